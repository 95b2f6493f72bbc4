from spacy.language import Language

from mypy_fastapi_blocking import blocking

@blocking("file")
def load() -> Language: ...
def blank() -> Language: ...
