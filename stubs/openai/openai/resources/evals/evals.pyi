from openai.resources.evals import Evals as Evals
