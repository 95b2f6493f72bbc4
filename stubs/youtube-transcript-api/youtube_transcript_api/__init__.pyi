from mypy_fastapi_blocking import blocking

class YouTubeTranscriptApi:
    @blocking("network")
    def fetch(self): ...
    @blocking("network")
    def list(self): ...
