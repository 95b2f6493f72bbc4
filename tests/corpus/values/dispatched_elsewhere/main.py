from corpus.values.dispatched_elsewhere import rates


async def clean() -> str:
    return rates.render(3) + rates.render([1])


async def wrong(t: rates.Table) -> str:
    return rates.render(t)  # E: blocking-sleep
