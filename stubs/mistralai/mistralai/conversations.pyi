# only <2
from mistralai.client.conversations import Conversations as Conversations

# its place before 2.0
