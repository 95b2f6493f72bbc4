from mypy_boto3_s3.service_resource import Bucket as Bucket, Object as Object
