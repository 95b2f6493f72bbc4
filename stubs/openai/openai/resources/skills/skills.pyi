from openai.resources.skills import Skills as Skills
