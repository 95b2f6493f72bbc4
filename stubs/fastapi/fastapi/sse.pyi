from starlette.responses import StreamingResponse

# Since 0.135. As a route's response_class it is never constructed by hand.
class EventSourceResponse(StreamingResponse): ...
