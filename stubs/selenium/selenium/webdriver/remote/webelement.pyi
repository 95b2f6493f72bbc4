from mypy_fastapi_blocking import blocking

@blocking("network")
class WebElement:
    @property
    @blocking("network")
    def text(self): ...
    @property
    @blocking("network")
    def tag_name(self): ...
    @property
    @blocking("network")
    def size(self): ...
    @property
    @blocking("network")
    def location(self): ...
    @property
    @blocking("network")
    def rect(self): ...
    @property
    @blocking("network")
    def screenshot_as_png(self): ...
    @property
    @blocking("network")
    def screenshot_as_base64(self): ...
