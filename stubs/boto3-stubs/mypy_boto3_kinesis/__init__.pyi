from mypy_boto3_kinesis.client import KinesisClient as KinesisClient, KinesisClient as Client
