from pptx import Presentation


async def handler() -> None:
    deck = Presentation("x.pptx")  # E: blocking-file
    deck.slide_layouts
