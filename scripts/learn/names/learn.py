"""Learns the verdict on names: boosted trees over evidence, from rows that dump.ts wrote.

    python3 learn.py ROWS MODEL.json [--without CORPUS …] [--drop EVIDENCE …]

Needs numpy and lightgbm. Deterministic: the same rows give the same file.
"""

import argparse
import hashlib
import json
import os

import lightgbm as lgb
import numpy as np

from pack import packed, packed_means

# Interface messages and games weigh less than the prose that people check most.
WEIGHT = 0.2
# Spoilings made by machine are many, and easier than those of people.
MADE = 0.15
# Persons who were given a father: as many as others, and all alike.
FATHERED = 0.3
# Persons and towns of the region in their place; to words of names they matter most, as news seldom has a like name beside another.
NATIVE = dict(mention=0.15, part=1.0, slip=0.3)
# A wrong name is worse than one that is left out.
SWAPPED = 3.0

PARAMETERS = dict(
    objective="binary", num_leaves=16, learning_rate=0.1, min_data_in_leaf=20, feature_fraction=0.5,
    bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, max_bin=63, seed=7, deterministic=True, force_row_wise=True,
    num_threads=1, use_missing=False, verbose=-1,
)
# What a name too many, a word or a misspelling is told by is told no better by more, on documents that were not learnt from.
ROUNDS = dict(lack=200, extra=100, part=100, slip=100)
# So many trees are asked first; see score.ts.
FIRST = 50


def is_prose(corpus):
    return corpus == "fidelity" or corpus.isdigit()


def load(base, name):
    ids = json.load(open(f"{base}.{name}.ids.json"))
    rows = np.fromfile(f"{base}.{name}.f32", dtype=np.float32).reshape(-1, len(ids))
    return ids, rows, [json.loads(line) for line in open(f"{base}.{name}.jsonl")]


def fit(rows, labels, weights, quick, rounds):
    """Trees over the first `quick` pieces of evidence, then over all."""
    few = rows.copy()
    few[:, quick:] = 0
    begin = lgb.train(PARAMETERS, lgb.Dataset(few, label=labels, weight=weights), num_boost_round=FIRST)
    data = lgb.Dataset(rows, label=labels, weight=weights)
    return lgb.train(PARAMETERS, data, num_boost_round=rounds - FIRST, init_model=begin)


# What is quick to measure and tells most: the first trees ask for nothing else.
QUICK = """sure-loose-here dictionary-words begins sure new-words new-words-loose best-link sure-loose-there share-linked settled-share
text-words strong-words-loose letters loose-here given-names category words acronyms capital-share label nearly-alike
writing-here writing-there""".split()


def first_trees(booster, rows, thresholds):
    """From which sum of the first trees on the others are asked: one warning in 200 and three hints in 100 are lost by it."""
    trees = booster.dump_model()["tree_info"]
    asked = set()

    def visit(node):
        if "split_feature" in node:
            asked.add(node["split_feature"])
            visit(node["left_child"])
            visit(node["right_child"])

    for tree in trees[:FIRST]:
        visit(tree["tree_structure"])
    begin = booster.predict(rows, raw_score=True, num_iteration=FIRST)
    score = booster.predict(rows, raw_score=True)

    def lost(severity, share):
        told = np.sort(begin[score >= min(one[severity] for one in thresholds.values())])
        return told[int(len(told) * share)]

    least = min(lost("info", 0.03), lost("warning", 0.005))
    return dict(trees=FIRST, evidence=max(asked) + 1, least=round(float(least), 3))


def outside(rows, labels, weights, documents, use, quick, rounds, folds=5):
    """The scores of rows by models that have not seen their documents."""
    fold = np.array([int(hashlib.md5(d.encode()).hexdigest()[:8], 16) % folds for d in documents])
    scores = np.full(len(labels), -99.0)
    for k in range(folds):
        learnt, asked = use & (fold != k), use & (fold == k)
        if asked.any():
            scores[asked] = fit(rows[learnt], labels[learnt], weights[learnt], quick, rounds).predict(rows[asked], raw_score=True)
    return scores


