"""A botocore client whose clock stands still, and which sends nothing: requests are kept, replies are given to it.

The whole client runs, with its handlers, endpoint rules and signer; only the socket is missing.
"""

import datetime
import io
import types
from urllib.parse import urlsplit

import botocore.auth
import botocore.awsrequest
import botocore.handlers
import botocore.session
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from .overlay import Overlay
from .tagged import octets, tagged

KEY_ID = "AKIDEXAMPLE"
SECRET_KEY = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
REGION = "us-east-1"
NOW = datetime.datetime(2026, 1, 1, 12, 34, 56)
TOKEN = "01234567-89ab-4cde-8f01-23456789abcd"

# Headers that say who sends and which attempt it is, or that follow from what is compared anyway: the signature is
# recorded beside the headers, and the length follows from the body.
LEFT_OUT = [
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "authorization",
    "content-length",
    "user-agent",
    "x-amz-user-agent",
]


def freeze():
    """Stops botocore's clock and takes the chance out of its tokens."""
    botocore.auth.get_current_datetime = lambda *args, **kwargs: NOW
    botocore.handlers.uuid = types.SimpleNamespace(uuid4=lambda: TOKEN)


class Refused(Exception):
    """botocore would not send a request, or would not read a reply."""


class _Raw(io.BytesIO):
    def stream(self, **_):
        yield self.read()


class Client:
    """A client of one service."""

    def __init__(self, service, version, models):
        session = botocore.session.Session()
        if models:
            session.get_component("data_loader").search_paths.insert(0, models)
        self._client = session.create_client(
            service,
            region_name=REGION,
            api_version=version,
            aws_access_key_id=KEY_ID,
            aws_secret_access_key=SECRET_KEY,
            # S3's endpoint in the first region has a region in its name, as other endpoints have.
            config=Config(retries={"total_max_attempts": 1}, s3={"us_east_1_regional_endpoint": "regional"}),
        )
        self.model = self._client.meta.service_model
        self.overlay = Overlay(self.model)
        self._sent, self._reply = [], None
        self._client.meta.events.register_last("before-send", self._exchange)

    def _exchange(self, request, **_):
        self._sent.append(request)
        reply = self._reply
        return botocore.awsrequest.AWSResponse(request.url, reply.status, reply.headers, _Raw(reply.body))

    def call(self, operation, params, reply):
        """Sends, and gives the request, the output or else None, and the error or else None."""
        self._sent, self._reply, output, error = [], reply, None, None
        try:
            output = self._client._make_api_call(operation, params)
        except ClientError as err:
            error = err
        except Exception as err:  # whatever handlers raise: the caller says which case it was
            if not self._sent or reply is None:
                raise Refused(f"{type(err).__name__}: {err}") from err
            return self._sent[0], None, err
        return self._sent[0], output, error

    @staticmethod
    def read(response, is_error):
        """What was parsed of a response, streams read to their end."""
        try:
            return parsed_members(response, is_error)
        except (BotoCoreError, TypeError) as err:
            raise Refused(f"{type(err).__name__}: {err}") from err


def request_fields(request):
    """What is recorded of a request."""
    headers = {name.lower(): _text(value) for name, value in request.headers.items()}
    url = urlsplit(request.url)
    authorization = headers.get("authorization")
    signed = (authorization or "").partition("SignedHeaders=")[2].partition(",")[0].split(";")
    # What is signed is recorded in any case: the signature is to be computed again.
    recorded = {name: value for name, value in sorted(headers.items()) if name not in LEFT_OUT or name in signed}
    body = request.body if request.body is not None else b""
    body = body.encode() if isinstance(body, str) else body
    body = body.read() if hasattr(body, "read") else body
    return {
        "method": request.method,
        "uri": (url.path or "/") + (f"?{url.query}" if url.query else ""),
        "host": url.netloc,
        "headers": recorded,
        "body": octets(body),
        "authorization": authorization,
    }


def _text(value):
    return value.decode("utf-8") if isinstance(value, bytes) else str(value)


def parsed_members(parsed, is_error=False):
    """What botocore read of a response, without what it adds to every response, and to every error."""
    added = ("ResponseMetadata", "Error") if is_error else ("ResponseMetadata",)
    members = {k: v for k, v in parsed.items() if k not in added}
    return tagged(members)
