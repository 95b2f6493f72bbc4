from typing import Any

from mypy_fastapi_blocking import blocking, nonblocking

@blocking("network", instead="kubernetes_asyncio.client.CoreV1Api")
class CoreV1Api:
    @blocking("network", instead="kubernetes_asyncio.client.CoreV1Api")
    def __getattr__(self, name: str) -> Any: ...

@blocking("network", instead="kubernetes_asyncio.client.AppsV1Api")
class AppsV1Api:
    @blocking("network", instead="kubernetes_asyncio.client.AppsV1Api")
    def __getattr__(self, name: str) -> Any: ...

@blocking("network", instead="kubernetes_asyncio.client.BatchV1Api")
class BatchV1Api:
    @blocking("network", instead="kubernetes_asyncio.client.BatchV1Api")
    def __getattr__(self, name: str) -> Any: ...

@blocking("network", instead="kubernetes_asyncio.client.NetworkingV1Api")
class NetworkingV1Api:
    @blocking("network", instead="kubernetes_asyncio.client.NetworkingV1Api")
    def __getattr__(self, name: str) -> Any: ...

@blocking("network", instead="kubernetes_asyncio.client.CustomObjectsApi")
class CustomObjectsApi:
    @blocking("network", instead="kubernetes_asyncio.client.CustomObjectsApi")
    def __getattr__(self, name: str) -> Any: ...

@blocking("network", instead="kubernetes_asyncio.client.RbacAuthorizationV1Api")
class RbacAuthorizationV1Api:
    @blocking("network", instead="kubernetes_asyncio.client.RbacAuthorizationV1Api")
    def __getattr__(self, name: str) -> Any: ...

@blocking("network", instead="kubernetes_asyncio.client.AutoscalingV2Api")
class AutoscalingV2Api:
    @blocking("network", instead="kubernetes_asyncio.client.AutoscalingV2Api")
    def __getattr__(self, name: str) -> Any: ...

@blocking("network", instead="kubernetes_asyncio.client.PolicyV1Api")
class PolicyV1Api:
    @blocking("network", instead="kubernetes_asyncio.client.PolicyV1Api")
    def __getattr__(self, name: str) -> Any: ...

@blocking("network", instead="kubernetes_asyncio.client.StorageV1Api")
class StorageV1Api:
    @blocking("network", instead="kubernetes_asyncio.client.StorageV1Api")
    def __getattr__(self, name: str) -> Any: ...

@blocking("network", instead="kubernetes_asyncio.client.CoordinationV1Api")
class CoordinationV1Api:
    @blocking("network", instead="kubernetes_asyncio.client.CoordinationV1Api")
    def __getattr__(self, name: str) -> Any: ...

@blocking("network", instead="kubernetes_asyncio.client.ApiextensionsV1Api")
class ApiextensionsV1Api:
    @blocking("network", instead="kubernetes_asyncio.client.ApiextensionsV1Api")
    def __getattr__(self, name: str) -> Any: ...

@blocking("network", instead="kubernetes_asyncio.client.EventsV1Api")
class EventsV1Api:
    @blocking("network", instead="kubernetes_asyncio.client.EventsV1Api")
    def __getattr__(self, name: str) -> Any: ...

@blocking("network", instead="kubernetes_asyncio.client.AuthenticationV1Api")
class AuthenticationV1Api:
    @blocking("network", instead="kubernetes_asyncio.client.AuthenticationV1Api")
    def __getattr__(self, name: str) -> Any: ...

@blocking("network", instead="kubernetes_asyncio.client.AuthorizationV1Api")
class AuthorizationV1Api:
    @blocking("network", instead="kubernetes_asyncio.client.AuthorizationV1Api")
    def __getattr__(self, name: str) -> Any: ...

@blocking("network", instead="kubernetes_asyncio.client.VersionApi")
class VersionApi:
    @blocking("network", instead="kubernetes_asyncio.client.VersionApi")
    def __getattr__(self, name: str) -> Any: ...

class ApiClient:
    @blocking("network", instead="kubernetes_asyncio.client.ApiClient.call_api")
    def call_api(self): ...
    @nonblocking
    def close(self): ...
