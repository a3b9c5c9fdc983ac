"""Frozen values that cross layers, and the errors every layer may raise."""
