import zmq
import zmq.asyncio

socket = zmq.Context().socket(zmq.REQ)
twin = zmq.asyncio.Context().socket(zmq.REQ)


async def handler() -> None:
    socket.send(b"x")  # E: blocking-network
    socket.recv()  # E: blocking-network
    socket.recv(flags=zmq.NOBLOCK)  # OK


async def asynchronous() -> None:
    await twin.send(b"x")  # OK
    await twin.recv()  # OK
