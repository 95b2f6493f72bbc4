from typing import Literal, overload

from transformers import PreTrainedModel

from mypy_fastapi_blocking import blocking

class _BaseAutoModelClass:
    @overload
    @classmethod
    @blocking("file")
    def from_pretrained(cls, *, local_files_only: Literal[True]) -> PreTrainedModel: ...
    @overload
    @classmethod
    @blocking("network", note="It downloads what is not in the cache; local_files_only=True reads files.")
    def from_pretrained(cls) -> PreTrainedModel: ...
    @classmethod
    @blocking("cpu")
    def from_config(cls) -> PreTrainedModel: ...
