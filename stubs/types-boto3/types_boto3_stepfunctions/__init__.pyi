from mypy_boto3_stepfunctions.client import SFNClient as SFNClient, SFNClient as Client
