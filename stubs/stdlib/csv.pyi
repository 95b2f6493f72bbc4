from collections.abc import Callable, Iterable
from typing import Annotated, Any

from mypy_fastapi_blocking import CalledOnIteration, blocking

# Reading is lazy: iterating the reader iterates the file, or whatever else gives lines.
def reader(iterable: Annotated[Iterable[str], CalledOnIteration], /, dialect=..., **fmtparams): ...

class DictReader:
    def __init__(
        self, f: Annotated[Iterable[str], CalledOnIteration], fieldnames=..., restkey=..., restval=..., dialect=..., *args, **kwds
    ) -> None: ...

# What they were made with is not known here.
class DictWriter:
    @blocking("file-metadata")
    def writeheader(self): ...
    @blocking("file-metadata")
    def writerow(self, rowdict): ...
    @blocking("file-metadata")
    def writerows(self, rowdicts): ...
