from transformers import AutoModelForCausalLM, pipeline

classify = pipeline("sentiment-analysis")


async def handler() -> None:
    classify("x")  # E: blocking-cpu
    AutoModelForCausalLM.from_pretrained("x")  # E: blocking-network
