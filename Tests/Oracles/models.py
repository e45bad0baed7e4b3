"""Fits of the package lifetimes and of scipy to the CDNOW sample, as the tests of the models hold them.

    python3 models.py CDNOW_sample.txt

needs numpy<1.27, pandas<2, scipy<1.12, autograd<1.7, dill and lifetimes 0.11.3. The likelihoods and
expectations are those of lifetimes; scipy's L-BFGS-B goes on from its optimum to a tighter one, with
gradients by autograd. The floor without dropout is scipy's own, over scipy.stats.nbinom. Prints JSON.
"""

import json
import sys

import autograd.numpy as anp
import numpy as np
import pandas as pd
from autograd import value_and_grad
from lifetimes import (
    BetaGeoFitter,
    GammaGammaFitter,
    ModifiedBetaGeoFitter,
    ParetoNBDFitter,
)
from scipy import optimize, stats
from scipy.special import gammaln, hyperu


def summary(path, end):
    rows = [line.split() for line in open(path)]
    table = pd.DataFrame(
        {
            "id": [row[1] for row in rows],
            "day": pd.to_datetime([row[2] for row in rows]),
            "amount": [float(row[4]) for row in rows],
        }
    )
    table = table[table.day <= end]
    days = table.groupby(["id", "day"]).amount.sum().reset_index()
    first = days.groupby("id").day.min()
    last = days.groupby("id").day.max()
    x = days.groupby("id").size() - 1
    spent = days.groupby("id").amount.sum() - days.sort_values("day").groupby("id").amount.first()
    return pd.DataFrame(
        {
            "x": x,
            "t_x": (last - first).dt.days / 7,
            "T": (pd.Timestamp(end) - first).dt.days / 7,
            "spent": spent,
        }
    )


def differences(negative):
    """Value and gradient by central differences: autograd does not know scipy's hyp2f1."""
    step = 3e-5

    def both(point):
        slopes = [
            (negative(point + step * unit) - negative(point - step * unit)) / (2 * step)
            for unit in np.eye(len(point))
        ]
        return negative(point), np.array(slopes)

    return both


def tight(negative, start, automatic=True):
    """From a start, the minimum of a mean negative log-likelihood over logarithms."""
    gradient = value_and_grad(negative) if automatic else differences(negative)
    point = np.log(start)
    for _ in range(5 if automatic else 0):
        found = optimize.minimize(
            gradient, point, jac=True, method="L-BFGS-B",
            options={"ftol": 1e-16, "gtol": 1e-12, "maxiter": 5000, "maxfun": 5000},
        )
        point = found.x
    # Newton's method on the gradient by differences: L-BFGS-B stops at the value's last digits.
    for _ in range(5):
        slope = gradient(point)[1]
        step = 1e-5 if automatic else 1e-3
        hessian = np.array(
            [
                (gradient(point + step * unit)[1] - gradient(point - step * unit)[1]) / (2 * step)
                for unit in np.eye(len(point))
            ]
        )
        point = point - np.linalg.solve((hessian + hessian.T) / 2, slope)
    slope = np.abs(gradient(point)[1]).max()
    return np.exp(point), negative(point), slope


def fitted(fitter, data):
    x, t_x, t = (data[c].values for c in ["x", "t_x", "T"])
    weights = np.ones(len(x))
    model = fitter(penalizer_coef=0)
    model.fit(x, t_x, t)
    own = model.params_.values
    values, mean, slope = tight(
        # The Pareto/NBD of lifetimes takes the parameters themselves and gives a sum.
        (lambda p: model._negative_log_likelihood(np.exp(p), x, t_x, t, weights, 0) / len(x))
        if fitter is ParetoNBDFitter
        else (lambda p: model._negative_log_likelihood(p, x, t_x, t, weights, 0)),
        own,
        automatic=fitter is not ParetoNBDFitter,
    )
    model.params_ = pd.Series(values, index=model.params_.index)
    horizon = 39.0
    return {
        "parameters": dict(zip(model.params_.index, values)),
        "logLikelihood": -mean * len(x),
        "slope": slope,
        "alive": float(np.ravel(model.conditional_probability_alive(2, 30.43, 38.86))[0]),
        "expected": float(
            model.conditional_expected_number_of_purchases_up_to_time(horizon, 2, 30.43, 38.86)
        ),
        "expectedTotal": float(
            np.sum(model.conditional_expected_number_of_purchases_up_to_time(horizon, x, t_x, t))
        ),
        "expectedNew": [
            float(model.expected_number_of_purchases_up_to_time(w)) for w in (1.0, 32.0, 78.0)
        ],
        "meanAlive": float(np.mean(model.conditional_probability_alive(x, t_x, t))),
    }


def floor(data):
    x, t = data.x.values, data["T"].values

    def negative(point):
        r, alpha = np.exp(point)
        terms = gammaln(r + x) - gammaln(r) + r * np.log(alpha) - (r + x) * np.log(alpha + t)
        return -terms.mean()

    found = optimize.minimize(negative, [0, 2], method="Nelder-Mead",
                              options={"xatol": 1e-10, "fatol": 1e-15, "maxiter": 10000})
    r, alpha = np.exp(found.x)
    # A second likelihood, of counts alone, differs by what does not depend on the parameters.
    counts = stats.nbinom.logpmf(x, r, alpha / (alpha + t)).sum()
    return {"r": r, "alpha": alpha, "logLikelihood": -found.fun * len(x), "counts": counts}


def spend(data):
    data = data[(data.x > 0) & (data.spent > 0)]
    x, mean = data.x.values, (data.spent / data.x).values
    model = GammaGammaFitter(penalizer_coef=0)
    model.fit(x, mean)
    values, value, slope = tight(
        lambda p: model._negative_log_likelihood(p, x, mean, np.ones(len(x)), 0),
        model.params_.values,
    )
    return {
        "parameters": dict(zip(model.params_.index, values)),
        "logLikelihood": -value * len(x),
        "slope": slope,
        "customers": len(x),
        "correlation": float(np.corrcoef(x, mean)[0, 1]),
    }


def discounted():
    """Discounted expected residual transactions by Tricomi's U, at parameters near CDNOW's.

    Fader, Hardie and Lee 2005, equation 4 of their note on it.
    """
    r, alpha, s, beta, x, t_x, t, d = 0.55, 10.56, 0.61, 11.64, 7, 35, 77.86, 0.0027
    model = ParetoNBDFitter()
    model.params_ = pd.Series({"r": r, "alpha": alpha, "s": s, "beta": beta})
    value = ParetoNBDFitter._conditional_log_likelihood((r, alpha, s, beta), x, t_x, t)
    base = d * (beta + t)
    return float(
        np.exp(
            r * np.log(alpha) + s * np.log(beta) + (s - 1) * np.log(d) + gammaln(r + x + 1)
            - gammaln(r) - (r + x + 1) * np.log(alpha + t) - value
        )
        * hyperu(s, s, base)
    )


def main():
    data = summary(sys.argv[1], "1997-09-30")
    result = {
        "customers": len(data),
        "rows": len(data.groupby(["x", "t_x", "T"])),
        "nbd": floor(data),
        "bgnbd": fitted(BetaGeoFitter, data),
        "mbgnbd": fitted(ModifiedBetaGeoFitter, data),
        "paretonbd": fitted(ParetoNBDFitter, data),
        "gammaGamma": spend(data),
        "discounted": discounted(),
    }
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
