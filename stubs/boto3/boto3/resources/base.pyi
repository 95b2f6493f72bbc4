from typing import Any

from mypy_fastapi_blocking import blocking
from boto3.resources.collection import CollectionManager
from boto3.resources.factory import _Constructors
from botocore.client import BaseClient

class ResourceMeta:
    client: BaseClient

class ServiceResource(_Constructors):
    @blocking("network", instead="aiobotocore.session.get_session")
    def __getattr__(self, name: str) -> Any: ...
    meta: ResourceMeta
    alarms: CollectionManager
    buckets: CollectionManager
    functions: CollectionManager
    groups: CollectionManager
    images: CollectionManager
    instances: CollectionManager
    messages: CollectionManager
    metrics: CollectionManager
    multipart_uploads: CollectionManager
    object_versions: CollectionManager
    objects: CollectionManager
    policies: CollectionManager
    queues: CollectionManager
    roles: CollectionManager
    security_groups: CollectionManager
    snapshots: CollectionManager
    stacks: CollectionManager
    subnets: CollectionManager
    subscriptions: CollectionManager
    tables: CollectionManager
    topics: CollectionManager
    users: CollectionManager
    volumes: CollectionManager
    vpcs: CollectionManager
    name: str
    key: str
    bucket_name: str
    table_name: str
    url: str
    arn: str
