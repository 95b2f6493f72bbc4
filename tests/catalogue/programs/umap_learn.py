import umap


async def handler() -> None:
    reducer = umap.UMAP()
    reducer.fit_transform(None)  # E: blocking-cpu
