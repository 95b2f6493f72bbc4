from mypy_boto3_sts.client import STSClient as STSClient, STSClient as Client
