"""Writes a made-up shop of a seed for tallies.py and for the program's own tests.

usage: python3 shop.py LINES SEED ORDERS.csv REFUNDS.csv [FACTS.csv EXITS.csv TICKETS.csv]

With the last three, also what other tables say of some orders and customers (see tallies.py).
"""

import csv
import random
import sys
from datetime import date, timedelta


def main():
    lines, seed = int(sys.argv[1]), int(sys.argv[2])
    draw = random.Random(seed)
    start, days = date(2023, 1, 2), 1000
    customers = max(1, lines // 5)
    ids = []
    with open(sys.argv[3], "w", newline="") as o, open(sys.argv[4], "w", newline="") as r:
        orders, refunds = csv.writer(o, lineterminator="\n"), csv.writer(r, lineterminator="\n")
        orders.writerow("order_id customer_id day product quantity gross discount cost "
                        "shipping_subsidy free_shipping gift channel region minute".split())
        refunds.writerow(["order_id", "day", "amount"])
        written = number = 0
        while written < lines:
            number += 1
            ids.append(f"o{number:07}")
            name = "" if draw.random() < 0.05 else f"c{int(customers * draw.random() ** 2)}"
            bought = start + timedelta(draw.randrange(days))
            depth = draw.choice([0, 0, 0.004, 0.01, 0.05, 0.1, 0.25])
            free, gift = int(draw.random() < 0.3), int(draw.random() < 0.1)
            channel = draw.choice(["web", "app", "market", "", "shop"])
            subsidy = draw.randrange(300, 900) if free else 0
            region = draw.choice(["North", "South", "", "East", "West", "South"])
            minute = draw.choice([-1, draw.randrange(1440), draw.randrange(540, 700)])
            total = 0
            for _ in range(1 + int(draw.expovariate(1))):
                quantity = draw.randrange(1, 4)
                gross = quantity * draw.choice([0, 99, 500, 1250, 9900, draw.randrange(1, 90000)])
                cost = -1 if draw.random() < 0.1 else gross * 2 // 5
                product = "" if draw.random() < 0.02 else f"p{int(300 * draw.random() ** 3)}"
                orders.writerow([f"o{number:07}", name, bought, product, quantity, gross,
                                 int(gross * depth), cost, subsidy, free, gift, channel,
                                 region, minute])
                total += gross - int(gross * depth)
                written += 1
            if draw.random() < 0.08 and total > 0:
                part = total if draw.random() < 0.5 else total // 3
                for amount in (part, total - part):
                    if amount > 0 and draw.random() < 0.8:
                        refunds.writerow([f"o{number:07}",
                                          bought + timedelta(draw.randrange(120)), amount])
    if len(sys.argv) > 5:
        write_facts(random.Random(seed + 1), ids, customers, *sys.argv[5:7])
        write_tickets(random.Random(seed + 2), lines // 20, customers, start, sys.argv[7])


def write_facts(draw, ids, customers, facts, exits):
    with open(facts, "w", newline="") as f, open(exits, "w", newline="") as e:
        facts, exits = csv.writer(f, lineterminator="\n"), csv.writer(e, lineterminator="\n")
        facts.writerow("order_id marks rating reply".split())
        exits.writerow("customer_id cause asked".split())
        for name in ids:
            if draw.random() < 0.2:
                marks = draw.randrange(64) & draw.randrange(64)
                facts.writerow([name, marks, draw.choice([0, 0, 1, 2, 3, 4, 5, 5]),
                                draw.choice([0, 0, 1, 2, 3, 4, 5])])
        for number in range(customers):
            if draw.random() < 0.1:
                exits.writerow([f"c{number}", draw.randrange(1, 7), draw.randrange(2)])


def write_tickets(draw, count, customers, start, path):
    first = (start - date(1970, 1, 1)).days * 1440
    with open(path, "w", newline="") as t:
        tickets = csv.writer(t, lineterminator="\n")
        tickets.writerow("customer_id opened replied resolved topic team".split())
        for _ in range(count):
            name = "" if draw.random() < 0.1 else f"c{int(customers * draw.random() ** 2)}"
            opened = first + draw.randrange(1000 * 1440)
            replied = opened + int(10 ** (4 * draw.random())) if draw.random() < 0.9 else ""
            resolved = replied + draw.randrange(20000) if replied and draw.random() < 0.8 else ""
            tickets.writerow([name, opened, replied, resolved, draw.randrange(6),
                              draw.choice(["", "early", "late"])])


main()
