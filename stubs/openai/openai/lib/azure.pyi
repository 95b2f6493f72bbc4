from openai import AzureOpenAI as AzureOpenAI
