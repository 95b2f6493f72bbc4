from vllm import LLM


async def handler() -> None:
    model = LLM("x")  # E: blocking-cpu
    model.generate("x")  # E: blocking-cpu
