import serial


async def handler() -> None:
    port = serial.Serial("/dev/ttyS0")  # OK
    port.read(1)  # E: blocking-network
    port.write(b"x")  # E: blocking-network
