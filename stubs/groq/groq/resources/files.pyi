from groq.resources import Files as Files
