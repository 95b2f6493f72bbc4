from openai.resources.beta.threads.runs import Steps as Steps
