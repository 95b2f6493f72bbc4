from mypy_fastapi_blocking import blocking

class WebhookClient:
    @blocking("network", instead="slack_sdk.webhook.async_client.AsyncWebhookClient.send")
    def send(self): ...
    @blocking("network", instead="slack_sdk.webhook.async_client.AsyncWebhookClient.send_dict")
    def send_dict(self): ...
