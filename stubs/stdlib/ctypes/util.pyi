from mypy_fastapi_blocking import blocking

@blocking("subprocess", note="It runs ldconfig, gcc or ld.")
def find_library(name): ...
