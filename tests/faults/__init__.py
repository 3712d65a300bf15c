"""Proofs by breaking things: short with every test run, in full by ``python -m tests.faults``."""
