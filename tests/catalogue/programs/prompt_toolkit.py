from prompt_toolkit import PromptSession

session = PromptSession()


async def handler() -> None:
    session.prompt("> ")  # E: blocking-input
    await session.prompt_async("> ")  # OK
