"""Sales, cohorts, RFM scores, second purchases and growth of one order export, by DuckDB.

Does the same work as `regulars measure` on the parts it covers, from the same file, and prints one
JSON object. Layouts: canonical (one row a line) and the UCI Online Retail file.

    python3 duckdb_sales.py FILE [canonical|online-retail]
"""

import json
import sys

import duckdb

SOURCES = {
    "canonical": """
        SELECT order_id, nullif(customer_id, '') AS customer,
               cast(ordered_at[1:10] AS DATE) AS day,
               cast(round(quantity * unit_price * 100) AS BIGINT) AS gross,
               cast(round(coalesce(discount, 0) * 100) AS BIGINT) AS discount
        FROM read_csv('{file}', header=true, types={{
            'order_id': 'VARCHAR', 'customer_id': 'VARCHAR', 'ordered_at': 'VARCHAR',
            'unit_price': 'DECIMAL(12,2)', 'discount': 'DECIMAL(12,2)'}})
        WHERE status NOT IN ('cancelled', 'unpaid', 'failed', 'voided', 'draft', 'test')
    """,
    "online-retail": """
        SELECT InvoiceNo AS order_id, cast(CustomerID AS VARCHAR) AS customer,
               cast(InvoiceDate AS DATE) AS day,
               cast(round(Quantity * UnitPrice * 100) AS BIGINT) AS gross, 0::BIGINT AS discount
        FROM read_csv('{file}', header=true, all_varchar=false)
        WHERE InvoiceNo NOT LIKE 'C%' AND CustomerID IS NOT NULL
    """,
}

STEPS = """
CREATE TEMP TABLE orders AS
  SELECT order_id, any_value(customer) AS customer, min(day) AS day, sum(gross) AS gross,
         sum(discount) AS discount
  FROM ({source}) GROUP BY order_id HAVING sum(gross) >= 0;
CREATE TEMP TABLE days AS
  SELECT customer, day, count(*) AS orders, sum(gross) AS gross, sum(discount) AS discount,
         row_number() OVER (PARTITION BY customer ORDER BY day) AS k,
         min(day) OVER (PARTITION BY customer) AS first_day
  FROM orders WHERE customer IS NOT NULL GROUP BY customer, day;
CREATE TEMP TABLE customers AS
  SELECT customer, max(day) AS last_day, count(*) AS f, sum(gross - discount) AS m
  FROM days GROUP BY customer;
"""

COHORTS = """
SELECT date_trunc('month', first_day) AS cohort,
       datediff('month', date_trunc('month', first_day), date_trunc('month', day)) AS i,
       count(DISTINCT customer) AS n
FROM days GROUP BY 1, 2 ORDER BY 1, 2
"""

WEEKS = COHORTS.replace("'month'", "'week'")

SECONDS = """
SELECT day - first_day AS gap, count(*) FROM days WHERE k = 2 GROUP BY 1 ORDER BY 1
"""

GROWTH = """
WITH spells AS (
  SELECT date_trunc('week', first_day) AS began, date_trunc('week', day) AS week,
         date_trunc('week', lag(day) OVER (PARTITION BY customer ORDER BY day)) AS before,
         date_trunc('week', lead(day) OVER (PARTITION BY customer ORDER BY day)) AS after
  FROM days)
SELECT week, count(*) FILTER (before IS NULL) AS new,
       count(*) FILTER (before < week AND datediff('day', before, week) <= 91) AS retained,
       count(*) FILTER (datediff('day', before, week) > 91) AS reactivated,
       count(*) FILTER (after IS NULL OR datediff('day', week, after) > 91) AS lapsing
FROM spells GROUP BY 1 ORDER BY 1
"""

SCORES = """
WITH ranked AS (
  SELECT rank() OVER (ORDER BY last_day) - 1 AS r, rank() OVER (ORDER BY f) - 1 AS f,
         rank() OVER (ORDER BY m) - 1 AS m, count(*) OVER () AS n FROM customers)
SELECT least(5, 1 + 5 * r // n) AS r, least(5, 1 + 5 * f // n) AS f, least(5, 1 + 5 * m // n) AS m,
       count(*) FROM ranked GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
"""


def main() -> None:
    file = sys.argv[1]
    layout = sys.argv[2] if len(sys.argv) > 2 else "canonical"
    db = duckdb.connect()
    db.execute("SET threads = 2; SET preserve_insertion_order = false")
    db.execute(STEPS.format(source=SOURCES[layout].format(file=file)))
    orders, gross, discount = db.execute(
        "SELECT count(*), sum(gross), sum(discount) FROM orders WHERE customer IS NOT NULL"
    ).fetchone()
    customers, repeaters = db.execute(
        "SELECT count(*), count(*) FILTER (f >= 2) FROM customers"
    ).fetchone()
    cohorts = [[str(c), i, n] for c, i, n in db.execute(COHORTS).fetchall()]
    weeks = [[str(c), i, n] for c, i, n in db.execute(WEEKS).fetchall()]
    seconds = [list(map(int, row)) for row in db.execute(SECONDS).fetchall()]
    growth = [[str(row[0]), *map(int, row[1:])] for row in db.execute(GROWTH).fetchall()]
    scores = db.execute(SCORES).fetchall()
    print(
        json.dumps(
            {
                "orders": orders,
                "customers": customers,
                "repeaters": repeaters,
                "gross": int(gross),
                "discounts": int(discount),
                "cohorts": cohorts,
                "weeks": weeks,
                "seconds": seconds,
                "growth": growth,
                "scores": [list(map(int, s)) for s in scores],
            }
        )
    )


main()
