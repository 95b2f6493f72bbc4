from azure.core.paging import ItemPaged

from mypy_fastapi_blocking import blocking, nonblocking

@blocking("network", instead="azure.keyvault.secrets.aio.SecretClient")
class SecretClient:
    @nonblocking
    def close(self): ...
    @nonblocking
    def list_deleted_secrets(self) -> ItemPaged: ...
    @nonblocking
    def list_properties_of_secret_versions(self) -> ItemPaged: ...
    @nonblocking
    def list_properties_of_secrets(self) -> ItemPaged: ...
