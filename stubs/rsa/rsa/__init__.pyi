from mypy_fastapi_blocking import blocking

@blocking("cpu")
def newkeys(): ...
