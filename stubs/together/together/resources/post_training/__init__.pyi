from mypy_fastapi_blocking import blocking

@blocking("network", instead="together.AsyncTogether")
class CheckpointsResource: ...

@blocking("network", instead="together.AsyncTogether")
class ModelResourcesResource: ...

@blocking("network", instead="together.AsyncTogether")
class OperationsResource: ...

@blocking("network", instead="together.AsyncTogether")
class PrepareForFp4InferenceResource: ...

@blocking("network", instead="together.AsyncTogether")
class SessionsResource: ...

@blocking("network", instead="together.AsyncTogether")
class SupportedModelsResource: ...

class PostTrainingResource:
    checkpoints: CheckpointsResource
    model_resources: ModelResourcesResource
    operations: OperationsResource
    prepare_for_fp4_inference: PrepareForFp4InferenceResource
    sessions: SessionsResource
    supported_models: SupportedModelsResource
