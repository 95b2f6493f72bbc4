from mypy_fastapi_blocking import blocking

class EmailMessage:
    @blocking("network")
    def send(self): ...

class EmailMultiAlternatives(EmailMessage): ...
