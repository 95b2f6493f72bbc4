import rembg


async def handler() -> None:
    rembg.remove(b"")  # E: blocking-cpu
