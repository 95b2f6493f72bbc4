from mypy_fastapi_blocking import blocking

@blocking("network", instead="together.AsyncTogether")
class TargetsResource: ...

@blocking("network", instead="together.AsyncTogether")
class ShadowExperimentsResource:
    targets: TargetsResource
