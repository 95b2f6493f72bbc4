from mypy_boto3_polly.client import PollyClient as PollyClient
