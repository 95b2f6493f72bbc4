import shap


async def handler() -> None:
    explainer = shap.TreeExplainer(None)
    explainer.shap_values(None)  # E: blocking-cpu
