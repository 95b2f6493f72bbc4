"""Operations that are not written as calls: call instance."""

import time


class Predictor:
    def __init__(self, name):
        self.name = name

    def __call__(self, value):
        time.sleep(0)
        return value


class Doubler:
    def __call__(self, value):
        return value * 2


class Model:
    predict = Predictor("a")
    double = Doubler()


async def serve():
    predictor = Predictor("b")
    predictor(1)  # E: blocking-sleep
    Doubler()(2)
    Predictor("c")(1)  # E: blocking-sleep
    model = Model()
    model.predict(3)  # E: blocking-sleep
    model.double(3)
    list(map(predictor, [1]))  # E: blocking-sleep
    map(predictor, [1])
