import onnxruntime

session = onnxruntime.InferenceSession("x.onnx")


async def handler() -> None:
    session.run(None, {})  # E: blocking-cpu
