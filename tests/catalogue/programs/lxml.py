from lxml import etree


async def handler() -> None:
    etree.parse("x.xml")  # E: blocking-file
    etree.QName("x")
