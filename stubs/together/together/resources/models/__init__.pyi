from mypy_fastapi_blocking import blocking

@blocking("network", instead="together.AsyncTogether")
class ConfigsResource: ...

@blocking("network", instead="together.AsyncTogether")
class RemoteUploadsResource: ...

@blocking("network", instead="together.AsyncTogether")
class ModelsResource:
    configs: ConfigsResource
    remote_uploads: RemoteUploadsResource
