"""Small working stand-ins, held to the same promises as the real parts."""
