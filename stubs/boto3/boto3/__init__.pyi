from mypy_fastapi_blocking import nonblocking
from boto3.resources.base import ServiceResource
from boto3.session import Session as Session
from botocore.client import BaseClient

@nonblocking
def client() -> BaseClient: ...
@nonblocking
def resource() -> ServiceResource: ...
