from faster_whisper import WhisperModel

model = WhisperModel("x")


async def handler() -> None:
    model.transcribe("x.wav")  # E: blocking-cpu
