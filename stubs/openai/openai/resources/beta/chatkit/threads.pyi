from openai.resources.beta.chatkit import Threads as Threads
