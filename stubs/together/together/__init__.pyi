from typing import Any, Self
from together.resources import BatchesResource, CompletionsResource, EmbeddingsResource, EvalsResource, FilesResource, FineTuningResource, ImagesResource, ProjectsResource, RerankResource, VideosResource
from together.resources.audio import AudioResource
from together.resources.beta.beta import BetaResource
from together.resources.chat import ChatResource
from together.resources.clusters import ClustersResource
from together.resources.endpoints import EndpointsResource
from together.resources.models import ModelsResource
from together.resources.post_training import PostTrainingResource

from mypy_fastapi_blocking import blocking, nonblocking

class Together:
    audio: AudioResource
    batches: BatchesResource
    beta: BetaResource
    chat: ChatResource
    clusters: ClustersResource
    completions: CompletionsResource
    embeddings: EmbeddingsResource
    endpoints: EndpointsResource
    evals: EvalsResource
    files: FilesResource
    fine_tuning: FineTuningResource
    images: ImagesResource
    models: ModelsResource
    post_training: PostTrainingResource
    projects: ProjectsResource
    rerank: RerankResource
    videos: VideosResource
    @blocking("network", instead="together.AsyncTogether")
    def get(self) -> Any: ...
    @blocking("network", instead="together.AsyncTogether")
    def post(self) -> Any: ...
    @blocking("network", instead="together.AsyncTogether")
    def patch(self) -> Any: ...
    @blocking("network", instead="together.AsyncTogether")
    def put(self) -> Any: ...
    @blocking("network", instead="together.AsyncTogether")
    def delete(self) -> Any: ...
    @blocking("network", instead="together.AsyncTogether")
    def get_api_list(self) -> Any: ...
    @blocking("network", instead="together.AsyncTogether")
    def request(self) -> Any: ...
    @nonblocking
    def with_options(self) -> Self: ...
    @nonblocking
    def copy(self) -> Self: ...

class Stream:
    @blocking("network", instead="together.AsyncTogether")
    def __iter__(self) -> Any: ...
    @blocking("network", instead="together.AsyncTogether")
    def __next__(self) -> Any: ...
