"""Learns what tells a slip from an unusual rendering, and writes src/facts/names/link/slip-trees.generated.json.

    pip install lightgbm==4.7.0
    python scripts/learn/transliteration/trees.py SAMPLES

SAMPLES is what scripts/learn/transliteration.ts wrote. Prints, for words that were not learned from, the share of slips that are told
where one, two, five and ten of 1,000 faithful pairs are taken for slips; then learns from all.
"""

import json
import pathlib
import sys
import zlib

import lightgbm
import numpy

NAMES = 'gain worst mended good unusual oddest slip length at left copied lengthA difference given surname'.split()
# More gain never speaks for faith, nor does a worse oddest sound against a slip.
MONOTONE = [1, 0, 1, 0] + [0] * 11
KINDS = ['other', 'lost', 'added', 'exchanged']
# Names made up weigh less than those of texts.
NATIVE = 0.4
# Letters are mistaken for others more often than the rest.
SHARE = {'other': 1, 'lost': 0.2, 'added': 0.5, 'exchanged': 0.5}
FOLDS = 5
OPEN = {'native', 'ntrex', 'flores', 'xwmt20', 'pud', 'tatoeba', 'udhr', 'react', 'mozilla'}

samples = [json.loads(line) for line in open(sys.argv[1], encoding='utf-8')]
x = numpy.array([one['features'] for one in samples], float)
kinds = numpy.array([one['kind'] for one in samples])
counts = numpy.array([one['count'] for one in samples], float)
wrong = numpy.isin(kinds, KINDS)
weights = numpy.where(wrong, [SHARE.get(kind, 1) for kind in kinds], 2 * numpy.minimum(counts, 3))
unrelated = kinds == 'unrelated'
folds = numpy.array([zlib.crc32(one['of'][:4].encode()) % FOLDS for one in samples])
directions = numpy.array([one['direction'] for one in samples])
ntrex = numpy.array([one['corpus'] == 'ntrex' for one in samples])
native = numpy.array([one['corpus'] == 'native' for one in samples])
weights *= numpy.where(native, NATIVE, 1)
allowed = numpy.array([one['corpus'] in OPEN for one in samples])


def learn(rows):
    model = lightgbm.LGBMClassifier(
        n_estimators=100, num_leaves=8, learning_rate=0.1, min_child_samples=40, reg_lambda=5, seed=1,
        deterministic=True, force_row_wise=True, n_jobs=1, verbose=-1, monotone_constraints=MONOTONE,
    )
    model.fit(x[rows], wrong[rows], sample_weight=weights[rows])
    return model


scores = numpy.zeros(len(samples))
for fold in range(FOLDS):
    scores[folds == fold] = learn(folds != fold).predict(x[folds == fold], raw_score=True)


def report(name, rows):
    faithful = rows & ~wrong & ~unrelated
    order = numpy.argsort(-scores[faithful])
    sorted_scores = scores[faithful][order]
    shares = numpy.cumsum(counts[faithful][order]) / counts[faithful].sum()
    line = f'{name:16} {int(counts[faithful].sum()):5}'
    for limit in (0.001, 0.002, 0.005, 0.01):
        bound = sorted_scores[min(numpy.searchsorted(shares, limit, side='right'), len(sorted_scores) - 1)]
        told = [100 * (scores[rows & (kinds == kind)] > bound).mean() for kind in KINDS]
        line += f' | {1000 * limit:2g}: {bound:4.1f} ' + ' '.join(f'{share:3.0f}' for share in told)
    line += f' | unrelated {1000 * (scores[rows & unrelated] > 3).mean():.1f}'
    print(line)


for corpus, rows in (('ntrex', ntrex), ('native', native), ('others', ~ntrex & ~native)):
    for direction in sorted(set(directions)):
        report(f'{corpus} {direction}', rows & (directions == direction))
    report(f'{corpus} all', rows)
worst = sorted((i for i in range(len(samples)) if kinds[i] == 'faithful'), key=lambda i: -scores[i])[:40]
for i in worst:
    one = samples[i]
    print(f"{scores[i]:.1f} {one['corpus']} {one['direction']} {one['a']} {one['b']} {one['count']} {one['features']}")

model = learn(allowed).booster_.dump_model()
print(sorted(zip(learn(allowed).feature_importances_, NAMES), reverse=True))
nodes, leaves, roots = [], [], []


def add(node):
    if 'leaf_value' in node:
        leaves.append(round(1000 * node['leaf_value']))
        return -len(leaves)
    number = len(nodes)
    nodes.append(None)
    assert node['decision_type'] == '<='
    branches = [add(node['left_child']), add(node['right_child'])]
    nodes[number] = [node['split_feature'], int(node['threshold'] // 1), *branches]
    return number


for tree in model['tree_info']:
    roots.append(add(tree['tree_structure']))
about = (
    'Boosted trees over the features of transliteration.ts, learned by scripts/learn/transliteration/trees.py (LightGBM) from names linked '
    'in the corpora that graphones.generated.json names, spoiled by machine. Licence of this file: CC BY-SA 4.0.'
)
target = pathlib.Path(__file__).parents[3] / 'src/facts/names/link/slip-trees.generated.json'
target.write_text(
    json.dumps({'about': about, 'nodes': sum(nodes, []), 'leaves': leaves, 'roots': roots}, separators=(',', ':')) + '\n'
)
