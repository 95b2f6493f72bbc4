from anthropic.resources.beta.skills import Versions as Versions
