from groq.resources import Models as Models
