from mypy_boto3_athena.client import AthenaClient as AthenaClient
