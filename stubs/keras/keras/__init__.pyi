from keras import models as models
from keras import utils as utils
from keras.models import Model as Model
from keras.models import Sequential as Sequential
