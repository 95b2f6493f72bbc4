from github import Github

client = Github("x")


async def handler() -> None:
    repository = client.get_repo("x/x")  # E: blocking-network
    repository.create_issue("x")  # E: blocking-network
