from mistralai.client import Mistral as Mistral  # only <2
