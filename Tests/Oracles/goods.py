"""Slope of discount depth, and shares drawn to a beta prior: the numbers that tests compare with.

usage: python3 goods.py   (needs numpy and scipy)

Printed with numpy 1 and scipy 1.17:
  slope 0.05294117647058823 se 0.006695300552220249 customers 6
  prior 3.8063505 5.5794703 likelihood -338.8028502456853
  share of 60 in 150: 0.4003263915 (0.32579164 to 0.47723101)
  share of 1 in 8: 0.2764523204 (0.09992674 to 0.50146628)
  with a = 6, b = 14, 3 of 4: 0.375 (0.19707642 to 0.57265604)
  with a = 6, b = 14, 60 of 150: 0.3882352941 (0.31653552 to 0.46242641)
"""

import numpy as np
from scipy.optimize import minimize
from scipy.special import betaln
from scipy.stats import beta

# Made-up customers with two purchase days or more: gross and discount of each day.
SHOP = {
    "A": [(40, 0), (35, 0), (60, 6), (20, 4)], "C": [(80, 8), (90, 18)], "D": [(25, 0), (30, 0)],
    "F": [(30, 0), (30, 3), (30, 3), (30, 6), (45, 9)], "H": [(64, 0), (64, 0)],
    "K": [(33, 0), (27, 0)],
}
GROUPS = [(3, 10), (7, 12), (18, 40), (5, 9), (60, 150), (2, 30), (11, 25), (90, 200), (1, 8),
          (14, 20)]


def slope():
    """Within-customer least squares with standard errors clustered by customer."""
    x, y, who = [], [], []
    for name, days in SHOP.items():
        k = np.arange(1, len(days) + 1, dtype=float)
        depth = np.array([off / gross for gross, off in days])
        x += list(k - k.mean())
        y += list(depth - depth.mean())
        who += [name] * len(days)
    x, y, who = np.array(x), np.array(y), np.array(who)
    b = (x * y).sum() / (x * x).sum()
    rest = y - b * x
    n = len(SHOP)
    meat = sum((x[who == name] * rest[who == name]).sum() ** 2 for name in SHOP)
    return b, np.sqrt(n / (n - 1) * meat) / (x * x).sum(), n


def main():
    print("slope {} se {} customers {}".format(*slope()))

    def loss(p):
        a, b = np.exp(p)
        return -sum(betaln(a + s, b + n - s) - betaln(a, b) for s, n in GROUPS)

    options = {"xatol": 1e-12, "fatol": 1e-13, "maxiter": 20000}
    found = [minimize(loss, start, method="Nelder-Mead", options=options)
             for start in [(0, 0), (1, 2), (3, 3)]]
    best = min(found, key=lambda result: result.fun)
    a, b = np.exp(best.x)
    print("prior", a, b, "likelihood", -best.fun)
    for a, b, s, n in [(a, b, 60, 150), (a, b, 1, 8), (6, 14, 3, 4), (6, 14, 60, 150)]:
        print(s, "of", n, (a + s) / (a + b + n), beta.ppf([.025, .975], a + s, b + n - s))


main()
