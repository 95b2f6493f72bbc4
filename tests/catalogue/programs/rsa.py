import rsa


async def handler() -> None:
    rsa.newkeys(2048)  # E: blocking-cpu
    rsa.PublicKey(1, 2)
