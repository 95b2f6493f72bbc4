from mypy_boto3_ses.client import SESClient as SESClient
