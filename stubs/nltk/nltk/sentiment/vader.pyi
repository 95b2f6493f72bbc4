from mypy_fastapi_blocking import blocking

class SentimentIntensityAnalyzer:
    @blocking("file")
    def __init__(self): ...
    @blocking("cpu-bulk")
    def polarity_scores(self) -> dict[str, float]: ...
