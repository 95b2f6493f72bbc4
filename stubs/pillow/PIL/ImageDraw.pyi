from mypy_fastapi_blocking import blocking

class ImageDraw:
    @blocking("cpu-bulk")
    def text(self) -> None: ...
    @blocking("cpu-bulk")
    def multiline_text(self) -> None: ...
