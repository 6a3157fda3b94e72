"""The mistakes that a test can plant. README.md says what each is."""

import os
import sys

MISTAKES = (
    "pays-again",
    "resends-at-start",
    "books-each-notification",
    "dies-of-bad-notification",
    "acknowledges-first",
)
PLANTED_BUG = os.environ.get("PLANTED_BUG", "")

if PLANTED_BUG and PLANTED_BUG not in MISTAKES:
    names = ", ".join(MISTAKES)
    sys.stderr.write(f"PLANTED_BUG is {PLANTED_BUG}, which is none of {names}; leave it out for the correct worker\n")
    sys.exit(2)


def planted(mistake):
    """Tells whether the worker has this mistake."""
    return PLANTED_BUG == mistake
