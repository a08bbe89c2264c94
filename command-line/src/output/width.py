#!/usr/bin/env python3
"""Writes wide.txt: the characters that take two columns in a table of the AWS command line, as ranges.

    python3 width.py > wide.txt      # Python 3.11, whose Unicode is 14.0, made the file that is here
"""

import sys
import unicodedata

start = None
for code in range(sys.maxunicode + 2):
    wide = code <= sys.maxunicode and unicodedata.east_asian_width(chr(code)) in "WFA"
    if wide and start is None:
        start = code
    if not wide and start is not None:
        print(f"{start:x} {code - 1:x}")
        start = None
