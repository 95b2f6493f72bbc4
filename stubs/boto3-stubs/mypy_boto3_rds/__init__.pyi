from mypy_boto3_rds.client import RDSClient as RDSClient, RDSClient as Client
