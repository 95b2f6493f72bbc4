from youtube_transcript_api import YouTubeTranscriptApi

api = YouTubeTranscriptApi()


async def handler() -> None:
    api.fetch("x")  # E: blocking-network
