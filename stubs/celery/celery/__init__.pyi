from celery.app import shared_task as shared_task
from celery.app.base import Celery as Celery
from celery.app.task import Task as Task
from celery.canvas import Signature as Signature, chain as chain, chord as chord, chunks as chunks, group as group, signature as signature, subtask as subtask
