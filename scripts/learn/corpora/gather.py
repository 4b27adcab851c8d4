#!/usr/bin/env python3
"""Gathers faithful pairs of other kinds of text than news, to learn from; development only, nothing of it is shipped.

    python3 scripts/learn/corpora/gather.py OUT [corpus …]

Needs Debian or Ubuntu (apt-get, dpkg-deb, lz4), npm, pip, and the Python packages polib, lxml and PyYAML. The texts are those
of their projects, most of them under the GPL: they are read for learning and go nowhere else. Messages of KDE and MediaWiki,
mozilla.org's pages, React's documentation, Tatoeba and the Declaration of Human Rights are kept for acceptance: not here.
"""

import hashlib
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from clean import faithful
from fetch import fetch
from natives import write_natives
from read import (
    Entry, blockly, catalogues, cldr, components, descriptions, documents, firefox, help_pages, html_sets, manuals, message_pair,
    qt, scratch, verses, wordpress,
)
from blocks import markup_blocks, roff_blocks

DIRECTIONS = (("en", "az"), ("en", "ru"), ("az", "ru"))
NAMES = ("iso-codes",)
PLACES = ("libgweather-4-common", "libmateweather-common", "libgeonames-common")
GAMES = ("freeciv-data", "warzone2100-data", "colobot", "tuxpaint-data", "pychess", "gtetrinet")
WEB = ("phpmyadmin", "roundcube-core", "python3-django-contrib-comments", "python3-django-formtools", "python3-django-hyperkitty",
       "python3-django-mailman3", "python3-django-postorius", "python3-djangorestframework", "wordpress-l10n")


class Corpus:
    """How a corpus is read; least words of a source, whether it is prose, most pairs in all and of one document."""

    def __init__(self, read: Callable[[Path], Iterator[Entry]], least: int = 2, prose: bool = False, most: int = 6000, of_one: int = 400):
        self.read, self.least, self.prose, self.most, self.of_one = read, least, prose, most, of_one


def folders(root: Path, names: tuple[str, ...]) -> list[Path]:
    return [root / "x" / name for name in names]


def desktop(root: Path) -> list[Path]:
    apart = {*NAMES, *PLACES, *GAMES, *WEB}
    return [one for one in sorted((root / "x").iterdir()) if one.name not in apart and not one.name.startswith("wesnoth")]


def web(root: Path) -> Iterator[Entry]:
    yield from catalogues([*folders(root, WEB), root / "pypi" / "django", root / "pypi" / "weblate"])
    yield from wordpress(root / "x" / "wordpress-l10n")


CORPORA: dict[str, Corpus] = {
    "desktop": Corpus(lambda root: catalogues(desktop(root)), least=2, most=8000, of_one=150),
    "web": Corpus(web, least=2, most=6000, of_one=800),
    "firefox": Corpus(lambda root: firefox(root / "x"), least=2, most=6000, of_one=300),
    "scratch": Corpus(lambda root: scratch(root / "npm" / "scratch-l10n"), least=2, most=4000),
    "qt": Corpus(lambda root: qt(root / "x"), least=2, most=6000, of_one=800),
    "blockly": Corpus(lambda root: blockly(root / "npm" / "blockly"), least=2),
    "iso": Corpus(lambda root: catalogues(folders(root, NAMES)), least=1, most=4000, of_one=1000),
    "places": Corpus(lambda root: catalogues(folders(root, PLACES)), least=1, most=4000, of_one=2000),
    "cldr": Corpus(lambda root: cldr(root / "npm"), least=1, most=4000, of_one=1000),
    "wesnoth": Corpus(lambda root: catalogues(sorted((root / "x").glob("wesnoth*"))), least=4, most=8000, of_one=600),
    "games": Corpus(lambda root: catalogues(folders(root, GAMES)), least=3, most=5000, of_one=1500),
    "descriptions": Corpus(lambda root: descriptions(root / "apt" / "lists"), least=3, prose=True, most=6000, of_one=20),
    "components": Corpus(lambda root: components(root / "apt" / "lists"), least=2, most=4000, of_one=20),
    "help": Corpus(lambda root: documents(help_pages(root / "x"), markup_blocks), least=4, prose=True, most=6000, of_one=30),
    "handbooks": Corpus(lambda root: documents(html_sets(root / "x"), markup_blocks), least=4, prose=True, most=8000, of_one=150),
    "manuals": Corpus(lambda root: documents(manuals(root / "x"), roff_blocks), least=4, prose=True, most=6000, of_one=40),
    "quran": Corpus(lambda root: verses(root / "npm" / "quran-json"), least=3, prose=True, most=5000),
}


