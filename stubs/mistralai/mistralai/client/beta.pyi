from mistralai.client.conversations import Conversations
from mistralai.client.beta_agents import BetaAgents
from mistralai.client.libraries import Libraries

class Beta:
    conversations: Conversations
    agents: BetaAgents
    libraries: Libraries
