from firebase_admin import auth, firestore


async def handler() -> None:
    auth.get_user("x")  # E: blocking-network
    firestore.client().collection("x").document("x").get()  # E: blocking-database
