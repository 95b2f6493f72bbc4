from paho.mqtt.client import Client

client = Client()


async def handler() -> None:
    client.connect("x")  # E: blocking-network
    client.loop_start()
    client.publish("topic", b"")
