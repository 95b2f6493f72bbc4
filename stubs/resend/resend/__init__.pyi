from resend.emails._batch import Batch as Batch
from resend.emails._emails import Emails as Emails
