from openai.resources.beta.threads import Threads as Threads
