from mypy_fastapi_blocking import blocking

@blocking("network", instead="mistralai.client.classifiers.Classifiers.classify_async")
class Classifiers: ...
