from mongoengine.document import Document as Document, DynamicDocument as DynamicDocument, EmbeddedDocument as EmbeddedDocument
from mongoengine.queryset import QuerySet as QuerySet
