from rich.prompt import Confirm, Prompt


async def handler() -> None:
    Prompt.ask("name")  # E: blocking-input
    Confirm.ask("sure")  # E: blocking-input
