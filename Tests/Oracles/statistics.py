"""Reference values of statistics that the tests of Retention compare with.

usage: python3 statistics.py     (needs numpy and scipy)
Groups and counts are made up.
"""

import numpy as np
from scipy import optimize, special, stats


def beta_binomial(groups):
    """The prior that makes (hits, size) pairs likeliest."""
    s, n = np.array(groups, float).T

    def loss(t):
        a, b = np.exp(t)
        return -np.sum(special.betaln(a + s, b + n - s) - special.betaln(a, b))

    best = min((optimize.minimize(loss, np.log(x), method="Nelder-Mead",
                                  options={"xatol": 1e-12, "fatol": 1e-13, "maxiter": 20000,
                                           "maxfev": 20000})
                for x in ([1, 1], [5, 20], [30, 60])), key=lambda r: r.fun)
    return np.exp(best.x), -best.fun


GROUPS = [[3, 4], [60, 150], [12, 40], [5, 33], [0, 9], [21, 60], [7, 50], [80, 200], [2, 31],
          [15, 25], [9, 70], [33, 90]]
(a, b), value = beta_binomial([g for g in GROUPS if g[1] >= 5])
print("beta-binomial", repr(a), repr(b), repr(value))
for hits, size in ((3, 4), (60, 150)):
    print("  shrunk", (a + hits) / (a + b + size), stats.beta.ppf([0.025, 0.975], a + hits,
                                                              b + size - hits))
(a, b), value = beta_binomial([[i % 7, 20 + i % 5] for i in range(400)])
print("beta-binomial of 400", repr(a), repr(b), repr(value))


def large_prior():
    """Both slopes of the likelihood at nothing: the loss above is too flat for millions."""
    group = np.arange(3000)
    n = np.maximum(5, 2_000_000 // (group + 1))
    s = n * (300 + (group * 37 % 41 - 20) * 2) // 1000

    def slopes(t):
        a, b = np.exp(t)
        whole = special.digamma(a + b) - special.digamma(a + b + n)
        return [
            a * np.sum(special.digamma(a + s) - special.digamma(a) + whole),
            b * np.sum(special.digamma(b + n - s) - special.digamma(b) + whole),
        ]

    return np.exp(optimize.root(slopes, np.log([30, 70]), tol=1e-13).x)


print("beta-binomial of millions", *map(repr, large_prior()))

counts = [120, 95, 101, 130, 160, 210, 184]
days = np.array([52, 52, 52, 52, 53, 53, 52])
expected = sum(counts) * days / days.sum()
print("chi-square", stats.chisquare(counts, expected))

p = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216]
print("found at 10 %", (stats.false_discovery_control(p) <= 0.1).sum())
print("binomial", stats.binom.sf(6 - 1, 8, 0.2), stats.binom.sf(5 - 1, 6, 0.18))

ratios = np.log([29 / 27.55, 59 / 60, 129 / 120])
half = stats.t.ppf(0.975, 2) * ratios.std(ddof=1) / np.sqrt(3)
print("prices", 100 * np.exp([ratios.mean(), ratios.mean() - half, ratios.mean() + half]))

groups = [(12, 61), (9, 40), (31, 105), (88, 260), (160, 402)]
score = np.concatenate([np.full(n, i) for i, (_, n) in enumerate(groups)])
hit = np.concatenate([np.r_[np.ones(x), np.zeros(n - x)] for x, n in groups])
chi2 = len(hit) * stats.pearsonr(score, hit).statistic ** 2
print("trend", repr(float(chi2)), repr(float(stats.chi2.sf(chi2, 1))))
