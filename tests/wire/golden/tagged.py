"""Python values as JSON that says what JSON has no kind for, by an object with one key that begins with `$`."""

import base64
import datetime
import math


def tagged(value):
    """A value as JSON: {"$timestamp": RFC 3339 text in UTC}, {"$blob": base64} and {"$float": "NaN"} are tags."""
    if isinstance(value, dict):
        return {str(key): tagged(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [tagged(item) for item in value]
    if isinstance(value, datetime.datetime):
        return {"$timestamp": timestamp(value)}
    if isinstance(value, (bytes, bytearray)):
        return {"$blob": base64.b64encode(value).decode()}
    if hasattr(value, "read"):
        return tagged(value.read())
    if isinstance(value, float) and not math.isfinite(value):
        return {"$float": "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"}
    if value is None or isinstance(value, (str, int, float)):
        return value
    raise TypeError(f"{value} is a {type(value).__name__}")


def timestamp(value):
    value = value.astimezone(datetime.timezone.utc)
    fraction = f".{value.microsecond:06}".rstrip("0") if value.microsecond else ""
    return value.strftime("%Y-%m-%dT%H:%M:%S") + fraction + "Z"


def octets(value):
    """Bytes as text where they are text, else tagged."""
    try:
        return bytes(value).decode("utf-8")
    except UnicodeDecodeError:
        return tagged(bytes(value))
