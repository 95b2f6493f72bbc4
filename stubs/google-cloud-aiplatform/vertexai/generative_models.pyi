from mypy_fastapi_blocking import blocking

class GenerativeModel:
    @blocking("network")
    def generate_content(self): ...
    @blocking("network")
    def count_tokens(self): ...

class ChatSession:
    @blocking("network")
    def send_message(self): ...
