import cloudinary.uploader
import cloudinary.utils


async def handler() -> None:
    cloudinary.uploader.upload("x.png")  # E: blocking-network
    cloudinary.utils.cloudinary_url("x")
