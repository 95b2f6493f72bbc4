from openai.resources.beta import Assistants
from openai.resources.beta.chatkit import ChatKit
from openai.resources.beta.realtime import Realtime
from openai.resources.beta.responses import Responses
from openai.resources.beta.threads import Threads
from openai.resources.chat import Chat

class Beta:
    assistants: Assistants
    chat: Chat
    chatkit: ChatKit
    realtime: Realtime
    responses: Responses
    threads: Threads
