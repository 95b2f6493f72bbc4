from mypy_boto3_translate.client import TranslateClient as TranslateClient, TranslateClient as Client
