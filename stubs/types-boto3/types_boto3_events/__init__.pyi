from mypy_boto3_events.client import EventBridgeClient as EventBridgeClient, EventBridgeClient as Client
