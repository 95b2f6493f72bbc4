import torchaudio


async def handler() -> None:
    torchaudio.load("x.wav")  # E: blocking-file
