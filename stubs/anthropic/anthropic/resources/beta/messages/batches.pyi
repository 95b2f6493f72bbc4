from anthropic.resources.beta.messages import Batches as Batches
