from anthropic.resources.beta.skills import Skills as Skills
