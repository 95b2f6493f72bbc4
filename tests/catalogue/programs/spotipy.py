import spotipy

client = spotipy.Spotify()


async def handler() -> None:
    client.search("x")  # E: blocking-network
    client.set_auth("x")
