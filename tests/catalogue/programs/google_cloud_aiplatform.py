from vertexai.generative_models import GenerativeModel


async def handler() -> None:
    model = GenerativeModel("x")
    model.generate_content("x")  # E: blocking-network
    await model.generate_content_async("x")  # OK
