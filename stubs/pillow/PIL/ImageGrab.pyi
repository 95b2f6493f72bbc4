from PIL.Image import Image as _Image

from mypy_fastapi_blocking import blocking

@blocking("cpu")
def grab() -> _Image: ...
@blocking("cpu")
def grabclipboard() -> _Image: ...
