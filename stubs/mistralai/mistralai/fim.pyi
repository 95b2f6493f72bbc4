# only <2
from mistralai.client.fim import Fim as Fim

# its place before 2.0
