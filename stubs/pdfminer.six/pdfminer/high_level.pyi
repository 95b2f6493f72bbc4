from typing import IO, Any, overload

from mypy_fastapi_blocking import blocking

@overload
@blocking("cpu")
def extract_pages(pdf_file: IO[Any]) -> Any: ...
@overload
@blocking("file")
def extract_pages(pdf_file) -> Any: ...
@overload
@blocking("cpu")
def extract_text(pdf_file: IO[Any]) -> Any: ...
@overload
@blocking("file")
def extract_text(pdf_file) -> Any: ...
@blocking("cpu")
def extract_text_to_fp(): ...
