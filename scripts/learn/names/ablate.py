"""What each piece of evidence earns: learns without each in turn and judges whole sources that were left out of the learning.

    python3 ablate.py ROWS [EVIDENCE …]

ROWS as dump.ts wrote them. Prints, for all evidence and without each, the share of names swapped and dropped that are told at
12 and 18 alarms per 1,000 faithful pairs of sources that the model has not seen, and the difference. Needs numpy and lightgbm.
"""

import json
import sys
from collections import defaultdict

import numpy as np

from learn import EXTRA, MADE, QUICK, WEIGHT, fit, is_prose, load

ALARMS = (12, 18)
# Sources are left out together in so many groups.
GROUPS = 4


def main():
    base, only = sys.argv[1], sys.argv[2:]
    ids, rows, about = load(base, "mention")
    faithful = sum(n for corpus, n in json.load(open(f"{base}.pairs.json")).items() if is_prose(corpus))
    order = [i for i, one in enumerate(ids) if one in QUICK] + [i for i, one in enumerate(ids) if one not in QUICK]
    ids, rows = [ids[i] for i in order], rows[:, order]
    quick = sum(one in QUICK for one in ids)
    corpus = np.array([a[0].rstrip("+") for a in about])
    prose = np.array([is_prose(c) for c in corpus])
    # A part of the fresh texts holds some of every source: they go by the first word of the id.
    source = np.array(["ntrex" if c == "fidelity" else a[3].split(".")[0] if p else c for c, a, p in zip(corpus, about, prose)])
    names = sorted(set(source[prose]))
    group = np.array([names.index(s) % GROUPS if s in names else -1 for s in source])
    labels = np.array([a[5] for a in about])
    role = np.array([a[4] for a in about])
    made = np.array([a[0].endswith("+") for a in about])
    weights = np.where(prose, 1.0, WEIGHT) * np.where(made, MADE, 1.0)

    def scores(data):
        out = np.full(len(labels), -99.0)
        for left in range(GROUPS):
            for one in ("lack", "extra"):
                learnt = (group != left) & (role == one) & (labels >= 0)
                asked = (group == left) & (role == one)
                if asked.any():
                    model = fit(data[learnt], labels[learnt], weights[learnt], quick)
                    out[asked] = model.predict(data[asked], raw_score=True)
        return np.where(role == "extra", out - EXTRA, out)

    def told(score):
        alarms, spoiled = defaultdict(lambda: defaultdict(list)), {}
        for i, a in enumerate(about):
            if not prose[i] or made[i] or a[11] != 1:
                continue
            if a[6] == "clean" and "en" in (a[9], a[10]):
                alarms[a[3]][a[4]].append(score[i])
            elif a[6] in ("swap", "delete"):
                spoiled[a[3]] = max(spoiled.get(a[3], -99.0), score[i])
        each = []
        for sides in alarms.values():
            lack, extra = sorted(sides["lack"], reverse=True), sorted(sides["extra"], reverse=True)
            for i in range(max(len(lack), len(extra))):
                each.append(max(lack[i] if i < len(lack) else -99, extra[i] if i < len(extra) else -99))
        each.sort(reverse=True)
        found = np.array(list(spoiled.values()))
        return [100 * float(np.mean(found > each[min(len(each) - 1, int(n * faithful / 1000))])) for n in ALARMS]

    whole = told(scores(rows))
    print("all".ljust(28), " ".join(f"{value:6.1f}" for value in whole))
    for one in only or ids:
        without = rows.copy()
        without[:, ids.index(one)] = 0
        value = told(scores(without))
        print(one.ljust(28), " ".join(f"{v:6.1f}" for v in value), " ".join(f"{w - v:+6.1f}" for v, w in zip(value, whole)))


if __name__ == "__main__":
    main()
