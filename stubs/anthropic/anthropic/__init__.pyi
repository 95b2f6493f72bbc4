from typing import Any, Self
from anthropic.resources import Files, Models
from anthropic.resources.beta import Beta
from anthropic.resources.messages import Messages
from anthropic.resources.skills import Skills
from anthropic.resources.user_profiles import UserProfiles

from mypy_fastapi_blocking import blocking, nonblocking

class Anthropic:
    beta: Beta
    files: Files
    messages: Messages
    models: Models
    skills: Skills
    user_profiles: UserProfiles
    @blocking("network", instead="anthropic.AsyncAnthropic")
    def get(self) -> Any: ...
    @blocking("network", instead="anthropic.AsyncAnthropic")
    def post(self) -> Any: ...
    @blocking("network", instead="anthropic.AsyncAnthropic")
    def patch(self) -> Any: ...
    @blocking("network", instead="anthropic.AsyncAnthropic")
    def put(self) -> Any: ...
    @blocking("network", instead="anthropic.AsyncAnthropic")
    def delete(self) -> Any: ...
    @blocking("network", instead="anthropic.AsyncAnthropic")
    def get_api_list(self) -> Any: ...
    @blocking("network", instead="anthropic.AsyncAnthropic")
    def request(self) -> Any: ...
    @nonblocking
    def with_options(self) -> Self: ...
    @nonblocking
    def copy(self) -> Self: ...

class BetaMessageStreamManager:
    @blocking("network", instead="anthropic.AsyncAnthropic")
    def __enter__(self) -> Any: ...

class MessageStreamManager:
    @blocking("network", instead="anthropic.AsyncAnthropic")
    def __enter__(self) -> Any: ...

class Stream:
    @blocking("network", instead="anthropic.AsyncAnthropic")
    def __iter__(self) -> Any: ...
    @blocking("network", instead="anthropic.AsyncAnthropic")
    def __next__(self) -> Any: ...

class AnthropicBedrock(Anthropic): ...

class AnthropicVertex(Anthropic): ...
