from openai.resources.realtime import Calls as Calls
