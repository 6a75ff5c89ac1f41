"""Storage of documents."""
