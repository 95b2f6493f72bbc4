from corpus.values.built_elsewhere.stages import built, full


async def one() -> None:
    full.run()  # E: blocking-sleep


async def two() -> None:
    built.run()  # E: blocking-sleep
