from mypy_fastapi_blocking import blocking

from resend.emails._batch import Batch as Batch
from resend.emails._emails import Emails as Emails

class ApiKeys:
    @blocking("network", instead="resend.ApiKeys.create_async")
    @classmethod
    def create(cls): ...
    @blocking("network", instead="resend.ApiKeys.list_async")
    @classmethod
    def list(cls): ...
    @blocking("network", instead="resend.ApiKeys.remove_async")
    @classmethod
    def remove(cls): ...
    @blocking("network", instead="resend.ApiKeys.update_async")
    @classmethod
    def update(cls): ...

class Audiences:
    @blocking("network", instead="resend.Audiences.create_async")
    @classmethod
    def create(cls): ...
    @blocking("network", instead="resend.Audiences.get_async")
    @classmethod
    def get(cls): ...
    @blocking("network", instead="resend.Audiences.list_async")
    @classmethod
    def list(cls): ...
    @blocking("network", instead="resend.Audiences.remove_async")
    @classmethod
    def remove(cls): ...

class Automations:
    @blocking("network", instead="resend.Automations.create_async")
    @classmethod
    def create(cls): ...
    @blocking("network", instead="resend.Automations.duplicate_async")
    @classmethod
    def duplicate(cls): ...
    @blocking("network", instead="resend.Automations.get_async")
    @classmethod
    def get(cls): ...
    @blocking("network", instead="resend.Automations.list_async")
    @classmethod
    def list(cls): ...
    @blocking("network", instead="resend.Automations.remove_async")
    @classmethod
    def remove(cls): ...
    @blocking("network", instead="resend.Automations.stop_async")
    @classmethod
    def stop(cls): ...
    @blocking("network", instead="resend.Automations.update_async")
    @classmethod
    def update(cls): ...

class Broadcasts:
    @blocking("network", instead="resend.Broadcasts.cancel_async")
    @classmethod
    def cancel(cls): ...
    @blocking("network", instead="resend.Broadcasts.clicked_links_async")
    @classmethod
    def clicked_links(cls): ...
    @blocking("network", instead="resend.Broadcasts.create_async")
    @classmethod
    def create(cls): ...
    @blocking("network", instead="resend.Broadcasts.duplicate_async")
    @classmethod
    def duplicate(cls): ...
    @blocking("network", instead="resend.Broadcasts.get_async")
    @classmethod
    def get(cls): ...
    @blocking("network", instead="resend.Broadcasts.list_async")
    @classmethod
    def list(cls): ...
    @blocking("network", instead="resend.Broadcasts.recipients_async")
    @classmethod
    def recipients(cls): ...
    @blocking("network", instead="resend.Broadcasts.remove_async")
    @classmethod
    def remove(cls): ...
    @blocking("network", instead="resend.Broadcasts.send_async")
    @classmethod
    def send(cls): ...
    @blocking("network", instead="resend.Broadcasts.update_async")
    @classmethod
    def update(cls): ...

class ContactImports:
    @blocking("network", instead="resend.ContactImports.create_async")
    @classmethod
    def create(cls): ...
    @blocking("network", instead="resend.ContactImports.get_async")
    @classmethod
    def get(cls): ...
    @blocking("network", instead="resend.ContactImports.list_async")
    @classmethod
    def list(cls): ...

class ContactProperties:
    @blocking("network", instead="resend.ContactProperties.create_async")
    @classmethod
    def create(cls): ...
    @blocking("network", instead="resend.ContactProperties.get_async")
    @classmethod
    def get(cls): ...
    @blocking("network", instead="resend.ContactProperties.list_async")
    @classmethod
    def list(cls): ...
    @blocking("network", instead="resend.ContactProperties.remove_async")
    @classmethod
    def remove(cls): ...
    @blocking("network", instead="resend.ContactProperties.update_async")
    @classmethod
    def update(cls): ...

class ContactSegments:
    @blocking("network", instead="resend.ContactSegments.add_async")
    @classmethod
    def add(cls): ...
    @blocking("network", instead="resend.ContactSegments.list_async")
    @classmethod
    def list(cls): ...
    @blocking("network", instead="resend.ContactSegments.remove_async")
    @classmethod
    def remove(cls): ...

class Contacts:
    @blocking("network", instead="resend.Contacts.create_async")
    @classmethod
    def create(cls): ...
    @blocking("network", instead="resend.Contacts.get_async")
    @classmethod
    def get(cls): ...
    @blocking("network", instead="resend.Contacts.list_async")
    @classmethod
    def list(cls): ...
    @blocking("network", instead="resend.Contacts.remove_async")
    @classmethod
    def remove(cls): ...
    @blocking("network", instead="resend.Contacts.update_async")
    @classmethod
    def update(cls): ...

class ContactsTopics:
    @blocking("network", instead="resend.ContactsTopics.list_async")
    @classmethod
    def list(cls): ...
    @blocking("network", instead="resend.ContactsTopics.update_async")
    @classmethod
    def update(cls): ...

