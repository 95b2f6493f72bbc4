from mypy_boto3_dynamodb.service_resource import Table as Table
