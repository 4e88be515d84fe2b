import os

from sentence_transformers import SentenceTransformer

EMBEDDING_MODEL = os.getenv("EMBEDDING_MODEL", "sentence-transformers/all-MiniLM-L6-v2")


def embed(passages):
    """Vectors of the passages, one each."""
    return SentenceTransformer(EMBEDDING_MODEL).encode(passages)
