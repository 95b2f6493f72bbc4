from mypy_boto3_batch.client import BatchClient as BatchClient
