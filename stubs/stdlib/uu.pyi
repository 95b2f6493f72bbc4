from mypy_fastapi_blocking import blocking

# Until 3.12.
@blocking("file")
def encode(in_file, out_file, name=..., mode=..., *, backtick=...): ...
@blocking("file")
def decode(in_file, out_file=..., mode=..., quiet=...): ...
