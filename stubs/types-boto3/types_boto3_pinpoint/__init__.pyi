from mypy_boto3_pinpoint.client import PinpointClient as PinpointClient, PinpointClient as Client
