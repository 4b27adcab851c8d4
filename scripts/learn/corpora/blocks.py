"""Documents as a sequence of blocks: two translations of one document are aligned where their structure is the same."""

import gzip
import re
from pathlib import Path

from lxml import etree, html

BLOCKS = {
    *"p h1 h2 h3 h4 h5 h6 li td th dt dd div ul ol dl table tr section page note list item steps title para simpara".split(),
    *"term listitem variablelist varlistentry itemizedlist orderedlist chapter sect1 sect2 sect3 sect4 desc pre screen".split(),
    *"programlisting code literallayout synopsis figure media mediaobject terms entry row blockquote".split(),
}
LITERAL = {"pre", "screen", "programlisting", "literallayout", "synopsis", "code"}
SEQUENCES = {"guiseq": " → ", "menuchoice": " → ", "keyseq": "+", "keycombo": "+"}
SKIPPED = {"script", "style", "head", "info", "bookinfo", "articleinfo", "legalnotice", "revhistory"}

Block = tuple[str, str]


def markup_blocks(path: Path) -> list[Block]:
    """Tags in document order; a block that holds no other block comes with its text."""
    data = path.read_bytes()
    if path.suffix in (".html", ".htm"):
        encoding = re.search(rb"charset=[\"']?([\w-]+)", data[:2000])
        parser = html.HTMLParser(encoding=encoding[1].decode() if encoding else "utf-8", remove_comments=True)
        root = html.fromstring(data, parser=parser)
    else:
        parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
        root = etree.fromstring(data, parser=parser)
    found: list[Block] = []
    if root is not None:
        for sequence in root.iter():
            mark = SEQUENCES.get(_name(sequence))
            for child in sequence[:-1] if mark else []:
                child.tail = mark
        _walk(root, found)
    return found


def _name(element) -> str:
    return element.tag.rsplit("}", 1)[-1].lower() if isinstance(element.tag, str) else ""


def _walk(element, found: list[Block]) -> bool:
    name = _name(element)
    if not name or name in SKIPPED:
        return False
    here = len(found)
    inline_code = name == "code" and (element.getparent() is not None and _name(element.getparent()) in ("p", "title", "td", "desc"))
    block = name in BLOCKS and not inline_code
    if block:
        found.append((name, ""))
    inner = False
    for child in element:
        inner = _walk(child, found) or inner
    if block and not inner and name not in LITERAL:
        found[here] = (name, re.sub(r"\s+", " ", "".join(element.itertext())).strip())
    return block or inner


ESCAPES = [
    (re.compile(r"\\f(?:\(..|\[[^\]]*\]|.)"), ""), (re.compile(r"\\s[-+]?\d"), ""), (re.compile(r"\\-"), "-"),
    (re.compile(r"\\(?:\(lq|\[lq\])"), "“"), (re.compile(r"\\(?:\(rq|\[rq\])"), "”"), (re.compile(r"\\\(Fo"), "«"),
    (re.compile(r"\\\(Fc"), "»"), (re.compile(r"\\(?:\(aq|\[aq\])"), "'"), (re.compile(r"\\\(em"), "—"),
    (re.compile(r"\\\(en"), "–"), (re.compile(r"\\\(co"), "©"), (re.compile(r"\\[&|/,^:%]"), ""), (re.compile(r"\\e"), "\\\\"),
    (re.compile(r"\\~|\\ "), " "),
]
FONTS = {"B", "I", "BR", "IR", "RB", "RI", "BI", "IB", "SM", "SB", "R"}


def roff_blocks(path: Path) -> list[Block]:
    """A man page's macros in order, each with the text that follows it."""
    text = gzip.decompress(path.read_bytes()).decode("utf-8", "replace")
    found: list[Block] = []
    literal = False
    for line in text.split("\n"):
        macro = re.match(r"[.'][ \t]*([A-Za-z]+)[ \t]*(.*)", line)
        if macro and macro[1] in ("nf", "EX"):
            literal = True
        if macro and macro[1] in ("fi", "EE"):
            literal = False
        if line.startswith(('.\\"', "'\\\"")):
            continue
        if macro and macro[1] in FONTS:
            parts = [one[0] or one[1] for one in re.findall(r'"([^"]*)"|(\S+)', macro[2])]
            words = ("" if len(macro[1]) == 2 else " ").join(parts)
        elif macro or not line.strip():
            name = macro[1] if macro else "PP"
            found.append((name, macro[2].strip('"') if name in ("SH", "SS") and macro else ""))
            found.append(("text", ""))
            continue
        else:
            words = line
        if literal or not found:
            continue
        for pattern, text_instead in ESCAPES:
            words = pattern.sub(text_instead, words)
        found[-1] = (found[-1][0], f"{found[-1][1]} {words}".strip())
    return [(tag, "" if "\\" in words else words) for tag, words in found]


def aligned(source: list[Block], target: list[Block]) -> list[tuple[str, str]]:
    """Texts in pairs, but only of documents whose whole sequence of tags is the same; a man page adds who translated it."""
    if len(target) > len(source) and target[len(source)][0] == "SH":
        target = target[: len(source)]
    if [tag for tag, _ in source] != [tag for tag, _ in target]:
        return []
    return [(a, b) for (_, a), (_, b) in zip(source, target) if a and b]
