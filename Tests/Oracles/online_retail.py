"""Writes a file of the data set Online Retail in the form that tallies.py reads.

usage: python3 online_retail.py ONLINE_RETAIL.csv[.gz] ORDERS.csv REFUNDS.csv

Cancellations, adjustments, and lines without a quantity or a price above 0 are left out; prices
become whole pence. There are no refunds, costs or channels in it.
"""

import csv
import gzip
import sys
from decimal import Decimal


def main():
    source = sys.argv[1]
    opener = gzip.open if source.endswith(".gz") else open
    orders = {}
    with opener(source, "rt", encoding="utf-8", newline="") as f:
        for row in csv.DictReader(f):
            quantity, price = int(row["Quantity"]), Decimal(row["UnitPrice"])
            if not row["InvoiceNo"].isdigit() or quantity <= 0 or price <= 0:
                continue
            # Some invoices span two minutes: the first one counts.
            order = orders.setdefault(row["InvoiceNo"], (row["CustomerID"], row["InvoiceDate"], []))
            order[2].append((row["StockCode"], quantity, int(quantity * price * 100)))
    with open(sys.argv[2], "w", newline="") as f, open(sys.argv[3], "w") as r:
        out = csv.writer(f, lineterminator="\n")
        out.writerow("order_id customer_id day product quantity gross discount cost "
                     "shipping_subsidy free_shipping gift channel region minute".split())
        for number, (customer, at, lines) in orders.items():
            minute = int(at[11:13]) * 60 + int(at[14:16])
            for product, quantity, gross in lines:
                out.writerow([number, customer, at[:10], product, quantity, gross, 0, -1, 0, 0, 0,
                              "", "", minute])
        r.write("order_id,day,amount\n")


main()
