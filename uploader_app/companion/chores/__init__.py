"""What has to be done now and then, by nobody's wish: each chore in its own module, and the runner of all."""
