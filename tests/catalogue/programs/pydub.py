from pydub import AudioSegment


async def handler() -> None:
    sound = AudioSegment.from_mp3("x.mp3")  # E: blocking-subprocess
    sound.export("x.wav")  # E: blocking-subprocess
