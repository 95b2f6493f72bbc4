from anthropic.resources import Files as Files
