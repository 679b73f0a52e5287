"""Benchmarks: each prints figures as JSON lines (name, value, unit, goal, met); none is a test."""
