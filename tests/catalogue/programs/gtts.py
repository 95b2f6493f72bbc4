from gtts import gTTS


async def handler() -> None:
    speech = gTTS("hello")
    speech.save("x.mp3")  # E: blocking-network
