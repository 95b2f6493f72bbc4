from mypy_fastapi_blocking import blocking, nonblocking

class BaseClient:
    """The sync clients' own base: the async ones have another."""

    @blocking("network", instead="slack_sdk.web.async_client.AsyncWebClient.api_call")
    def api_call(self): ...
    @staticmethod
    @nonblocking
    def validate_slack_signature(): ...
