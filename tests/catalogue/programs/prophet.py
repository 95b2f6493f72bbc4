from prophet import Prophet


async def handler() -> None:
    model = Prophet()
    model.fit(None)  # E: blocking-cpu
