"""Golden requests and responses, made with botocore. See ../make.py."""
