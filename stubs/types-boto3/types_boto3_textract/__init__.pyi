from mypy_boto3_textract.client import TextractClient as TextractClient, TextractClient as Client
