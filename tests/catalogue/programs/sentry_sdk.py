import sentry_sdk


async def handler(error: Exception) -> None:
    sentry_sdk.capture_exception(error)  # OK
    sentry_sdk.flush()  # E: blocking-network
