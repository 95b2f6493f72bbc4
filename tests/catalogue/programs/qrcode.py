import qrcode


async def handler() -> None:
    qrcode.make("x")  # E: blocking-cpu
    qrcode.QRCode()
