from collections.abc import Callable
from typing import Annotated, Any

from attrs import define as define, field as field, frozen as frozen, mutable as mutable
from mypy_fastapi_blocking import OnLoop

from . import converters as converters, validators as validators

# attr/_make.py, _attrs_to_init_script(): the generated __init__ calls all of these.
class attrib(field):
    def __init__(
        self,
        default=...,
        validator: Annotated[Callable[[Any, Any, Any], Any], OnLoop] = ...,
        *,
        converter: Annotated[Callable[[Any], Any], OnLoop] = ...,
        factory: Annotated[Callable[[], Any], OnLoop] = ...,
        **kwargs,
    ) -> None: ...

class attrs(define): ...

s = attrs
attributes = attrs
dataclass = attrs
ib = attrib
attr = attrib

class Factory:
    def __init__(self, factory: Annotated[Callable[[], Any], OnLoop], takes_self=...) -> None: ...

class Converter:
    def __init__(self, converter: Annotated[Callable[..., Any], OnLoop], **kwargs) -> None: ...