# Alarms on 1,000 faithful pairs with English on one side that each severity may raise. Where a line comes alone, less is known about it:
# there more may be told, so that about as much is caught as in a document.
BUDGETS = dict(
    document=dict(
        mention=dict(info=50, warning=10.8, error=0.75),
        part=dict(info=7, warning=2, error=0.5),
        slip=dict(info=6, warning=2, error=0.5),
    ),
    alone=dict(
        mention=dict(info=50, warning=14, error=0.75),
        part=dict(info=7, warning=5.5, error=0.5),
        slip=dict(info=6, warning=2.5, error=0.5),
    ),
)
# What only the translation has must be surer.
EXTRA = 1.6


# Between Azerbaijani and Russian two translations of the English meet. What one of them has from the English and the other has not is a
# difference of this pair indeed, so it is no example of a faithful one: where a pair with English scores this much, in log-odds.
APART = -1.0


def is_clean(about):
    return about[6].startswith("clean") and not about[0].endswith("+")


def sentence(about):
    return about[0], about[3].rsplit(".", 1)[0]


def left_apart(about, scores):
    """The sentences of which a translation from or into English leaves something out, or adds it."""
    return {sentence(a) for a, score in zip(about, scores) if is_clean(a) and "en" in (a[9], a[10]) and score > APART}


def without(about, labels, apart):
    """The labels, without those of faithful pairs of two translations that differ."""
    return np.array([-1 if label == 0 and is_clean(a) and "en" not in (a[9], a[10]) and sentence(a) in apart else label for a, label in zip(about, labels)])


def calibrate(unseen, facts, faithful):
    """Thresholds at which the alarms of each severity stay within their budget on unseen documents."""

    def scores(role, mode):
        for i, a in enumerate(facts[role]):
            if a[6] == "clean" and is_prose(a[0]) and "en" in (a[9], a[10]) and a[5] == 0 and a[11] == mode:
                if unseen[role][i] > -99:
                    yield a[3], unseen[role][i]

    def at(budget, found):
        found = sorted(found, reverse=True)
        index = int(budget * faithful / 1000)
        return round(found[index] if index < len(found) else -9.0, 3)

    out = {"lack": {}, "extra": {}, "part": {}, "slip": {}}
    for mode, name in ((1, "document"), (0, "alone")):
        # What one name lacks and what the translation has in its place are one alarm.
        best = {}
        for role, less in (("lack", 0.0), ("extra", EXTRA)):
            for pair, score in scores(role, mode):
                best.setdefault(pair, {}).setdefault(role, []).append(score - less)
        paired = []
        for sides in best.values():
            lack, extra = sorted(sides.get("lack", []), reverse=True), sorted(sides.get("extra", []), reverse=True)
            for i in range(max(len(lack), len(extra))):
                paired.append(max(lack[i] if i < len(lack) else -99, extra[i] if i < len(extra) else -99))
        for severity in ("info", "warning", "error"):
            value = at(BUDGETS[name]["mention"][severity], paired)
            out["lack"].setdefault(name, {})[severity] = value
            out["extra"].setdefault(name, {})[severity] = round(value + EXTRA, 3)
            for role in ("part", "slip"):
                found = [score for _, score in scores(role, mode)]
                out[role].setdefault(name, {})[severity] = at(BUDGETS[name][role][severity], found)
    return out


