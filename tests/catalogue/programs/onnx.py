import onnx


async def handler() -> None:
    model = onnx.load("x.onnx")  # E: blocking-file
    model.graph
