import git


async def handler() -> None:
    git.Repo.clone_from("https://x", "x")  # E: blocking-subprocess
    git.Repo("x").remotes.origin.pull()  # E: blocking-subprocess
