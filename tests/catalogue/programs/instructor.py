from instructor import AsyncInstructor, Instructor


async def handler(client: Instructor, twin: AsyncInstructor) -> None:
    client.create(response_model=None, messages=[])  # E: blocking-network
    await twin.create(response_model=None, messages=[])  # OK
