from keras.utils import get_file as get_file
from keras.utils import img_to_array as img_to_array
from keras.utils import load_img as load_img
