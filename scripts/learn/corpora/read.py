"""Readers: each yields (document, key, {language: text}) in English and what there is of Azerbaijani and Russian."""

import json
import re
import subprocess
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import polib
import yaml

from blocks import aligned, markup_blocks, roff_blocks
from qm import messages
from clean import KEY, plain, sentence_pairs, without_accelerators

Texts = dict[str, str]
Entry = tuple[str, str, Texts]
TRANSLATED = ("az", "ru")
RETOLD = {"freeciv-nations"}  # written anew in each language, no translation


def catalogues(folders: list[Path]) -> Iterator[Entry]:
    """Gettext catalogues: a message without plural forms, accelerators and context."""
    for folder in folders:
        for path in sorted({*folder.rglob("*/az/LC_MESSAGES/*.mo"), *folder.rglob("*/ru/LC_MESSAGES/*.mo")}):
            if path.stem in RETOLD:
                continue
            language = path.parts[-3]
            if language == "ru" and path.with_name(path.name).parents[2].joinpath("az", "LC_MESSAGES", path.name).exists():
                continue
            found: dict[tuple[str, str], Texts] = defaultdict(dict)
            for each in TRANSLATED:
                file = path.parents[2] / each / "LC_MESSAGES" / path.name
                if not file.exists():
                    continue
                for entry in polib.mofile(str(file)):
                    if entry.msgid and entry.msgstr and not entry.msgid_plural:
                        found[entry.msgctxt or "", entry.msgid][each] = entry.msgstr
            for (context, message), texts in found.items():
                source = message
                if "|" in source and not all("|" in text for text in texts.values()):
                    source = source.rsplit("|", 1)[1]
                source = re.sub(r"^[\w +*:,.-]{0,60}\^", "", source)
                # What is a key and no English text still joins the two translations.
                english = {} if KEY.fullmatch(source) else {"en": source}
                yield f"{folder.name}/{path.stem}", f"{path.relative_to(folder).parts[:-3]}{context}\x04{message}", {**english, **texts}


def qt(root: Path) -> Iterator[Entry]:
    """Qt's catalogues, and loose gettext files that are named by their language alone."""
    catalogue: dict[str, dict[str, Path]] = defaultdict(dict)
    for file in sorted((*root.rglob("*.qm"), *root.rglob("*.po"))):
        name = re.fullmatch(r"(.*?)[_-]?(az|ru)(?:_RU)?", file.stem)
        if name:
            package = file.relative_to(root).parts[0]
            catalogue[f"{package}/{name[1] or file.parent.name}"].setdefault(name[2], file)
    for name, files in catalogue.items():
        found: dict[tuple[str, str], Texts] = defaultdict(dict)
        for language, file in files.items():
            entries = messages(file) if file.suffix == ".qm" else (
                (entry.msgctxt or "", entry.msgid, entry.msgstr) for entry in polib.pofile(str(file)) if entry.translated() and not entry.msgid_plural
            )
            for key, source, target in entries:
                found[key, source][language] = target
        for (key, source), texts in found.items():
            yield name, f"{key}\x04{source}", {"en": source, **texts}


def wordpress(folder: Path) -> Iterator[Entry]:
    for file in sorted(folder.rglob("*ru_RU.mo")):
        for entry in polib.mofile(str(file)):
            if entry.msgid and entry.msgstr and not entry.msgid_plural:
                yield f"wordpress.{file.stem}", f"{entry.msgctxt}\x04{entry.msgid}", {"en": entry.msgid, "ru": entry.msgstr}


def descriptions(lists: Path) -> Iterator[Entry]:
    """Debian's package descriptions, joined by the checksum of the English one; paragraph by paragraph."""
    found: dict[str, Texts] = defaultdict(dict)
    names: dict[str, str] = {}
    for language in ("en", "ru"):
        for file in lists.glob(f"*main_i18n_Translation-{language}*"):
            text = subprocess.run(["/usr/lib/apt/apt-helper", "cat-file", str(file)], capture_output=True, check=True).stdout.decode()
            for stanza in text.split("\n\n"):
                checksum = re.search(r"^Description-md5: (\w+)", stanza, re.M)
                body = re.search(rf"^Description-{language}: (.*)", stanza, re.M | re.S)
                if checksum and body:
                    found[checksum[1]][language] = body[1]
                    names.setdefault(checksum[1], re.search(r"^Package: (\S+)", stanza, re.M)[1])
    for checksum, texts in found.items():
        if len(texts) < 2:
            continue
        parts = {language: re.split(r"\n \.\n", text.replace("\n", "\n \n", 1).replace("\n \n", "\n .\n", 1)) for language, text in texts.items()}
        if len(parts["en"]) != len(parts["ru"]):
            continue
        for index, (source, target) in enumerate(zip(parts["en"], parts["ru"])):
            bullets = [re.split(r"\n\s+[-*+•]\s", text) for text in (source, target)]
            if len(bullets[0]) != len(bullets[1]):
                continue
            for inner, pair in enumerate(zip(*bullets)):
                for last, (a, b) in enumerate(sentence_pairs(*(plain(text) for text in pair))):
                    yield names[checksum], f"{checksum}.{index}.{inner}.{last}", {"en": a, "ru": b}


