from anthropic.resources.beta.environments import Environments as Environments
