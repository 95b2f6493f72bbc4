from keras import Model as Model
from keras import Sequential as Sequential
from tensorflow.keras import models as models
from tensorflow.keras import preprocessing as preprocessing
from tensorflow.keras import utils as utils
