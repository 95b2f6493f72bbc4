# only <2
from mistralai.client.audio import Audio as Audio

# its place before 2.0
