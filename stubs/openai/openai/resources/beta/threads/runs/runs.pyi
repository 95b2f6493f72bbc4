from openai.resources.beta.threads.runs import Runs as Runs
