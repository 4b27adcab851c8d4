"""Trees as src/facts/names/judge/packed-trees.ts reads them."""

import base64


def planes(numbers):
    """Whole numbers as base64: sign in the lowest bit, then all lowest bytes, all second ones, and so on."""
    folded = [-2 * n - 1 if n < 0 else 2 * n for n in numbers]
    widest = max(folded, default=0)
    count = max(1, (widest.bit_length() + 7) // 8)
    return base64.b64encode(bytes(n >> 8 * byte & 255 for byte in range(count) for n in folded)).decode()


def packed(shape, evidence, threshold, leaf):
    """Thresholds by their place among those of the same evidence; leaves in thousandths."""
    cuts = [[] for _ in range(max(evidence, default=-1) + 1)]
    for asked, value in zip(evidence, threshold):
        if value not in cuts[asked]:
            cuts[asked].append(value)
    for one in cuts:
        one.sort()
    return dict(
        shape=shape,
        evidence=planes(evidence),
        cuts=cuts,
        cut=planes([cuts[asked].index(value) for asked, value in zip(evidence, threshold)]),
        leaf=planes([round(value * 1e3) for value in leaf]),
    )


def packed_means(mean):
    """In thousandths: only explanations need them."""
    return planes([round(value * 1e3) for value in mean])
