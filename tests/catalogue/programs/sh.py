import sh


async def handler() -> None:
    git = sh.Command("git")
    git("status")  # E: blocking-subprocess
