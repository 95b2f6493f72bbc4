from anthropic.resources.beta.agents import Versions as Versions
