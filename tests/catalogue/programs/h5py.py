import h5py


async def handler() -> None:
    file = h5py.File("x.h5")  # E: blocking-file
    file.keys()
