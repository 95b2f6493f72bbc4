import pexpect


async def handler() -> None:
    child = pexpect.spawn("x")  # E: blocking-subprocess
    child.expect("x")  # E: blocking-subprocess
