# only <2
from mistralai.client.files import Files as Files

# its place before 2.0
