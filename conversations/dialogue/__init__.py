"""What a dialogue is and how it runs: steps, the engine, what comes in and goes out."""
