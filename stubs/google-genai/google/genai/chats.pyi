from typing import Any

from mypy_fastapi_blocking import blocking

class Chats:
    def create(self) -> Chat: ...

class Chat:
    @blocking("network", instead="google.genai.chats.AsyncChat.send_message")
    def send_message(self) -> Any: ...
    @blocking("network", instead="google.genai.chats.AsyncChat.send_message_stream")
    def send_message_stream(self) -> Any: ...
