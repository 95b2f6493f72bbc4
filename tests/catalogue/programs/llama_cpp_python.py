from llama_cpp import Llama


async def handler() -> None:
    model = Llama("x")  # E: blocking-file
    model.create_chat_completion([])  # E: blocking-cpu
    model("x")  # E: blocking-cpu
