from mypy_boto3_sqs.client import SQSClient as SQSClient
