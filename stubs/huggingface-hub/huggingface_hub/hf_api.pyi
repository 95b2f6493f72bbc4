from huggingface_hub import HfApi as HfApi
