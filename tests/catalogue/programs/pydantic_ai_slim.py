from pydantic_ai import Agent


async def handler() -> None:
    Agent("x").run_sync("x")  # E: blocking-wait
    await Agent("x").run("x")  # OK
