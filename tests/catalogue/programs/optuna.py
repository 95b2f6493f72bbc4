from optuna import Study


async def handler(study: Study) -> None:
    study.optimize(print, n_trials=3)  # E: blocking-cpu
