# only <2
from mistralai.client.transcriptions import Transcriptions as Transcriptions

# its place before 2.0
