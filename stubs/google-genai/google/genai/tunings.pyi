from mypy_fastapi_blocking import blocking

@blocking("network", instead="google.genai.tunings.AsyncTunings")
class Tunings: ...
