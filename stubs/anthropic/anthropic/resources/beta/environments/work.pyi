from anthropic.resources.beta.environments import Work as Work
