from PIL.Image import Image

from mypy_fastapi_blocking import blocking

@blocking("cpu")
def grab() -> Image: ...
@blocking("cpu")
def grabclipboard() -> Image: ...
