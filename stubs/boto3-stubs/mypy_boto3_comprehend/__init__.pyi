from mypy_boto3_comprehend.client import ComprehendClient as ComprehendClient, ComprehendClient as Client
