from mypy_boto3_glue.client import GlueClient as GlueClient, GlueClient as Client