def flatten(booster):
    """The trees as packed-trees.ts reads them."""
    out = dict(shape=[], evidence=[], threshold=[], leaf=[], mean=[])

    def add(node):
        if "leaf_value" in node:
            out["shape"].append("0")
            out["leaf"].append(round(node["leaf_value"], 5))
            return
        out["shape"].append("1")
        for key, value in (
            ("evidence", node["split_feature"]), ("threshold", float(f"{node['threshold']:.7g}")),
            ("mean", round(node["internal_value"], 5)),
        ):
            out[key].append(value)
        add(node["left_child"])
        add(node["right_child"])

    for tree in booster.dump_model()["tree_info"]:
        add(tree["tree_structure"])
    mean = packed_means(out.pop("mean"))
    return packed(**{**out, "shape": "".join(out["shape"])}), mean


def main():
    options = argparse.ArgumentParser()
    options.add_argument("rows")
    options.add_argument("model")
    options.add_argument("--without", nargs="*", default=[])
    options.add_argument("--drop", nargs="*", default=[])
    options = options.parse_args()
    model = dict(
        about="Generated by npm run learn: boosted trees over evidence about names. From what, when and under which licence: scripts/generate/names/SOURCES.md.",
        thresholds={},
    )
    means = dict(
        about="Generated with model.json: what the leaves below each node of its trees add in the mean, in thousandths. Only explanations need it."
    )
    pairs = json.load(open(f"{options.rows}.pairs.json"))
    faithful = sum(n for corpus, n in pairs.items() if is_prose(corpus) and corpus not in options.without)
    unseen, facts, boosters, apart = {}, {}, {}, set()
    for name, roles in (("mention", ("lack", "extra")), ("part", ("part",)), ("slip", ("slip",))):
        ids, rows, about = load(options.rows, name)
        labels = np.array([one[5] for one in about])
        role = np.array([one[4] for one in about])
        corpus = np.array([one[0].rstrip("+") for one in about])
        prose = np.array([is_prose(c) for c in corpus])
        made = np.array([a[0].endswith("+") and not any(kind in a[3] for kind in (".like.", ".kin.")) for a in about])
        weights = np.where(prose, 1.0, WEIGHT) * np.where(made, MADE, 1.0) * np.where([a[6] == "swap" for a in about], SWAPPED, 1.0)
        weights *= np.where([".father" in a[3] for a in about], FATHERED, 1.0)
        weights = np.where([".native" in a[3] or ".town" in a[3] for a in about], NATIVE[name], weights)
        for dropped in options.drop:
            if dropped in ids:
                rows[:, ids.index(dropped)] = 0
        quick = [i for i, one in enumerate(ids) if one in QUICK] or list(range(len(ids)))
        order = quick + [i for i in range(len(ids)) if i not in quick]
        rows, documents = rows[:, order], [a[2] for a in about]

        def unseen_scores():
            scores = np.full(len(labels), -99.0)
            for one in roles:
                use = (role == one) & (labels >= 0) & ~np.isin(corpus, options.without)
                scores = np.where(role == one, outside(rows, labels, weights, documents, use, len(quick), ROUNDS[one]), scores)
            return scores

        apart |= left_apart(about, np.where(role == "extra", -EXTRA, 0.0) + unseen_scores())
        labels = without(about, labels, apart)
        scores = unseen_scores()
        for one in roles:
            use = (role == one) & (labels >= 0) & ~np.isin(corpus, options.without)
            booster = fit(rows[use], labels[use], weights[use], len(quick), ROUNDS[one])
            trees, means[one] = flatten(booster)
            model[one] = dict(evidence=[ids[i] for i in order], trees=trees)
            boosters[one] = (booster, rows[use])
            unseen[one] = np.where(role == one, scores, -99.0)
            facts[one] = about
    model["thresholds"] = calibrate(unseen, facts, faithful)
    for role, (booster, rows) in boosters.items():
        model[role]["first"] = first_trees(booster, rows, model["thresholds"][role])
    with open(options.model, "w") as file:
        json.dump(model, file, separators=(",", ":"))
        file.write("\n")
    with open(os.path.join(os.path.dirname(options.model), "means.json"), "w") as file:
        json.dump(means, file, indent=2)
        file.write("\n")


if __name__ == "__main__":
    main()
