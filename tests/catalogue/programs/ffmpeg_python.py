import ffmpeg


async def handler() -> None:
    stream = ffmpeg.output(ffmpeg.input("x.mp4"), "x.mp3")
    ffmpeg.probe("x.mp4")  # E: blocking-subprocess
    ffmpeg.run(stream)  # E: blocking-subprocess