class DomainClaims:
    @blocking("network", instead="resend.DomainClaims.create_async")
    @classmethod
    def create(cls): ...
    @blocking("network", instead="resend.DomainClaims.get_async")
    @classmethod
    def get(cls): ...
    @blocking("network", instead="resend.DomainClaims.verify_async")
    @classmethod
    def verify(cls): ...

class Domains:
    @blocking("network", instead="resend.Domains.create_async")
    @classmethod
    def create(cls): ...
    @blocking("network", instead="resend.Domains.get_async")
    @classmethod
    def get(cls): ...
    @blocking("network", instead="resend.Domains.list_async")
    @classmethod
    def list(cls): ...
    @blocking("network", instead="resend.Domains.remove_async")
    @classmethod
    def remove(cls): ...
    @blocking("network", instead="resend.Domains.update_async")
    @classmethod
    def update(cls): ...
    @blocking("network", instead="resend.Domains.verify_async")
    @classmethod
    def verify(cls): ...

class EmailAttachments:
    @blocking("network", instead="resend.EmailAttachments.get_async")
    @classmethod
    def get(cls): ...
    @blocking("network", instead="resend.EmailAttachments.list_async")
    @classmethod
    def list(cls): ...

class EmailsReceiving:
    @blocking("network", instead="resend.EmailsReceiving.get_async")
    @classmethod
    def get(cls): ...
    @blocking("network", instead="resend.EmailsReceiving.list_async")
    @classmethod
    def list(cls): ...

class Events:
    @blocking("network", instead="resend.Events.create_async")
    @classmethod
    def create(cls): ...
    @blocking("network", instead="resend.Events.get_async")
    @classmethod
    def get(cls): ...
    @blocking("network", instead="resend.Events.list_async")
    @classmethod
    def list(cls): ...
    @blocking("network", instead="resend.Events.remove_async")
    @classmethod
    def remove(cls): ...
    @blocking("network", instead="resend.Events.send_async")
    @classmethod
    def send(cls): ...
    @blocking("network", instead="resend.Events.update_async")
    @classmethod
    def update(cls): ...

class InboxAgent:
    @blocking("network", instead="resend.InboxAgent.get_async")
    @classmethod
    def get(cls): ...
    @blocking("network", instead="resend.InboxAgent.update_async")
    @classmethod
    def update(cls): ...

class InboxDrafts:
    @blocking("network", instead="resend.InboxDrafts.create_async")
    @classmethod
    def create(cls): ...
    @blocking("network", instead="resend.InboxDrafts.get_async")
    @classmethod
    def get(cls): ...
    @blocking("network", instead="resend.InboxDrafts.list_async")
    @classmethod
    def list(cls): ...
    @blocking("network", instead="resend.InboxDrafts.remove_async")
    @classmethod
    def remove(cls): ...
    @blocking("network", instead="resend.InboxDrafts.send_async")
    @classmethod
    def send(cls): ...
    @blocking("network", instead="resend.InboxDrafts.update_async")
    @classmethod
    def update(cls): ...

class InboxLabels:
    @blocking("network", instead="resend.InboxLabels.create_async")
    @classmethod
    def create(cls): ...
    @blocking("network", instead="resend.InboxLabels.list_async")
    @classmethod
    def list(cls): ...
    @blocking("network", instead="resend.InboxLabels.remove_async")
    @classmethod
    def remove(cls): ...
    @blocking("network", instead="resend.InboxLabels.update_async")
    @classmethod
    def update(cls): ...

class InboxThreadEmails:
    @blocking("network", instead="resend.InboxThreadEmails.forward_async")
    @classmethod
    def forward(cls): ...
    @blocking("network", instead="resend.InboxThreadEmails.get_async")
    @classmethod
    def get(cls): ...
    @blocking("network", instead="resend.InboxThreadEmails.list_async")
    @classmethod
    def list(cls): ...
    @blocking("network", instead="resend.InboxThreadEmails.reply_async")
    @classmethod
    def reply(cls): ...

class InboxThreadLabels:
    @blocking("network", instead="resend.InboxThreadLabels.add_async")
    @classmethod
    def add(cls): ...
    @blocking("network", instead="resend.InboxThreadLabels.remove_async")
    @classmethod
    def remove(cls): ...
    @blocking("network", instead="resend.InboxThreadLabels.set_async")
    @classmethod
    def set(cls): ...

class InboxThreads:
    @blocking("network", instead="resend.InboxThreads.get_async")
    @classmethod
    def get(cls): ...
    @blocking("network", instead="resend.InboxThreads.list_async")
    @classmethod
    def list(cls): ...
    @blocking("network", instead="resend.InboxThreads.remove_async")
    @classmethod
    def remove(cls): ...
    @blocking("network", instead="resend.InboxThreads.search_async")
    @classmethod
    def search(cls): ...
    @blocking("network", instead="resend.InboxThreads.update_async")
    @classmethod
    def update(cls): ...

