from mypy_fastapi_blocking import blocking

# What hashlib.new(), hashlib.sha256() and their like return.
class HASH:
    @blocking("cpu-bulk")
    def update(self, obj, /): ...
