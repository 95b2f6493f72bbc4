from typing import Any
from cohere.audio.client import AudioClient
from cohere.batches.client import BatchesClient
from cohere.connectors.client import ConnectorsClient
from cohere.datasets.client import DatasetsClient
from cohere.embed_jobs.client import EmbedJobsClient
from cohere.finetuning.client import FinetuningClient
from cohere.models.client import ModelsClient
from cohere.v2.client import V2Client

from mypy_fastapi_blocking import blocking

class Client:
    @blocking("network", instead="cohere.AsyncClientV2")
    def chat(self) -> Any: ...
    @blocking("network", instead="cohere.AsyncClientV2")
    def chat_stream(self) -> Any: ...
    @blocking("network", instead="cohere.AsyncClientV2")
    def classify(self) -> Any: ...
    @blocking("network", instead="cohere.AsyncClientV2")
    def embed(self) -> Any: ...
    @blocking("network", instead="cohere.AsyncClientV2")
    def generate(self) -> Any: ...
    @blocking("network", instead="cohere.AsyncClientV2")
    def generate_stream(self) -> Any: ...
    @blocking("network", instead="cohere.AsyncClientV2")
    def rerank(self) -> Any: ...
    @blocking("network", instead="cohere.AsyncClientV2")
    def summarize(self) -> Any: ...
    @blocking("network", instead="cohere.AsyncClientV2")
    def tokenize(self) -> Any: ...
    @blocking("network", instead="cohere.AsyncClientV2")
    def detokenize(self) -> Any: ...
    @blocking("network", instead="cohere.AsyncClientV2")
    def fetch_tokenizer(self) -> Any: ...
    @blocking("network", instead="cohere.AsyncClientV2")
    def wait(self) -> Any: ...
    audio: AudioClient
    batches: BatchesClient
    connectors: ConnectorsClient
    datasets: DatasetsClient
    embed_jobs: EmbedJobsClient
    finetuning: FinetuningClient
    models: ModelsClient
    v2: V2Client

class ClientV2(Client):
    @blocking("network", instead="cohere.AsyncClientV2")
    def parse(self) -> Any: ...
    @blocking("network", instead="cohere.AsyncClientV2")
    def chat(self) -> Any: ...
    @blocking("network", instead="cohere.AsyncClientV2")
    def chat_stream(self) -> Any: ...
    @blocking("network", instead="cohere.AsyncClientV2")
    def embed(self) -> Any: ...
    @blocking("network", instead="cohere.AsyncClientV2")
    def rerank(self) -> Any: ...
