from anthropic.resources.skills import Versions as Versions
