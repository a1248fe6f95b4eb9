"""Jobs, events and the inference thread. Standard library only: what a backend makes of a job is its affair."""
