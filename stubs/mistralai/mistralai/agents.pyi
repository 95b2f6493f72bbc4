# only <2
from mistralai.client.agents import Agents as Agents

# its place before 2.0
