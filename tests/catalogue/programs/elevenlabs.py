from elevenlabs.client import ElevenLabs
from elevenlabs.text_to_speech.client import TextToSpeechClient


async def handler(speech: TextToSpeechClient) -> None:
    speech.convert("voice", text="x")  # E: blocking-network
    ElevenLabs
