from moviepy import VideoFileClip


async def handler() -> None:
    clip = VideoFileClip("x.mp4")  # E: blocking-subprocess
    clip.write_videofile("y.mp4")  # E: blocking-subprocess
