"""What makes a message or a sentence fit to learn from: pure text, no look at files."""

import re
from html import unescape

CYRILLIC = re.compile(r"[Ѐ-ӿ]")
LATIN = re.compile(r"[A-Za-zƏəĞğİıÖöŞşÜüÇç]")
TAG = re.compile(r"</?[A-Za-z][\w:-]{0,30}(?:\s[^<>]{0,300})?/?>")
PLACEHOLDER = re.compile(
    r"%\(\w{1,40}\)[a-z]|%[-+ #0-9.*$']{0,8}(?:l|ll|h|z|j|t|q)?[a-zA-Z@]|\{\{?[^{}]{0,60}\}\}?|\$\{?\w{1,40}\}?|%\d"
)
ENGLISH = {"the", "of", "to", "is", "and", "that", "for", "with", "you", "this"}
KEY = re.compile(r"[A-Z]{2}(?:\.\w{1,4})?|[A-Z]+(?:_[A-Z]+)+|\w+\.\w+\.\w+")


def without_accelerators(source: str, target: str) -> tuple[str, str]:
    """Drops the `_` and `&` that mark a menu's key; an identifier that both sides hold keeps its own."""
    if re.search(r"\s\(_\w\)|\(&\w\)", target):
        target = re.sub(r"\s?\([_&]\w\)", "", target)
    shared = {word for word in re.findall(r"\w+_\w+", source) if word in target}
    if not shared and source.count("_") <= 1 and target.count("_") <= 1:
        source, target = (re.sub(r"_(?=\w)", "", text) for text in (source, target))
    return tuple(re.sub(r"&(?=[^\W\d_])(?!\w{1,8};)", "", text) for text in (source, target))


def plain(text: str) -> str:
    """One line without markup; placeholders stay."""
    text = TAG.sub("", text)
    text = re.sub(r"\\u([0-9A-Fa-f]{4})", lambda code: chr(int(code[1], 16)), unescape(text))
    text = text.replace("\\n", " ").replace("\\t", " ").replace('\\"', '"')
    return re.sub(r"\s+", " ", text.replace("\u00ad", "")).strip()


def words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]{2,}", PLACEHOLDER.sub(" ", text))


def faithful(source: str, target: str, source_language: str, target_language: str, least_words: int, prose: bool) -> bool:
    """False for copies, for what is left untranslated, and for pairs whose lengths do not go together."""
    if KEY.fullmatch(source):
        return False
    if source.casefold() == target.casefold() or max(len(source), len(target)) > 700:
        return False
    here, there = words(source), words(target)
    if len(here) < least_words or not there:
        return False
    if prose and re.search(r"\s[.,;:)](?!\S)|&\w{1,20};|\(\s*\)", source):
        return False  # a reference or an entity whose text the page gets elsewhere
    if re.search(r"\\|(\w)\1{5}|skin tone|translator|msgid|lorem ipsum", source + target, re.I):
        return False
    for text, language in ((source, source_language), (target, target_language)):
        cyrillic, latin = len(CYRILLIC.findall(text)), len(LATIN.findall(PLACEHOLDER.sub(" ", text)))
        if language == "ru" and (cyrillic < 2 or (prose and cyrillic < latin)):
            return False
        if language != "ru" and (latin < 2 or cyrillic > 0):
            return False
    if target_language == "az":
        if len({word.lower() for word in there} & ENGLISH) > 1:
            return False
        # A sentence whose long words are mostly the English ones was not translated.
        same = {word.lower() for word in here if len(word) > 3} & {word.lower() for word in there}
        if len(here) > 3 and len(same) * 2 > len(here):
            return False
    if len(source) > 25 and not 0.4 < len(target) / len(source) < 2.6:
        return False
    if len(PLACEHOLDER.findall(source)) != len(PLACEHOLDER.findall(target)):
        return False
    return True


def sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.!?…])[»”\")]?\s+(?=[«“\"(]?[A-ZА-ЯЁƏİÖŞÜÇĞ])", text)


def sentence_pairs(source: str, target: str) -> list[tuple[str, str]]:
    """The sentences of a paragraph where both sides have as many, of lengths that go together; else all of it."""
    here, there = sentences(source), sentences(target)
    if len(here) == len(there) > 1:
        ratio = len(target) / max(1, len(source))
        if all(0.5 * ratio < (len(b) + 12) / (len(a) + 12) < 2 * ratio for a, b in zip(here, there)):
            return list(zip(here, there))
    return [(source, target)]
