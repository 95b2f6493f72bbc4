from mistralai.client import Mistral as Mistral
