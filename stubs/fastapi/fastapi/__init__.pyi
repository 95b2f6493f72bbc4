from .applications import FastAPI as FastAPI
from .background import BackgroundTasks as BackgroundTasks
from .datastructures import UploadFile as UploadFile
from .param_functions import Depends as Depends, Security as Security
from .routing import APIRouter as APIRouter
