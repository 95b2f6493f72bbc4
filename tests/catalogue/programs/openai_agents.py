from agents import Agent, Runner


async def handler() -> None:
    agent = Agent(name="x")  # OK
    Runner.run_sync(agent, "x")  # E: blocking-wait
    await Runner.run(agent, "x")  # OK