def components(lists: Path) -> Iterator[Entry]:
    """AppStream: summaries and descriptions of applications, paragraph by paragraph."""
    for file in lists.glob("*main_dep11_Components*"):
        text = subprocess.run(["/usr/lib/apt/apt-helper", "cat-file", str(file)], capture_output=True, check=True).stdout.decode()
        for document in text.split("\n---\n")[1:]:
            if not re.search(r"^ {2,}(?:ru|az): ", document, re.M) or "kde.org" in document or re.search(r"^ID: org[.]kde", document, re.M):
                continue
            component = yaml.load(document, Loader=yaml.CSafeLoader)
            name = component.get("ID", "")
            for field in ("Name", "Summary"):
                texts = component.get(field) or {}
                if "C" in texts:
                    yield name, f"{name}.{field}", {"en": texts["C"], **{one: texts[one] for one in TRANSLATED if one in texts}}
            long = component.get("Description") or {}
            parts = {one: re.findall(r"<(?:p|li)>(.*?)</(?:p|li)>", long[one], re.S) for one in ("C", *TRANSLATED) if one in long}
            for one in TRANSLATED:
                if one in parts and len(parts[one]) == len(parts.get("C", [])):
                    for index, pair in enumerate(zip(parts["C"], parts[one])):
                        for inner, (a, b) in enumerate(sentence_pairs(*(plain(text) for text in pair))):
                            yield name, f"{name}.{one}.{index}.{inner}", {"en": a, one: b}


def documents(pairs: Iterator[tuple[str, str, Path, Path]], blocks) -> Iterator[Entry]:
    for name, language, here, there in pairs:
        try:
            found = aligned(blocks(here), blocks(there))
        except (ValueError, OSError):
            continue
        for index, pair in enumerate(found):
            for inner, (a, b) in enumerate(sentence_pairs(*(plain(text) for text in pair))):
                yield name, f"{language}.{index}.{inner}", {"en": a, language: b}


def help_pages(root: Path) -> Iterator[tuple[str, str, Path, Path]]:
    for language in TRANSLATED:
        for file in sorted(root.rglob(f"help/{language}/*/*")):
            source = Path(str(file).replace(f"/help/{language}/", "/help/C/"))
            if file.suffix in (".page", ".docbook", ".xml") and source.is_file():
                yield f"{file.parent.name}/{file.stem}", language, source, file


def html_pages(root: Path, english: str, russian: str) -> Iterator[tuple[str, str, Path, Path]]:
    """Two folders, or two endings of names, that hold the same pages."""
    for file in sorted(root.rglob("*.html")):
        source = Path(str(file).replace(russian, english)) if russian in str(file) else file
        if source != file and source.is_file():
            yield f"{root.name}/{file.stem}", "ru", source, file


def html_sets(x: Path) -> Iterator[tuple[str, str, Path, Path]]:
    guide = x / "installation-guide-amd64"
    yield from html_pages(guide, "/en/", "/ru/")
    for one in ("aptitude-doc", "debian-faq", "developers-reference", "maint-guide", "gimp-help", "kicad-doc"):
        russian = sorted((x / f"{one}-ru").rglob("*.html"))
        english = {}
        for folder in (x / one, x / f"{one}-en"):
            for file in sorted(folder.rglob("*.html")):
                english.setdefault(re.sub(r"\.en$", "", file.stem), file)
        for file in russian:
            source = english.get(re.sub(r"\.ru$", "", file.stem))
            if source:
                yield f"{one}/{re.sub(r'[.]ru$', '', file.stem)}", "ru", source, file


def manuals(x: Path) -> Iterator[tuple[str, str, Path, Path]]:
    english = {file.name: file for one in ("manpages", "manpages-dev") for file in (x / one).rglob("man/man*/*.gz")}
    for one in ("manpages-ru", "manpages-ru-dev"):
        for file in sorted((x / one).rglob("man/ru/man*/*.gz")):
            if file.name in english:
                yield file.name.removesuffix(".gz"), "ru", english[file.name], file


def scratch(root: Path) -> Iterator[Entry]:
    for file in sorted(root.rglob("en.json")):
        tables = {one: json.loads(file.with_name(f"{one}.json").read_text()) for one in ("en", *TRANSLATED) if file.with_name(f"{one}.json").exists()}
        for key, text in tables["en"].items():
            yield file.parent.name.removesuffix("-l10njson"), key, {"en": text, **{one: tables[one][key] for one in TRANSLATED if key in tables.get(one, {})}}


