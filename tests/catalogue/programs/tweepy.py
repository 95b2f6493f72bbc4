import tweepy

client = tweepy.Client("x")


async def handler() -> None:
    client.create_tweet(text="x")  # E: blocking-network
    client.get_me()  # E: blocking-network
    tweepy.OAuth1UserHandler("a", "b")
