from mypy_fastapi_blocking import blocking

@blocking("subprocess")
def bootstrap(*, root=..., upgrade=..., user=..., altinstall=..., default_pip=..., verbosity=...): ...
