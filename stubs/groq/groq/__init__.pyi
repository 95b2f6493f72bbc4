from typing import Any, Self
from groq.resources import Batches, Embeddings, Files, Models
from groq.resources.audio import Audio
from groq.resources.chat import Chat

from mypy_fastapi_blocking import blocking, nonblocking

class Groq:
    audio: Audio
    batches: Batches
    chat: Chat
    embeddings: Embeddings
    files: Files
    models: Models
    @blocking("network", instead="groq.AsyncGroq")
    def get(self) -> Any: ...
    @blocking("network", instead="groq.AsyncGroq")
    def post(self) -> Any: ...
    @blocking("network", instead="groq.AsyncGroq")
    def patch(self) -> Any: ...
    @blocking("network", instead="groq.AsyncGroq")
    def put(self) -> Any: ...
    @blocking("network", instead="groq.AsyncGroq")
    def delete(self) -> Any: ...
    @blocking("network", instead="groq.AsyncGroq")
    def get_api_list(self) -> Any: ...
    @blocking("network", instead="groq.AsyncGroq")
    def request(self) -> Any: ...
    @nonblocking
    def with_options(self) -> Self: ...
    @nonblocking
    def copy(self) -> Self: ...

class Stream:
    @blocking("network", instead="groq.AsyncGroq")
    def __iter__(self) -> Any: ...
    @blocking("network", instead="groq.AsyncGroq")
    def __next__(self) -> Any: ...
