from mypy_boto3_lambda.client import LambdaClient as LambdaClient, LambdaClient as Client
