from openai.resources.uploads import Uploads as Uploads
