from mypy_boto3_ecr.client import ECRClient as ECRClient
