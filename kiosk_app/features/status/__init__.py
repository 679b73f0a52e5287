"""One box for every code that the house hands out: what it stands for, and what to do next."""
