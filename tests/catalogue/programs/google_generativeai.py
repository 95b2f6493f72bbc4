import google.generativeai as genai


async def handler() -> None:
    model = genai.GenerativeModel("x")
    model.generate_content("x")  # E: blocking-network
    await model.generate_content_async("x")  # OK
