from mypy_boto3_iam.client import IAMClient as IAMClient
