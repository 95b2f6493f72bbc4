from diffusers import DiffusionPipeline


async def handler() -> None:
    pipeline = DiffusionPipeline.from_pretrained("x")  # E: blocking-network
    pipeline("a cat")  # E: blocking-cpu
