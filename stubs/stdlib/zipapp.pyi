from mypy_fastapi_blocking import blocking

@blocking("file")
def create_archive(source, target=..., interpreter=..., main=..., filter=..., compressed=...): ...
