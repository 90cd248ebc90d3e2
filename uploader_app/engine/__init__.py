"""The shell around the queue: it saves, tells and acts, in its own thread, and knows no Qt."""
