"""The window. Views show and post; models hold values and are told; ``bridge`` is the only thread border."""
