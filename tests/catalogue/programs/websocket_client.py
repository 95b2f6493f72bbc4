import websocket


async def handler() -> None:
    socket = websocket.create_connection("ws://x")  # E: blocking-network
    socket.recv()  # E: blocking-network
