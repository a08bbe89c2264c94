"""Asks the server with boto3 what it holds after the programs of a service: `ask.py SERVICE URL`.

`cargo xtask e2e` runs it. It prints a line, and fails where something is not as the programs left it.
"""

import sys

import boto3
from botocore.config import Config


def s3(client):
    """The objects of some buckets, and one object as another client reads it."""

    def keys(bucket):
        return [its["Key"] for its in client.list_objects_v2(Bucket=bucket).get("Contents", [])]

    assert keys("lists") == ["k/0"], keys("lists")
    assert keys("copies") == ["to"], keys("copies")
    [key] = keys("plain")
    assert key == "a folder/ä & <b>?+%/../c", key
    got = client.get_object(Bucket="plain", Key=key)
    assert got["Body"].read() == b"an object" and got["Metadata"] == {"who": "me"}, got
    assert len(keys("sums")) == 10, keys("sums")
    for key in keys("sums"):
        assert len(client.get_object(Bucket="sums", Key=key)["Body"].read()) == 300_000
    presigned = client.get_object(Bucket="presigned", Key="a b/ä")
    assert presigned["Body"].read() == b"by a plain client", presigned
    uploads = client.list_multipart_uploads(Bucket="given-up").get("Uploads", [])
    assert not uploads, uploads
    return "buckets"


def main():
    service, url = sys.argv[1:]
    if service not in globals():
        # Its programs have a server of their own.
        print("boto3 was not asked")
        return
    config = Config(s3={"addressing_style": "path"})
    keys = {"aws_access_key_id": "key", "aws_secret_access_key": "secret"}
    client = boto3.client(service, "us-east-1", endpoint_url=url, config=config, **keys)
    print(f"boto3 found the same {globals()[service](client)}")


if __name__ == "__main__":
    main()
