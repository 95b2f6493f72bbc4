from typing import Any, Self
from openai.resources import Batches, Completions, ContentProvenanceChecks, Embeddings, Files, Images, Models, Moderations, Videos
from openai.resources.audio import Audio
from openai.resources.beta.beta import Beta
from openai.resources.chat import Chat
from openai.resources.containers import Containers
from openai.resources.conversations import Conversations
from openai.resources.evals import Evals
from openai.resources.fine_tuning import FineTuning
from openai.resources.realtime import Realtime
from openai.resources.responses import Responses
from openai.resources.skills import Skills
from openai.resources.uploads import Uploads
from openai.resources.vector_stores import VectorStores
from openai.resources.webhooks import Webhooks

from mypy_fastapi_blocking import blocking, nonblocking

class OpenAI:
    audio: Audio
    batches: Batches
    beta: Beta
    chat: Chat
    completions: Completions
    containers: Containers
    content_provenance_checks: ContentProvenanceChecks
    conversations: Conversations
    embeddings: Embeddings
    evals: Evals
    files: Files
    fine_tuning: FineTuning
    images: Images
    models: Models
    moderations: Moderations
    realtime: Realtime
    responses: Responses
    skills: Skills
    uploads: Uploads
    vector_stores: VectorStores
    videos: Videos
    webhooks: Webhooks
    @blocking("network", instead="openai.AsyncOpenAI")
    def get(self) -> Any: ...
    @blocking("network", instead="openai.AsyncOpenAI")
    def post(self) -> Any: ...
    @blocking("network", instead="openai.AsyncOpenAI")
    def patch(self) -> Any: ...
    @blocking("network", instead="openai.AsyncOpenAI")
    def put(self) -> Any: ...
    @blocking("network", instead="openai.AsyncOpenAI")
    def delete(self) -> Any: ...
    @blocking("network", instead="openai.AsyncOpenAI")
    def get_api_list(self) -> Any: ...
    @blocking("network", instead="openai.AsyncOpenAI")
    def request(self) -> Any: ...
    @nonblocking
    def with_options(self) -> Self: ...
    @nonblocking
    def copy(self) -> Self: ...

class Stream:
    @blocking("network", instead="openai.AsyncOpenAI")
    def __iter__(self) -> Any: ...
    @blocking("network", instead="openai.AsyncOpenAI")
    def __next__(self) -> Any: ...

class AzureOpenAI(OpenAI): ...

# the module-level client
audio: Audio
batches: Batches
beta: Beta
chat: Chat
completions: Completions
embeddings: Embeddings
files: Files
fine_tuning: FineTuning
images: Images
models: Models
moderations: Moderations
responses: Responses
uploads: Uploads
vector_stores: VectorStores
