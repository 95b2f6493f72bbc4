from mypy_fastapi_blocking import blocking

from bs4.element import Tag as Tag

class BeautifulSoup(Tag):
    @blocking("cpu-bulk")
    def __init__(self): ...
