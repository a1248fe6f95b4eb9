"""LDM Studio: makes and edits pictures with latent diffusion on the user's own machine."""

__version__ = "0.1.0"
