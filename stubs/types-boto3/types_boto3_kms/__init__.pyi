from mypy_boto3_kms.client import KMSClient as KMSClient, KMSClient as Client
