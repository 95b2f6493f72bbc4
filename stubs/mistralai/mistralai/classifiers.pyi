# only <2
from mistralai.client.classifiers import Classifiers as Classifiers

# its place before 2.0
