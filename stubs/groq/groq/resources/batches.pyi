from groq.resources import Batches as Batches
