import librosa


async def handler() -> None:
    librosa.load("x.wav")  # E: blocking-file
    librosa.hz_to_midi(440)
