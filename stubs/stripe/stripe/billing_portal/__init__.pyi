from mypy_fastapi_blocking import blocking

class Session:
    @classmethod
    @blocking("network", instead="stripe.billing_portal.Session.create_async")
    def create(cls): ...
    @blocking("network", instead="stripe.billing_portal.Session.refresh_async")
    def refresh(self): ...
