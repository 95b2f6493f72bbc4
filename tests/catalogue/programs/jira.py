from jira import JIRA


async def handler() -> None:
    client = JIRA("https://x")  # E: blocking-network
    client.create_issue(fields={})  # E: blocking-network
