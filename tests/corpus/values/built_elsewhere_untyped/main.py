from corpus.values.built_elsewhere_untyped.stages import built, full


async def one():
    full.run()  # E: blocking-sleep


async def two():
    built.run()  # E: blocking-sleep
