from slack_sdk.webhook.client import WebhookClient as WebhookClient
