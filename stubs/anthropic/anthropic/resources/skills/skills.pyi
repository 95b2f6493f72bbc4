from anthropic.resources.skills import Skills as Skills
