from mypy_fastapi_blocking import nonblocking
from boto3.resources.base import ServiceResource
from botocore.client import BaseClient

class Session:
    @nonblocking
    def client(self) -> BaseClient: ...
    @nonblocking
    def resource(self) -> ServiceResource: ...
