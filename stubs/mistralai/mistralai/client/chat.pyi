from mypy_fastapi_blocking import blocking

@blocking("network", instead="mistralai.client.chat.Chat.complete_async")
class Chat: ...
