import cv2


async def handler() -> None:
    image = cv2.imread("x.png")  # E: blocking-file
    cv2.resize(image, (1, 1))  # E: blocking-cpu
    cv2.imwrite("y.png", image)  # E: blocking-file
