from googleapiclient.discovery import build


async def handler() -> None:
    service = build("drive", "v3")  # OK
    service.files().list().execute()  # E: blocking-network
