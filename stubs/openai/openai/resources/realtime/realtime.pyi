from openai.resources.realtime import Realtime as Realtime
