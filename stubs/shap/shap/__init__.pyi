from mypy_fastapi_blocking import blocking

class Explainer:
    @blocking("cpu")
    def __call__(self): ...

class TreeExplainer:
    @blocking("cpu")
    def shap_values(self): ...

class KernelExplainer:
    @blocking("cpu")
    def shap_values(self): ...
