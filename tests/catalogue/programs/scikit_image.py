from skimage import exposure


async def handler() -> None:
    exposure.equalize_hist(None)  # E: blocking-cpu