class Inboxes:
    @blocking("network", instead="resend.Inboxes.create_async")
    @classmethod
    def create(cls): ...
    @blocking("network", instead="resend.Inboxes.get_async")
    @classmethod
    def get(cls): ...
    @blocking("network", instead="resend.Inboxes.list_async")
    @classmethod
    def list(cls): ...
    @blocking("network", instead="resend.Inboxes.remove_async")
    @classmethod
    def remove(cls): ...
    @blocking("network", instead="resend.Inboxes.update_async")
    @classmethod
    def update(cls): ...

class Logs:
    @blocking("network", instead="resend.Logs.get_async")
    @classmethod
    def get(cls): ...
    @blocking("network", instead="resend.Logs.list_async")
    @classmethod
    def list(cls): ...

class OAuthGrants:
    @blocking("network", instead="resend.OAuthGrants.list_async")
    @classmethod
    def list(cls): ...
    @blocking("network", instead="resend.OAuthGrants.revoke_async")
    @classmethod
    def revoke(cls): ...

class Segments:
    @blocking("network", instead="resend.Segments.create_async")
    @classmethod
    def create(cls): ...
    @blocking("network", instead="resend.Segments.get_async")
    @classmethod
    def get(cls): ...
    @blocking("network", instead="resend.Segments.list_async")
    @classmethod
    def list(cls): ...
    @blocking("network", instead="resend.Segments.remove_async")
    @classmethod
    def remove(cls): ...
    @blocking("network", instead="resend.Segments.update_async")
    @classmethod
    def update(cls): ...

class Suppressions:
    @blocking("network", instead="resend.Suppressions.add_async")
    @classmethod
    def add(cls): ...
    @blocking("network", instead="resend.Suppressions.get_async")
    @classmethod
    def get(cls): ...
    @blocking("network", instead="resend.Suppressions.list_async")
    @classmethod
    def list(cls): ...
    @blocking("network", instead="resend.Suppressions.remove_async")
    @classmethod
    def remove(cls): ...

class SuppressionsBatch:
    @blocking("network", instead="resend.SuppressionsBatch.add_async")
    @classmethod
    def add(cls): ...
    @blocking("network", instead="resend.SuppressionsBatch.remove_async")
    @classmethod
    def remove(cls): ...

class Templates:
    @blocking("network", instead="resend.Templates.create_async")
    @classmethod
    def create(cls): ...
    @blocking("network", instead="resend.Templates.duplicate_async")
    @classmethod
    def duplicate(cls): ...
    @blocking("network", instead="resend.Templates.get_async")
    @classmethod
    def get(cls): ...
    @blocking("network", instead="resend.Templates.list_async")
    @classmethod
    def list(cls): ...
    @blocking("network", instead="resend.Templates.publish_async")
    @classmethod
    def publish(cls): ...
    @blocking("network", instead="resend.Templates.remove_async")
    @classmethod
    def remove(cls): ...
    @blocking("network", instead="resend.Templates.update_async")
    @classmethod
    def update(cls): ...

class Topics:
    @blocking("network", instead="resend.Topics.create_async")
    @classmethod
    def create(cls): ...
    @blocking("network", instead="resend.Topics.get_async")
    @classmethod
    def get(cls): ...
    @blocking("network", instead="resend.Topics.list_async")
    @classmethod
    def list(cls): ...
    @blocking("network", instead="resend.Topics.remove_async")
    @classmethod
    def remove(cls): ...
    @blocking("network", instead="resend.Topics.update_async")
    @classmethod
    def update(cls): ...

class Usage:
    @blocking("network", instead="resend.Usage.get_async")
    @classmethod
    def get(cls): ...

class Webhooks:
    @blocking("network", instead="resend.Webhooks.create_async")
    @classmethod
    def create(cls): ...
    @blocking("network", instead="resend.Webhooks.get_async")
    @classmethod
    def get(cls): ...
    @blocking("network", instead="resend.Webhooks.get_event_async")
    @classmethod
    def get_event(cls): ...
    @blocking("network", instead="resend.Webhooks.list_async")
    @classmethod
    def list(cls): ...
    @blocking("network", instead="resend.Webhooks.list_event_attempts_async")
    @classmethod
    def list_event_attempts(cls): ...
    @blocking("network", instead="resend.Webhooks.list_events_async")
    @classmethod
    def list_events(cls): ...
    @blocking("network", instead="resend.Webhooks.remove_async")
    @classmethod
    def remove(cls): ...
    @blocking("network", instead="resend.Webhooks.replay_event_async")
    @classmethod
    def replay_event(cls): ...
    @blocking("network", instead="resend.Webhooks.rotate_signing_secret_async")
    @classmethod
    def rotate_signing_secret(cls): ...
    @blocking("network", instead="resend.Webhooks.update_async")
    @classmethod
    def update(cls): ...
