from google.cloud import vision


async def handler() -> None:
    client = vision.ImageAnnotatorClient()  # OK
    client.batch_annotate_images()  # E: blocking-network
