from anthropic.resources.messages import Batches as Batches
