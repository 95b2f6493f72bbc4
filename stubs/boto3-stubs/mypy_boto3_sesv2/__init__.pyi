from mypy_boto3_sesv2.client import SESV2Client as SESV2Client, SESV2Client as Client