def rank(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()


def holds_fact(text: str) -> bool:
    return bool(re.search(r"\d|\w[ ,]+[A-ZА-ЯƏİÖŞÜÇĞ]", text))


def drawn(pairs: list[dict], most: int) -> list[dict]:
    """As many as wanted, by a hash of the id; up to three in four hold a figure or a capital inside."""
    ordered = sorted(pairs, key=lambda pair: rank(pair["id"]))
    facts = [pair for pair in ordered if holds_fact(pair["source"])]
    others = [pair for pair in ordered if not holds_fact(pair["source"])]
    kept = facts[: max(most * 3 // 4, most - len(others))]
    return kept + others[: most - len(kept)]


def pairs_of(name: str, corpus: Corpus, root: Path) -> Iterator[dict]:
    seen: set[tuple[str, str, str]] = set()
    for document, key, texts in corpus.read(root):
        for here, there in DIRECTIONS:
            if not isinstance(texts.get(here), str) or not isinstance(texts.get(there), str):
                continue
            source, target = message_pair(texts, here, there)
            mark = (here, there, source.casefold())
            if mark in seen or not faithful(source, target, here, there, corpus.least, corpus.prose):
                continue
            if here == "az" and "en" in texts and not faithful(*message_pair(texts, "en", "az"), "en", "az", corpus.least, corpus.prose):
                continue
            seen.add(mark)
            digest = rank(f"{document}\x00{key}")[:10]
            yield {
                "id": f"{name}.{digest}.{here}-{there}", "sourceLanguage": here, "targetLanguage": there, "source": source,
                "target": target, "domain": name, "doc": f"{name}.{document}", "errors": [],
            }


def main() -> None:
    out = Path(sys.argv[1]).resolve()
    root = out / ".cache"
    out.mkdir(parents=True, exist_ok=True)
    fetch(root)
    write_natives(root, out)
    for name in sys.argv[2:] or CORPORA:
        corpus = CORPORA[name]
        groups: dict[str, dict[str, list[dict]]] = defaultdict(lambda: defaultdict(list))
        total: Counter[str] = Counter()
        for pair in pairs_of(name, corpus, root):
            direction = pair["id"].rsplit(".", 1)[1]
            groups[direction][pair["doc"]].append(pair)
            total[direction] += 1
        for direction, documents_found in groups.items():
            kept = drawn([pair for some in documents_found.values() for pair in drawn(some, corpus.of_one)], corpus.most)
            place = {pair["id"]: index for some in documents_found.values() for index, pair in enumerate(some)}
            kept.sort(key=lambda pair: (pair["doc"], place[pair["id"]]))
            facts = sum(holds_fact(pair["source"]) for pair in kept)
            with (out / f"{name}.{direction}.jsonl").open("w") as file:
                file.writelines(json.dumps(pair, ensure_ascii=False) + "\n" for pair in kept)
            documents_kept = len({pair["doc"] for pair in kept})
            print(f"{name:13} {direction} found {total[direction]:6} kept {len(kept):5} documents {documents_kept:4} with figure or inner capital {facts}", flush=True)


if __name__ == "__main__":
    main()
