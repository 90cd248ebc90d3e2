"""The rules. No I/O, no clock, no randomness, no Qt, no logging: values in, values out."""
