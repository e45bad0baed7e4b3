"""Writes the content folder of a made-up shop whose data are as bad as data get:

    hostile_shop.py FOLDER

Product names of 300 characters with and without spaces, emoji, names from right to left and with
signs that turn the direction, markup in every field, empty names, 5,000 products, 400 weeks of
history with weeks that have no order at all, amounts of nine digits. Drawn by a written seed.
"""

import csv
import datetime
import random
import sys
from pathlib import Path

SEED = 20261122
SCRIPT = "<script>alert(1)</script>\"'&amp;"
NAMES = [
    "x" * 300, "long words and more " * 15, "非常长的商品名称" * 37, SCRIPT,
    "👩‍👩‍👧‍👦🏳️‍🌈 tea 🍵🍵🍵", "תה ירוק מהגליל", "شاي أخضر", "\u202eabc\u202c right to left",
    "", "=1+1", "a\u0301\u0302\u0303\u0304 marks", "-", "  spaces  ", "‘quotes’ “and” {{ live }}",
]
COUNTRIES = ["CN", SCRIPT, "القاهرة", "r" * 300, ""]
PRODUCTS = 5_000
CUSTOMERS = 900
LAST = datetime.date(2026, 11, 22)
WEEKS = 400


def orders(draw):
    number = 0
    for week in range(WEEKS):
        if week % 17 == 5:
            continue  # A week without an order.
        start = LAST - datetime.timedelta(days=7 * (WEEKS - week) - 1)
        for _ in range(12 + week % 9):
            number += 1
            day = start + datetime.timedelta(days=draw.randrange(7))
            yield number, day, draw.randrange(CUSTOMERS)


def main():
    folder = Path(sys.argv[1])
    (folder / "orders").mkdir(parents=True, exist_ok=True)
    (folder / "playbooks").mkdir(exist_ok=True)
    draw = random.Random(SEED)
    with open(folder / "orders" / "orders.csv", "w", encoding="utf-8", newline="") as file:
        write = csv.writer(file)
        write.writerow([
            "order_id", "customer_id", "ordered_at", "sku", "product", "category", "quantity",
            "unit_price", "discount", "region", "city",
        ])
        for number, day, customer in orders(draw):
            often = draw.random() < 0.6
            product = draw.randrange(len(NAMES)) if often else draw.randrange(PRODUCTS)
            name = NAMES[product] if product < len(NAMES) else f"{NAMES[product % 8][:40]} {product}"
            price = draw.choice([0.01, 19.9, 250, 9_999.99]) if product % 5 else 12_345.67
            write.writerow([
                f"bad-order-{number}", f"bad-customer-{customer}", day.isoformat(), f"S{product}", name,
                SCRIPT if product % 3 else "", draw.choice([1, 1, 2, 9]), price,
                draw.choice([0, 0, 0, 1]), draw.choice(COUNTRIES), draw.choice(COUNTRIES),
            ])
    (folder / "regulars.yml").write_text(
        "shop:\n"
        f"  name: '{SCRIPT.replace(chr(39), chr(39) * 2)} {'n' * 100} שלום 🍵'\n"
        "  currency: CNY\n  timeZone: Asia/Shanghai\n  languages: [en, zh-Hans]\n  madeUp: true\n",
        encoding="utf-8",
    )
    (folder / "playbooks" / "bad.md").write_text(
        "---\n"
        f"title: '{'t' * 200} 🍵 שלום'\nsummary: '{'s' * 400}'\n"
        "trigger: repeat.recent.90.now < 100%\n---\n"
        f"{'w' * 400}\n\n| {'c' * 120} | b |\n|---|--:|\n| {'d' * 120} | {'9' * 60} |\n\n"
        f"```\n{'code ' * 80}\n```\n\n> {'q' * 300}\n",
        encoding="utf-8",
    )


main()
