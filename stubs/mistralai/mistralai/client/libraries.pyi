from mistralai.client.documents import Documents
from mistralai.client.accesses import Accesses

from mypy_fastapi_blocking import blocking, nonblocking

@blocking("network", instead="mistralai.client.libraries.Libraries.create_async")
class Libraries:
    documents: Documents
    accesses: Accesses
    @nonblocking
    def libraries_update_v1_async(self): ...
