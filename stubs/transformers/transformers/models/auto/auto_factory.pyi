from transformers import PreTrainedModel

from mypy_fastapi_blocking import blocking

class _BaseAutoModelClass:
    @classmethod
    @blocking("network")
    def from_pretrained(cls) -> PreTrainedModel: ...
    @classmethod
    @blocking("cpu")
    def from_config(cls) -> PreTrainedModel: ...
