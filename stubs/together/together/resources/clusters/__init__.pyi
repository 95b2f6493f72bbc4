from mypy_fastapi_blocking import blocking

@blocking("network", instead="together.AsyncTogether")
class RemediationsResource: ...

@blocking("network", instead="together.AsyncTogether")
class StorageResource: ...

@blocking("network", instead="together.AsyncTogether")
class ClustersResource:
    remediations: RemediationsResource
    storage: StorageResource
