from mypy_boto3_firehose.client import FirehoseClient as FirehoseClient, FirehoseClient as Client
