"""Renews suite/ and provenance.toml from the published sources of the Rust crate `jmespath`.

Usage: python3 update.py [VERSION]        (default: the version in provenance.toml)

Cargo downloads the crate and checks it against the registry's index. Nothing else of the crate is kept.
"""

import hashlib
import io
import pathlib
import subprocess
import sys
import tempfile
import tomllib

HERE = pathlib.Path(__file__).resolve().parent
PACKAGE = "jmespath"


def download(version, folder):
    """The unpacked crate, and its checksum in the registry's index."""
    (folder / "src").mkdir()
    (folder / "src/lib.rs").touch()
    (folder / "Cargo.toml").write_text(
        f'[package]\nname = "renew"\nversion = "0.0.0"\nedition = "2021"\n\n[dependencies]\n{PACKAGE} = "={version}"\n'
    )
    subprocess.run(["cargo", "vendor", "--quiet", "vendor"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    lock = tomllib.loads((folder / "Cargo.lock").read_text())
    checksum = next(p["checksum"] for p in lock["package"] if p["name"] == PACKAGE)
    return folder / "vendor" / PACKAGE, checksum


def main():
    provenance = HERE / "provenance.toml"
    version = sys.argv[1] if sys.argv[1:] else tomllib.loads(provenance.read_text())["source"]["version"]
    suite = HERE / "suite"
    with tempfile.TemporaryDirectory() as temporary:
        source, checksum = download(version, pathlib.Path(temporary))
        licence = tomllib.loads((source / "Cargo.toml").read_text())["package"]["license"]
        files = {path.name: path.read_bytes() for path in sorted((source / "tests/compliance").glob("*.json"))}
    if not files:
        sys.exit(f"{PACKAGE} {version} has no tests/compliance/*.json")
    suite.mkdir(exist_ok=True)
    for path in suite.glob("*.json"):
        path.unlink()
    out = io.StringIO()
    out.write("# Where suite/ is from. Written by update.py.\n\n[source]\n")
    out.write(f'package = "{PACKAGE}"\nregistry = "crates.io"\nversion = "{version}"\nlicense = "{licence}"\n')
    out.write(f'# Of the published file {PACKAGE}-{version}.crate.\nsha256 = "{checksum}"\n')
    for name, content in files.items():
        (suite / name).write_bytes(content)
        out.write(f'\n[[file]]\nname = "{name}"\nsha256 = "{hashlib.sha256(content).hexdigest()}"\n')
    provenance.write_text(out.getvalue())


if __name__ == "__main__":
    main()
