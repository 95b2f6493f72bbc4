from google.cloud import firestore

db = firestore.Client()
twin = firestore.AsyncClient()


async def handler() -> None:
    db.collection("x").document("x").get()  # E: blocking-database
    await twin.collection("x").document("x").get()  # OK
