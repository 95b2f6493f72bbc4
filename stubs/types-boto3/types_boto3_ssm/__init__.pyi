from mypy_boto3_ssm.client import SSMClient as SSMClient, SSMClient as Client
