from yt_dlp import YoutubeDL


async def handler() -> None:
    YoutubeDL().extract_info("x")  # E: blocking-network
