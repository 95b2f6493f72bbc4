from mypy_fastapi_blocking import blocking

class ScheduledQueryRun:
    @blocking("network", instead="stripe.sigma.ScheduledQueryRun.list_async")
    @classmethod
    def list(cls): ...
    @blocking("network", instead="stripe.sigma.ScheduledQueryRun.refresh_async")
    def refresh(self): ...
    @blocking("network", instead="stripe.sigma.ScheduledQueryRun.retrieve_async")
    @classmethod
    def retrieve(cls): ...

class ScheduledQueryRunService:
    @blocking("network", instead="stripe.sigma.ScheduledQueryRunService.list_async")
    def list(self): ...
    @blocking("network", instead="stripe.sigma.ScheduledQueryRunService.retrieve_async")
    def retrieve(self): ...
