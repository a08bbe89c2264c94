"""What codegen/overrides says of a service and botocore's model does not: types, unions, defaults, members that
clients see as optional or must set."""

import pathlib
import tomllib

FOLDER = pathlib.Path(__file__).parents[3] / "codegen" / "overrides"
ZEROS = (False, 0, 0.0, "", [], {})


class Overlay:
    """The entries of a service, as far as they change what is sent and read."""

    def __init__(self, model):
        found = {}
        for path in sorted(FOLDER.glob("*.toml")):
            table = tomllib.loads(path.read_text())
            if (table.get("service"), table.get("version")) == (model.service_id, model.api_version):
                found = table
        self._defaults = found.get("default", {})
        self._optional = set(found.get("optional", []))
        self._required = set(found.get("required", []))
        shapes = model._service_description["shapes"]
        # Clients send a text that is the default, so inputs have one; numbers and flags they leave out.
        texts = [key for key, value in self._defaults.items() if isinstance(value, str)]
        for shape, name in (key.split(".", 1) for key in [*self._required, *texts]):
            if name in shapes.get(shape, {}).get("members", {}):
                shapes[shape].setdefault("required", []).append(name)
        for name, kind in found.get("type", {}).items():
            if name in shapes:
                shapes[name]["type"] = kind
        for name in found.get("union", []):
            if name in shapes:
                shapes[name]["union"] = True

    def is_there(self, shape, name):
        """Whether clients have a value where a response lacks the member."""
        key = f"{shape.name}.{name}"
        if key in self._defaults:
            default = self._defaults[key]
            assert default in ZEROS or isinstance(default, str), f"{key}: a default that stands for nothing absent"
            return True
        is_required = name in shape.required_members or key in self._required
        return is_required and key not in self._optional

    def text(self, shape, name):
        """The text that clients have where a response lacks the member, if it is one in particular."""
        default = self._defaults.get(f"{shape.name}.{name}")
        return default if isinstance(default, str) and default else None

    def sendable(self, shape, value, inside=False):
        """A value of an input without the numbers and flags that equal their defaults: clients do not send them."""
        if shape.type_name == "list":
            return [self.sendable(shape.member, item, True) for item in value]
        if shape.type_name == "map":
            return {key: self.sendable(shape.value, item, True) for key, item in value.items()}
        if shape.type_name != "structure" or getattr(shape, "is_document_type", False):
            return value
        sent = {}
        for name, item in value.items():
            is_default = not isinstance(item, (str, list, dict)) and self._defaults.get(f"{shape.name}.{name}") == item
            if not (inside and is_default and name not in shape.required_members):
                sent[name] = self.sendable(shape.members[name], item, True)
        return sent
