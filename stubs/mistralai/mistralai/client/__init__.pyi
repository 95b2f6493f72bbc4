from mistralai.client.beta import Beta
from mistralai.client.audio import Audio
from mistralai.client.models_ import Models
from mistralai.client.responses import Responses
from mistralai.client.realtime import Realtime
from mistralai.client.files import Files
from mistralai.client.batch import Batch
from mistralai.client.chat import Chat
from mistralai.client.fim import Fim
from mistralai.client.agents import Agents
from mistralai.client.embeddings import Embeddings
from mistralai.client.classifiers import Classifiers
from mistralai.client.ocr import Ocr

class Mistral:
    beta: Beta
    audio: Audio
    models: Models
    responses: Responses
    realtime: Realtime
    files: Files
    batch: Batch
    chat: Chat
    fim: Fim
    agents: Agents
    embeddings: Embeddings
    classifiers: Classifiers
    ocr: Ocr
