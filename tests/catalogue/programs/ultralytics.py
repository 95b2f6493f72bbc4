from ultralytics import YOLO

model = YOLO("x.pt")


async def handler() -> None:
    model("x.png")  # E: blocking-cpu
    model.predict("x.png")  # E: blocking-cpu
