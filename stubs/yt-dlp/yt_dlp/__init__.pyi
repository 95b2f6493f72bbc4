from mypy_fastapi_blocking import blocking

class YoutubeDL:
    @blocking("network")
    def download(self): ...
    @blocking("network")
    def extract_info(self): ...
