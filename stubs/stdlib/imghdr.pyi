from mypy_fastapi_blocking import blocking

# Until 3.12. With `h` it looks at bytes.
@blocking("file")
def what(file, h=...): ...
