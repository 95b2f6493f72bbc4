from mypy_boto3_dynamodb.client import DynamoDBClient as DynamoDBClient, DynamoDBClient as Client
