from google.cloud import texttospeech

client = texttospeech.TextToSpeechClient()
twin = texttospeech.TextToSpeechAsyncClient()


async def handler() -> None:
    client.synthesize_speech()  # E: blocking-network
    await twin.synthesize_speech()  # OK
