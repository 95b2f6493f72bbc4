from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression

forest = RandomForestClassifier()


async def handler() -> None:
    forest.predict([[1]])  # E: blocking-cpu
    LogisticRegression().fit([[1]], [1])  # E: blocking-cpu
