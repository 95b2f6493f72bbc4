from openai.resources import Batches as Batches
