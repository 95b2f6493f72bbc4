from openai.resources.evals.runs import OutputItems as OutputItems
