from transformers import pipeline

generator = pipeline("text-generation", model="mistralai/Mistral-7B-Instruct-v0.3")


def answer(question, passages):
    prompt = "\n".join(passages) + "\n\n" + question
    return generator(prompt, max_new_tokens=400)[0]["generated_text"]
