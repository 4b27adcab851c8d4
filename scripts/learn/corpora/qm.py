"""Qt's compiled translations (.qm): source text and translation of each message, where the file keeps both."""

import struct
from collections.abc import Iterator
from pathlib import Path

MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
MESSAGES, END, TRANSLATION, SOURCE, CONTEXT, COMMENT = 0x69, 1, 3, 6, 7, 8
WITHOUT_LENGTH = {4: 4, 5: 1}  # two kinds that old files hold: a hash, and a mark


def messages(path: Path) -> Iterator[tuple[str, str, str]]:
    """(context and comment, source, translation); a message with plural forms is left out."""
    data = path.read_bytes()
    at = len(MAGIC)
    while data.startswith(MAGIC) and at + 5 <= len(data):
        section, length = struct.unpack_from(">BI", data, at)
        at += 5
        if section == MESSAGES:
            yield from _messages(data[at : at + length])
        at += length


def _messages(data: bytes) -> Iterator[tuple[str, str, str]]:
    at, found, forms = 0, {}, []
    while at < len(data):
        tag = data[at]
        at += 1
        if tag == END:
            source = found.get(SOURCE, b"").decode("utf-8", "replace")
            if source and len(forms) == 1:
                key = b"\x04".join(found.get(part, b"") for part in (CONTEXT, COMMENT)).decode("utf-8", "replace")
                yield key, source, forms[0]
            found, forms = {}, []
        elif tag in WITHOUT_LENGTH:
            at += WITHOUT_LENGTH[tag]
        else:
            (length,) = struct.unpack_from(">I", data, at)
            length = 0 if length == 0xFFFFFFFF else length
            part = data[at + 4 : at + 4 + length]
            at += 4 + length
            if tag == TRANSLATION:
                forms.append(part.decode("utf-16-be", "replace"))
            else:
                found[tag] = part
