import questionary


async def handler() -> None:
    question = questionary.text("Name?")
    question.ask()  # E: blocking-input
    await question.ask_async()  # OK
