from crewai import Crew


async def handler(crew: Crew) -> None:
    crew.kickoff()  # E: blocking-network
    await crew.kickoff_async()  # OK
