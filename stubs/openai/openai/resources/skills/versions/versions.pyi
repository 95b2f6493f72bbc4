from openai.resources.skills.versions import Versions as Versions
