# only <2
from mistralai.client.chat import Chat as Chat

# its place before 2.0
