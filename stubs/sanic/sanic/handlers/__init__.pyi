from .error import ErrorHandler as ErrorHandler
