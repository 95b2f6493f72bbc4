from google.cloud import speech

client = speech.SpeechClient()
twin = speech.SpeechAsyncClient()


async def handler() -> None:
    client.recognize()  # E: blocking-network
    await twin.recognize()  # OK
