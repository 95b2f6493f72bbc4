import soundfile


async def handler() -> None:
    soundfile.read("x.wav")  # E: blocking-file
