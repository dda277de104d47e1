"""Command line: parse, call services, print."""


def main() -> None:
    """Run the command line."""
