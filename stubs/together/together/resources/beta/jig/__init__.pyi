from mypy_fastapi_blocking import blocking

@blocking("network", instead="together.AsyncTogether")
class QueueResource: ...

@blocking("network", instead="together.AsyncTogether")
class SecretsResource: ...

@blocking("network", instead="together.AsyncTogether")
class VolumesResource: ...

@blocking("network", instead="together.AsyncTogether")
class JigResource:
    queue: QueueResource
    secrets: SecretsResource
    volumes: VolumesResource
