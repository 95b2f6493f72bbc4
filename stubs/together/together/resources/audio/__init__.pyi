from mypy_fastapi_blocking import blocking

@blocking("network", instead="together.AsyncTogether")
class SpeechResource: ...

@blocking("network", instead="together.AsyncTogether")
class TranscriptionsResource: ...

@blocking("network", instead="together.AsyncTogether")
class TranslationsResource: ...

@blocking("network", instead="together.AsyncTogether")
class VoicesResource: ...

class AudioResource:
    speech: SpeechResource
    transcriptions: TranscriptionsResource
    translations: TranslationsResource
    voices: VoicesResource
