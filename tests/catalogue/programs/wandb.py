import wandb


async def handler() -> None:
    wandb.init()  # E: blocking-network
    wandb.config
