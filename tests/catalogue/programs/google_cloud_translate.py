from google.cloud import translate_v2

client = translate_v2.Client()


async def handler() -> None:
    client.translate("x")  # E: blocking-network
    client.target_language
