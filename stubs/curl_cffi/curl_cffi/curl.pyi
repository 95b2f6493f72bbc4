from mypy_fastapi_blocking import blocking

class Curl:
    @blocking("network", instead="curl_cffi.AsyncSession")
    def perform(self): ...
