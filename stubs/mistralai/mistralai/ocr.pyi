# only <2
from mistralai.client.ocr import Ocr as Ocr

# its place before 2.0