def blockly(root: Path) -> Iterator[Entry]:
    tables = {}
    for one in ("en", *TRANSLATED):
        text = (root / "package" / "msg" / f"{one}.js").read_text()
        tables[one] = {key: json.loads(f'"{value}"') for key, value in re.findall(r'Msg\["?\.?(\w+)"\] = "((?:[^"\\]|\\.)*)";', text)}
    for key, text in tables["en"].items():
        if "HELPURL" not in key:
            yield "blockly", key, {"en": text, **{one: tables[one][key] for one in TRANSLATED if key in tables[one]}}


def _leaves(value, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _leaves(inner, f"{path}/{key}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _leaves(inner, f"{path}/{index}")
    elif isinstance(value, str):
        yield path, value


def cldr(root: Path) -> Iterator[Entry]:
    """Names of territories, subdivisions, languages, scripts, cities of time zones, and what emoji are called."""
    for name in ("languages.json", "territories.json", "scripts.json", "timeZoneNames.json", "annotations.json", "{}.json"):
        tables: dict[str, dict[str, str]] = defaultdict(dict)
        for one in ("en", *TRANSLATED):
            for file in sorted(root.glob(f"cldr-*/package/*/{one}/{name.format(one)}")):
                for path, text in _leaves(json.loads(file.read_text())):
                    key = re.sub(rf"^/(?:main|subdivisions)/{one}/", "", path)
                    if ("/annotations" in path or "/annotationsDerived" in path) and "/tts/" not in path:
                        continue
                    if "identity/" in key or "-alt-short" in key or "/short/" in key or "/localeDisplayNames/subdivisions/subdivision" in key and len(text) < 2:
                        continue
                    tables[one][key] = text
        for key, text in tables["en"].items():
            yield f"cldr.{name.split('.')[0].strip('{}') or 'subdivisions'}", key, {"en": text, **{one: tables[one][key] for one in TRANSLATED if key in tables[one]}}


def verses(root: Path) -> Iterator[Entry]:
    tables = {one: json.loads((root / "package" / "dist" / f"quran_{one}.json").read_text()) for one in ("en", "ru")}
    for here, there in zip(tables["en"], tables["ru"]):
        for a, b in zip(here["verses"], there["verses"]):
            if "[" in a["translation"]:
                continue  # what one translator adds, the other one need not
            yield f"chapter.{here['id']}", str(a["id"]), {"en": a["translation"], "ru": b["translation"]}


def _fluent(text: str) -> Iterator[tuple[str, str]]:
    name = ""
    for entry in re.split(r"\n(?=\S)", text):
        lines = entry.split("\n")
        head = re.match(r"(-?[\w-]+)\s*=\s*(.*)", lines[0])
        if not head:
            continue
        name, key, value = head[1], head[1], head[2]
        for line in lines[1:]:
            attribute = re.match(r"\s+\.([\w-]+)\s*=\s*(.*)", line)
            if attribute:
                yield key, value
                key, value = f"{name}.{attribute[1]}", attribute[2]
            else:
                value = f"{value} {line.strip()}"
        yield key, value


def _mozilla(archives: list[Path], locale: str) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for archive in archives:
        with zipfile.ZipFile(archive) as files:
            for name in files.namelist():
                tail = re.search(rf"(?:localization|locale)/(?:{locale})/(.*\.(ftl|properties))$", name)
                if not tail:
                    continue
                text = files.read(name).decode("utf-8", "replace")
                entries = _fluent(text) if tail[2] == "ftl" else re.findall(r"^([\w.-]+)\s*=\s*(.+)$", text, re.M)
                for key, value in entries:
                    value = re.sub(r"\{\s*-brand-(?:short-|full-|product-|shorter-)?name[^}]*\}|&brandShortName;|&brandFullName;", "Firefox", value)
                    value = re.sub(r"\{\s*-vendor-short-name[^}]*\}", "Mozilla", value)
                    if value.strip() and "->" not in value and "accesskey" not in key.lower() and ".style" not in key and "key" not in key.split(".")[-1].lower():
                        found[tail[1].replace(f"{locale}/", ""), key] = value.strip()
    return found


def firefox(x: Path) -> Iterator[Entry]:
    tables = {"en": _mozilla(sorted((x / "firefox-esr").rglob("omni.ja")), "en-US")}
    for one in TRANSLATED:
        tables[one] = _mozilla(sorted((x / f"firefox-esr-l10n-{one}").rglob("*.xpi")), one)
    for (file, key), text in tables["en"].items():
        yield f"firefox/{file}", key, {"en": text, **{one: tables[one][file, key] for one in TRANSLATED if (file, key) in tables[one]}}


def message_pair(texts: Texts, here: str, there: str) -> tuple[str, str]:
    source, target = without_accelerators(texts[here], texts[there])
    return plain(source), plain(target)
