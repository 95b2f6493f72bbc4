from mypy_fastapi_blocking import blocking

class Emails:
    @classmethod
    @blocking("network", instead="resend.Emails.send_async")
    def send(cls): ...
    @classmethod
    @blocking("network", instead="resend.Emails.get_async")
    def get(cls): ...
    @classmethod
    @blocking("network", instead="resend.Emails.list_async")
    def list(cls): ...
    @classmethod
    @blocking("network", instead="resend.Emails.cancel_async")
    def cancel(cls): ...
    @classmethod
    @blocking("network", instead="resend.Emails.update_async")
    def update(cls): ...
    @blocking("network", instead="resend.Emails.metrics_async")
    @classmethod
    def metrics(cls): ...
    @blocking("network", instead="resend.Emails.share_async")
    @classmethod
    def share(cls): ...
