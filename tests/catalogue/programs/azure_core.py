from azure.core.paging import ItemPaged


async def handler(pages: ItemPaged[str]) -> None:
    for page in pages:  # E: blocking-network
        print(page)
    pages.by_page()
