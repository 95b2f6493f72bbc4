from anthropic.resources import Models as Models
