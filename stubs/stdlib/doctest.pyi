from mypy_fastapi_blocking import blocking

@blocking("file")
def testfile(filename, *args, **kwargs): ...
