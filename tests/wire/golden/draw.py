"""Pseudo-random draws that are the same for a seed, whatever the Python version. Knows nothing of models."""

import hashlib


class Draw:
    """A sequence of draws. Each seed has its own, so that a new operation changes no other operation's cases."""

    def __init__(self, seed):
        self._seed = seed.encode()
        self._count = 0

    def below(self, limit):
        """A whole number from 0 up to, but without, `limit`."""
        self._count += 1
        digest = hashlib.sha256(self._seed + b"/%d" % self._count).digest()
        return int.from_bytes(digest[:16], "big") % limit

    def between(self, low, high):
        """A whole number from `low` to `high`, both included."""
        return low + self.below(high - low + 1)

    def coin(self):
        return self.below(2) == 0

    def one_of(self, options):
        return options[self.below(len(options))]

    def octets(self, length):
        return bytes(self.below(256) for _ in range(length))
