from mypy_fastapi_blocking import blocking

@blocking("input")
def askcolor(color=..., **options): ...
