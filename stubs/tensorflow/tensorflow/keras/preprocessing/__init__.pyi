from tensorflow.keras.preprocessing import image as image
