from anthropic.resources.beta.agents import Agents as Agents
