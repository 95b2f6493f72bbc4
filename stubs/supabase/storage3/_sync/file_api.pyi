from mypy_fastapi_blocking import blocking, nonblocking

@blocking("network", instead="storage3._async.file_api.AsyncBucketProxy")
class SyncBucketProxy:
    @nonblocking
    def get_public_url(self): ...
