from mypy_fastapi_blocking import blocking

@blocking("network", instead="groq.AsyncGroq")
class Speech: ...

@blocking("network", instead="groq.AsyncGroq")
class Transcriptions: ...

@blocking("network", instead="groq.AsyncGroq")
class Translations: ...

class Audio:
    speech: Speech
    transcriptions: Transcriptions
    translations: Translations
