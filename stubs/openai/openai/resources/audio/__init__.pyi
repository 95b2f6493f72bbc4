from mypy_fastapi_blocking import blocking

@blocking("network", instead="openai.AsyncOpenAI")
class Speech: ...

@blocking("network", instead="openai.AsyncOpenAI")
class Transcriptions: ...

@blocking("network", instead="openai.AsyncOpenAI")
class Translations: ...

class Audio:
    speech: Speech
    transcriptions: Transcriptions
    translations: Translations
