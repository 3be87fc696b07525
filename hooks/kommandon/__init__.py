"""One file a command, each with `register(parser)` and `run(args) -> int`."""
