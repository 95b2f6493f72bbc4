import dropbox


async def handler() -> None:
    box = dropbox.Dropbox("token")  # OK
    box.files_upload(b"x", "/x")  # E: blocking-network
