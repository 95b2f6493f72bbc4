from mypy_fastapi_blocking import blocking

@blocking("file-metadata")
def parse_config_h(fp, vars=...): ...
