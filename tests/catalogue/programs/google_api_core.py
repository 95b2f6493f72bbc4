from google.api_core.operation import Operation


async def handler(operation: Operation) -> None:
    operation.result()  # E: blocking-wait
    operation.metadata
