from huggingface_hub import hf_hub_download, snapshot_download


async def handler() -> None:
    hf_hub_download("x", "x")  # E: blocking-network
    snapshot_download("x")  # E: blocking-network
