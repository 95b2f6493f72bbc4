from openai.resources.evals.runs import Runs as Runs
