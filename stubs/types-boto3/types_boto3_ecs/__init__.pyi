from mypy_boto3_ecs.client import ECSClient as ECSClient, ECSClient as Client
