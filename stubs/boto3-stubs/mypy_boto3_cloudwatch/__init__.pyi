from mypy_boto3_cloudwatch.client import CloudWatchClient as CloudWatchClient, CloudWatchClient as Client
