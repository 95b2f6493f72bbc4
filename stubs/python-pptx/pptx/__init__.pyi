from typing import IO, Any, overload
import pptx.presentation

from mypy_fastapi_blocking import blocking

@overload
@blocking("cpu")
def Presentation(pptx: IO[Any]) -> pptx.presentation.Presentation: ...
@overload
@blocking("cpu-bulk")
def Presentation(pptx: None = ...) -> pptx.presentation.Presentation: ...
@overload
@blocking("file")
def Presentation(pptx) -> pptx.presentation.Presentation: ...
