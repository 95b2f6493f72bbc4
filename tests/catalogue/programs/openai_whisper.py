import whisper

model = whisper.load_model("x")


async def handler() -> None:
    model.transcribe("x.wav")  # E: blocking-cpu
