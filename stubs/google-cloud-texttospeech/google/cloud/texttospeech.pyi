from mypy_fastapi_blocking import blocking

class TextToSpeechClient:
    @blocking("network")
    def synthesize_speech(self): ...
    @blocking("network")
    def list_voices(self): ...
