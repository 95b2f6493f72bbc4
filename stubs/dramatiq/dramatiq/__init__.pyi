from dramatiq.actor import Actor as Actor, actor as actor
from dramatiq.broker import Broker as Broker
from dramatiq.composition import group as group, pipeline as pipeline
from dramatiq.message import Message as Message
