from mypy_boto3_sns.client import SNSClient as SNSClient, SNSClient as Client
