"""Names of persons of the region, as Faker and mimesis (MIT) list them, and those of which the surnames of a list of Azerbaijani words are
made, each as Azerbaijani or Russian spells it.

python3 scripts/generate/names/persons/lists.py PACKAGES WORDS > lists.json, where PACKAGES is the folder that pip put both into.
"""

import importlib
import json
import re
import sys
from pathlib import Path

PACKAGES = Path(sys.argv[1])
WORDS = Path(sys.argv[2])
sys.path.insert(0, str(PACKAGES))

LETTERS = {
    "az": re.compile("[a-zəçğıöşü]{3,}"),
    "ru": re.compile("[а-яё]{3,}"),
}
# Which letters Russian has for those of others.
GEORGIAN = dict(zip("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ", "а б г д е в з т и к л м н о п ж р с т у п к г к ш ч ц дз ц ч х дж х".split()))
KAZAKH = {"ә": "а", "і": "и", "ң": "н", "ғ": "г", "ү": "у", "ұ": "у", "қ": "к", "ө": "о", "һ": "х"}


def spelt(word: str, letters: dict[str, str]) -> str:
    return "".join(letters.get(letter, letter) for letter in word)


def small(word: str, language: str) -> str:
    if language == "az":
        word = word.replace("I", "ı").replace("İ", "i")
    return word.strip().lower()


def faker(locale: str, part: str) -> list[str]:
    provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
    return sorted({name for key in vars(provider) if key.startswith(part) for name in getattr(provider, key)})


def mimesis(language: str) -> list[str]:
    person = json.loads((PACKAGES / "mimesis" / "datasets" / language / "person.json").read_text(encoding="utf8"))
    return [name for names in person["names"].values() for name in names]


# A name of which a surname is made, and what ends it.
SURNAME = re.compile("([A-ZƏÇĞİÖŞÜ][a-zəçğıöşü]{3,}?)(?:y?eva?|ova?|zadə)")


def fathers() -> list[str]:
    """Names of men that the list of words has beside surnames made of them."""
    words = set(WORDS.read_text(encoding="utf8").split("\n"))
    found = (SURNAME.fullmatch(word) for word in words)
    return sorted({surname[1] for surname in found if surname and surname[1] in words})


def main() -> None:
    georgian = [re.sub("иа$", "ия", spelt(name, GEORGIAN)) for part in ("first_names", "last_names") for name in faker("ka_GE", part)]
    lists = {
        "az": faker("az_AZ", "first_names") + mimesis("az") + faker("az_AZ", "last_names") + fathers(),
        "ru": [
            *faker("ru_RU", "first_names"),
            *mimesis("ru"),
            *faker("ru_RU", "last_names_male"),
            *georgian,
            *(spelt(small(name, "ru"), KAZAKH) for name in mimesis("kk")),
        ],
    }
    found = {language: sorted({small(name, language) for name in names}) for language, names in lists.items()}
    found = {language: [name for name in names if LETTERS[language].fullmatch(name)] for language, names in found.items()}
    print(json.dumps(found, ensure_ascii=False, indent=0))


main()
