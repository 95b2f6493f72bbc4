from mypy_fastapi_blocking import blocking

# Until 3.12. Slow on purpose.
@blocking("cpu")
def crypt(word, salt=...): ...
