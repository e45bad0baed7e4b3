"""The tallies of an order file by SQL, printed as the program prints its own.

usage: python3 tallies.py ORDERS.csv REFUNDS.csv AS_OF [variants.csv campaigns.csv facts.csv
  exits.csv tickets.csv assignments.csv], the last ones by these names, in any order

ORDERS.csv has one row a line, amounts in whole minor units, `-1` for an unknown cost:
  order_id customer_id day product quantity gross discount cost shipping_subsidy free_shipping
  gift channel region minute
(customer_id empty = anonymous; the last six are an order's and stand on each of its rows).
REFUNDS.csv: order_id day amount. variants.csv: product variant_of. campaigns.csv: name starts_on
ends_on product. facts.csv: order_id marks rating reply, exits.csv: customer_id cause asked,
tickets.csv: customer_id opened replied resolved (minutes since 1970) topic team, all but ids and
teams as the program numbers them. assignments.csv: playbook customer_id held_out day (a number). AS_OF and days are ISO dates. Needs the package duckdb.
"""

import csv
import sys
from datetime import date, timedelta
from fractions import Fraction
from math import ceil

import duckdb

EPOCH = "DATE '1970-01-01'"
WINDOWS = {3: 28, 4: 91, 5: 182, 6: 365}


def facts(db, given):
    """What other tables say of orders and customers; nothing without them."""
    for name, columns in (("facts", "order_id marks rating reply"),
                                 ("exits", "customer cause asked"),
                                 ("tickets", "customer opened replied resolved topic team")):
        types = {column: "BIGINT" for column in columns.split()}
        types[columns.split()[0]] = "VARCHAR"
        if "team" in types:
            types["team"] = "VARCHAR"
        db.execute(f"CREATE TABLE {name} (" +
                   ", ".join(f"{column} {kind}" for column, kind in types.items()) + ")")
        if name in given:
            db.execute(f"INSERT INTO {name} SELECT * FROM read_csv(?, header=true, columns={types})",
                       [given[name]])
    db.execute("""CREATE TABLE told AS SELECT o.*, f.marks, f.rating, f.reply,
        f.rating BETWEEN 1 AND 2 AS low FROM o JOIN facts f USING (order_id)
        WHERE marks + rating + reply > 0""")


def prelude(db, orders, refunds, as_of):
    """Views of the valid orders and purchase days up to the day."""
    db.execute("CREATE TABLE lines AS SELECT * REPLACE (CAST(day AS DATE) - {} AS day), "
               "row_number() OVER () AS line FROM read_csv(?, header=true, columns={{"
               "'order_id':'VARCHAR','customer_id':'VARCHAR','day':'DATE','product':'VARCHAR',"
               "'quantity':'BIGINT','gross':'BIGINT','discount':'BIGINT','cost':'BIGINT',"
               "'shipping_subsidy':'BIGINT','free_shipping':'INT','gift':'INT',"
               "'channel':'VARCHAR','region':'VARCHAR','minute':'INT'}})".format(EPOCH), [orders])
    db.execute("CREATE TABLE refunds AS SELECT order_id, CAST(day AS DATE) - {} AS day, amount "
               "FROM read_csv(?, header=true, columns={{'order_id':'VARCHAR','day':'DATE',"
               "'amount':'BIGINT'}})".format(EPOCH), [refunds])
    day = db.execute(f"SELECT DATE '{as_of}' - {EPOCH}").fetchone()[0]
    quarter = db.execute(
        f"SELECT CAST(date_trunc('quarter', DATE '{as_of}') AS DATE) - {EPOCH} - 1").fetchone()[0]
    db.execute(f"""
        CREATE MACRO week(d) AS CAST(floor((d - 4) / 7.0) AS BIGINT);
        CREATE MACRO month(d) AS year({EPOCH} + CAST(d AS INT)) * 12
          + date_part('month', {EPOCH} + CAST(d AS INT)) - 1;
        CREATE MACRO kept(v, digits) AS
          v - v % CAST(10 ** greatest(0, length(CAST(abs(v) AS VARCHAR)) - digits) AS BIGINT);
        CREATE TABLE settings AS SELECT {day} AS D, {day} - 28 AS B, {quarter} AS Q;
        CREATE TABLE names AS SELECT product, row_number() OVER (ORDER BY product) - 1 AS code
          FROM (SELECT DISTINCT product FROM lines WHERE product IS NOT NULL);
        CREATE TABLE channels AS SELECT channel, row_number() OVER (ORDER BY channel) - 1 AS code
          FROM (SELECT DISTINCT channel FROM lines WHERE channel IS NOT NULL);
        CREATE TABLE regions AS SELECT region, row_number() OVER (ORDER BY region) - 1 AS code
          FROM (SELECT DISTINCT region FROM lines WHERE region IS NOT NULL);
        CREATE TABLE o AS SELECT order_id, any_value(customer_id) AS customer,
            any_value(l.day) AS day, CAST(sum(gross) AS BIGINT) AS gross,
            CAST(sum(discount) AS BIGINT) AS discount, CAST(sum(quantity) AS BIGINT) AS units,
            any_value(shipping_subsidy) AS subsidy, any_value(free_shipping) AS free,
            any_value(gift) AS gift, any_value(c.code) AS channel, min(n.code) AS product,
            any_value(g.code) AS region, any_value(minute) AS minute,
            CAST(sum(greatest(cost, 0)) AS BIGINT) AS cost, count(*) FILTER (cost < 0) AS uncosted,
            count(*) AS rows, coalesce(any_value(r.back), 0) AS back,
            coalesce(any_value(r.now), 0) AS returned, coalesce(any_value(r.b), 0) AS returned_b,
            coalesce(any_value(r.q), 0) AS returned_q
          FROM lines l LEFT JOIN names n USING (product) LEFT JOIN channels c USING (channel)
          LEFT JOIN regions g USING (region)
          LEFT JOIN (SELECT order_id, CAST(sum(amount) AS BIGINT) AS back, CAST(coalesce(sum(amount) FILTER (day <= D), 0) AS BIGINT)
              AS now, CAST(coalesce(sum(amount) FILTER (day <= B), 0) AS BIGINT) AS b,
              CAST(coalesce(sum(amount) FILTER (day <= Q), 0) AS BIGINT) AS q
            FROM refunds, settings GROUP BY order_id) r USING (order_id), settings
          WHERE l.day <= D GROUP BY order_id;
        ALTER TABLE o ADD COLUMN depth INT; ALTER TABLE o ADD COLUMN stack INT;
        -- Orders of a day stand by what they hold, never by the order of rows.
        ALTER TABLE o ADD COLUMN place STRUCT(m BIGINT, g BIGINT, d BIGINT, r BIGINT,
          u BIGINT, c BIGINT, e BIGINT, n BIGINT, f BIGINT);
        UPDATE o SET place = {{'m': minute, 'g': gross, 'd': discount, 'r': back, 'u': units,
          'c': coalesce(channel, -1), 'e': coalesce(region, -1), 'n': rows, 'f': gift * 2 + free}};
        UPDATE o SET depth = CASE WHEN discount * 100 < gross OR discount <= 0 THEN 0
            WHEN discount * 10 < gross THEN 1 ELSE 2 END,
          stack = CAST(discount > 0 AS INT) + free + gift;
        CREATE TABLE pd AS SELECT *, row_number() OVER c AS k, lead(day) OVER c AS next_day,
            min(day) OVER (PARTITION BY customer) AS first_day, gross - discount AS sales
          FROM (SELECT customer, day, count(*) AS orders, CAST(sum(units) AS BIGINT) AS units,
              CAST(sum(gross) AS BIGINT) AS gross, CAST(sum(discount) AS BIGINT) AS discount,
              CAST(sum(returned) AS BIGINT) AS returned,
              CAST(sum(returned_b) AS BIGINT) AS returned_b,
              CAST(sum(returned_q) AS BIGINT) AS returned_q,
              CAST(sum(subsidy) AS BIGINT) AS subsidy, CAST(sum(cost) AS BIGINT) AS cost,
              CAST(sum(uncosted) AS BIGINT) AS uncosted, count(*) FILTER (depth = 0) AS full_orders,
              CAST(coalesce(sum(gross - discount) FILTER (depth = 0), 0) AS BIGINT) AS full_sales,
              max(gift) AS gift, arg_min(channel, place) FILTER (channel IS NOT NULL) AS channel,
              arg_min(product, (place, product)) FILTER (product IS NOT NULL) AS product
            FROM o WHERE customer IS NOT NULL GROUP BY customer, day)
          WINDOW c AS (PARTITION BY customer ORDER BY day);
        CREATE TABLE costed AS SELECT CAST(coalesce(bool_or(cost >= 0), false) AS INT) AS costed
          FROM lines;
        CREATE TABLE first AS SELECT min(day) AS F FROM o;
        CREATE TABLE known AS SELECT D, B, Q, F, D - least(182, (D - F + 1) // 3) AS T,
            CASE WHEN week(D) * 7 + 10 <= D THEN week(D) ELSE week(D) - 1 END AS edition
          FROM settings, first;
    """)


def in_periods(source):
    """The rows of a source by kind and number of the period they fall into."""
    parts = [f"SELECT 0 AS kind, day AS number, s.* FROM ({source}) s",
             f"SELECT 1, week(day), s.* FROM ({source}) s",
             f"SELECT 2, month(day), s.* FROM ({source}) s"]
    parts += [f"SELECT {kind}, D, s.* FROM ({source}) s, settings WHERE D - day < {days}"
              for kind, days in WINDOWS.items()]
    parts.append(f"SELECT 7, D, s.* FROM ({source}) s, settings")
    return "(" + " UNION ALL ".join(parts) + ")"


def periods():
    h = "CAST(%s AS HUGEINT) * %s"
    return f"""
      WITH known_buyers AS (SELECT kind, number, sum(n) AS orders, sum(days) AS purchase_days,
          count(*) AS buyers, count(*) FILTER (days > 1) AS twice,
          count(*) FILTER (new AND days = 1) AS new_only,
          count(*) FILTER (new AND days > 1) AS new_repeated,
          count(*) FILTER (NOT new) AS returning, count(*) FILTER (new) AS firsts,
          sum(calibrated) AS calibrated, sum(gross) AS gross, sum(discount) AS discount,
          sum(u) AS units, sum(subsidy) AS subsidy, sum(cost) AS cost, sum(uncosted) AS uncosted,
          sum(full_orders) AS full_orders, sum(full_sales) AS full_sales,
          sum({h % ('a', 'a')}) AS aa, sum({h % ('a', 'n')}) AS an, sum({h % ('n', 'n')}) AS nn,
          sum({h % ('u', 'u')}) AS uu, sum({h % ('u', 'n')}) AS un, sum(r) AS r,
          sum({h % ('r', 'r')}) AS rr, sum({h % ('r', 'a')}) AS ra,
          greatest(0, max(a)) AS largest
        FROM (SELECT kind, number, customer, sum(sales) AS a, sum(orders) AS n, sum(units) AS u,
            count(*) AS days, bool_or(k = 1) AS new, sum(gross) AS gross,
            sum(discount) AS discount, sum(subsidy) AS subsidy, sum(cost) AS cost,
            sum(uncosted) AS uncosted, sum(full_orders) AS full_orders,
            sum(full_sales) AS full_sales, coalesce(sum(sales) FILTER (k > 1), 0) AS r,
            count(*) FILTER (k > 1 AND first_day <= T) AS calibrated
          FROM {in_periods('SELECT * FROM pd, (SELECT T FROM known)')} GROUP BY ALL) GROUP BY ALL),
      nobody AS (SELECT kind, number, count(*) AS orders, sum(gross) AS gross,
          sum(discount) AS discount, sum(units) AS units, sum(subsidy) AS subsidy,
          sum(cost) AS cost, sum(uncosted) AS uncosted, count(*) FILTER (depth = 0) AS full_orders,
          coalesce(sum(gross - discount) FILTER (depth = 0), 0) AS full_sales,
          sum({h % ('(gross - discount)', '(gross - discount)')}) AS aa,
          sum({h % ('units', 'units')}) AS uu, greatest(0, max(gross - discount)) AS largest
        FROM {in_periods('SELECT * FROM o WHERE customer IS NULL')} GROUP BY kind, number),
      booked AS (SELECT kind, number, coalesce(sum(amount) FILTER (identified), 0) AS identified,
          coalesce(sum(amount) FILTER (NOT identified), 0) AS anonymous FROM
          {in_periods('SELECT r.day, r.amount, o.customer IS NOT NULL AS identified FROM refunds r '
                      'JOIN o USING (order_id), settings WHERE r.day <= D')} GROUP BY kind, number)
      SELECT kind, number, k.orders, k.purchase_days, k.buyers, k.twice, k.new_only,
        k.new_repeated, k.returning, k.firsts, k.calibrated, k.gross, k.discount, b.identified,
        k.units, k.subsidy, k.cost, k.uncosted, k.full_orders, k.full_sales, k.aa, k.an, k.nn,
        k.uu, k.un, k.r, k.rr, k.ra, k.largest, n.orders, n.gross, n.discount, b.anonymous,
        n.units, n.subsidy, n.cost, n.uncosted, n.full_orders, n.full_sales, n.aa, n.uu, n.largest
      FROM known_buyers k FULL JOIN nobody n USING (kind, number)
      FULL JOIN booked b USING (kind, number)
      WHERE coalesce(k.orders, 0) + coalesce(n.orders, 0) > 0
        OR coalesce(b.identified, 0) + coalesce(b.anonymous, 0) <> 0 ORDER BY 1, 2"""


def standing(moment, returned):
    """Each customer at a day."""
    return f"""(SELECT customer, max(day) AS last, count(*) AS f, sum(orders) AS n,
        sum(sales) AS a, sum(sales - {returned}) AS net,
        count(*) FILTER ({moment} - day < 365) AS recent,
        coalesce(sum(sales - {returned}) FILTER ({moment} - day < 365), 0) AS recent_net,
        min(day) AS first FROM pd, settings WHERE day <= {moment} GROUP BY customer)"""


AVERAGE = "sign(a) * (abs(a) // n)"
DAY_SALES = "sign(a) * (abs(a) // f)"


def amounts():
    parts = [f"""SELECT 0 AS what, CASE WHEN D - day < 28 THEN 1 WHEN D - day < 91 THEN 2
          WHEN D - day < 182 THEN 3 WHEN D - day < 365 THEN 4 ELSE 5 END AS class,
          gross - discount AS v, 3 AS digits FROM o, settings""",
             "SELECT 0, 0, gross - discount, 3 FROM o, known WHERE week(day) = edition"]
    for name, cls, returned in (("D", 0, "returned"), ("B", 1, "returned_b")):
        parts.append(f"SELECT 1, {cls}, net, 3 FROM {standing(name, returned)}")
    for name, cls, returned in (("D", 0, "returned"), ("Q", 2, "returned_q")):
        parts.append(f"SELECT 2, {cls}, {AVERAGE}, 3 FROM {standing(name, returned)}")
        parts.append(f"SELECT 3, {cls}, recent_net, 3 FROM {standing(name, returned)} "
                     "WHERE recent > 0")
    parts.append(f"SELECT 4, 0, {DAY_SALES}, 3 FROM {standing('D', 'returned')}")
    parts.append(f"SELECT 5, week(first), net, 2 FROM {standing('D', 'returned')}")
    parts.append(f"SELECT 6, month(first), net, 2 FROM {standing('D', 'returned')}")
    parts.append("SELECT 7, count(*) - 1, coalesce(sum(sales) FILTER (k > 1), 0), 3 FROM pd "
                 "GROUP BY customer HAVING count(*) > 1")
    cast = "SELECT what, CAST(class AS BIGINT) AS class, CAST(v AS BIGINT) AS v, digits FROM ({})"
    return f"""SELECT what, class, kept(v, digits), count(*), sum(v), sum(CAST(v AS HUGEINT) * v)
      FROM ({cast.format(' UNION ALL '.join(parts))}) GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"""


def spells(unit):
    return f"""SELECT {unit}(first_day), {unit}(day), coalesce({unit}(next_day), 2147483647),
      count(*) FROM pd GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"""


def cohorts():
    parts = []
    returns = []
    kinds = (("0", "week(first_day)", "week({})"), ("1", "month(first_day)", "month({})"),
             ("2", "week(first_day)", "CAST(greatest(0, {} - first_day + 27) // 28 AS BIGINT)"))
    for kind, first, period in kinds:
        parts.append(f"SELECT {kind} AS kind, {first} AS first, {period.format('day')} AS period, "
                     "* FROM pd")
        returns.append(f"SELECT {kind} AS kind, {first} AS first, {period.format('r.day')} AS "
                       "period, amount FROM refunds r JOIN o USING (order_id) JOIN "
                       "(SELECT DISTINCT customer, first_day FROM pd) USING (customer), settings "
                       "WHERE r.day <= D")
    return f"""
      WITH c AS (SELECT kind, first, period, customer, count(*) AS days, sum(orders) AS orders,
          count(*) FILTER (k = 2) AS second, sum(gross) AS gross, sum(discount) AS discount,
          sum(returned) AS returned, sum(subsidy) AS subsidy, sum(cost) AS cost,
          sum(uncosted) AS uncosted,
          CAST(sum(sum(sales - returned)) OVER (PARTITION BY kind, customer ORDER BY period)
            AS HUGEINT) AS cum, CAST(sum(sales - returned) AS HUGEINT) AS s
        FROM ({' UNION ALL '.join(parts)}) GROUP BY kind, first, period, customer),
      bought AS (SELECT kind, first, period, count(*) AS customers, sum(days) AS days,
          sum(orders) AS orders, sum(second) AS second, sum(gross) AS gross,
          sum(discount) AS discount, sum(returned) AS returned, sum(subsidy) AS subsidy,
          sum(cost) AS cost, sum(uncosted) AS uncosted,
          sum(cum * cum - (cum - s) * (cum - s)) AS squares,
          sum(cum * cum * cum - (cum - s) * (cum - s) * (cum - s)) AS cubes,
          greatest(0, max(cum)) AS largest FROM c GROUP BY ALL),
      processed AS (SELECT kind, first, period, sum(amount) AS amount
        FROM ({' UNION ALL '.join(returns)}) GROUP BY ALL)
      SELECT kind, first, period, customers, days, orders, second, gross, discount, returned,
        amount, subsidy, cost, uncosted, squares, cubes, largest
      FROM bought FULL JOIN processed USING (kind, first, period) ORDER BY 1, 2, 3"""


SECONDS = """SELECT first_day, next_day - day, count(*) FROM pd
  WHERE k = 1 AND next_day IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2"""
FIRSTS = "SELECT day, count(*) FROM pd WHERE k = 1 GROUP BY 1 ORDER BY 1"
GAPS = """SELECT least(k, 5), week(day), next_day - day, count(*) FROM pd
  WHERE next_day IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"""
OPEN = """SELECT least(k, 5), day, count(*) FROM pd WHERE next_day IS NULL
  GROUP BY 1, 2 ORDER BY 1, 2"""
STRATA = """
  WITH traits AS (SELECT customer, CASE WHEN discount * 100 < gross OR discount <= 0 THEN 0
        WHEN discount * 10 < gross THEN 1 ELSE 2 END AS depth, gift,
      coalesce(channel, -1) AS channel, coalesce(product, -1) AS product FROM pd WHERE k = 1),
  kept AS (SELECT dim, value FROM (SELECT dim, value, row_number() OVER (PARTITION BY dim
        ORDER BY count(*) DESC, value) AS rank FROM
        (SELECT 1 AS dim, channel AS value FROM traits WHERE channel >= 0
         UNION ALL SELECT 2, product FROM traits WHERE product >= 0) GROUP BY dim, value)
    WHERE rank <= 49),
  long AS (SELECT customer, 0 AS dim, depth AS value FROM traits
    UNION ALL SELECT customer, 1, channel FROM traits
    UNION ALL SELECT customer, 2, product FROM traits UNION ALL SELECT customer, 3, gift FROM traits)
  SELECT l.dim, CASE WHEN l.dim IN (0, 3) OR l.value < 0 OR kept.value IS NOT NULL THEN l.value
      ELSE -2 END AS value, coalesce(next_day, D) - day AS days, count(next_day),
    count(*) - count(next_day)
  FROM long l JOIN pd USING (customer) LEFT JOIN kept ON kept.dim = l.dim
    AND kept.value = l.value, settings WHERE k = 1 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"""
DISCOUNTS = """
  SELECT k, week, depth, stack, sum(days), sum(n), count(*), sum(gross), sum(discount),
    sum(returned), sum(cost), sum(uncosted), greatest(0, max(gross - discount))
  FROM (SELECT CASE WHEN o.customer IS NULL THEN 0 ELSE least(k, 5) END AS k, week(o.day) AS week, depth, stack,
      coalesce(o.customer, o.order_id) AS who, o.customer IS NULL AS nobody,
      count(*) FILTER (position = 1 AND o.customer IS NOT NULL) AS days, count(*) AS n,
      sum(o.gross) AS gross, sum(o.discount) AS discount, sum(o.returned) AS returned,
      sum(o.cost) AS cost, sum(o.uncosted) AS uncosted
    FROM (SELECT *, row_number() OVER (PARTITION BY customer, day ORDER BY place) AS position
      FROM o) o LEFT JOIN pd USING (customer, day) GROUP BY ALL) GROUP BY ALL ORDER BY 1, 2, 3, 4"""
def power(a, b):
    return f"sum(CAST({a} AS HUGEINT) * ({b}))"


HABITS = """
  WITH c AS (SELECT customer, count(*) AS K,
      sum((2 * k - kk - 1) * CASE WHEN discount <= 0 OR gross <= 0 THEN 0
        WHEN discount >= gross THEN 1000000
        ELSE (2000000 * discount + gross) // (2 * gross) END) AS u,
      count(*) FILTER (discount > 0 AND discount * 10 >= gross) AS deals,
      count(*) FILTER (date_part('day', DATE '1970-01-01' + CAST(day AS INT)) BETWEEN 10 AND 15)
        AS paydays
    FROM (SELECT *, count(*) OVER (PARTITION BY customer) AS kk FROM pd) GROUP BY customer)
  SELECT 0, K, deals, count(*), sum(u), sum(CAST(u AS HUGEINT) * u) FROM c GROUP BY ALL UNION ALL
  SELECT 1, K, paydays, count(*), sum(u), sum(CAST(u AS HUGEINT) * u) FROM c GROUP BY ALL
  ORDER BY 1, 2, 3"""


def benefits():
    sums = """count(*), sum(n), sum(full_orders), sum(g), sum(d), sum(r), sum(c), sum(uncosted),
      sum(stacks), {}, {}, {}, {}, {}, {}, greatest(0, max(g - d)),
      max(n), count(*) FILTER (full_orders > 0), max(full_orders),
      count(*) FILTER (n > full_orders), max(n - full_orders)""".format(
        power("d", "d"), power("d", "g"), power("g", "g"), power("m", "m"),
        power("m", "g - d"), power("(g - d) * costed", "g - d"))
    cells = """count(*) AS n, count(*) FILTER (depth = 0) AS full_orders, sum(o.gross) AS g,
      sum(o.discount) AS d, sum(o.returned) AS r, sum(o.cost) AS c, sum(o.uncosted) AS uncosted,
      sum(stack) AS stacks, any_value(costed) AS costed,
      sum(o.gross - o.discount - o.cost) * any_value(costed) AS m"""
    return f"""SELECT 0, k, {sums} FROM (SELECT least(k, 5) AS k, customer, {cells}
        FROM o JOIN pd USING (customer, day), costed GROUP BY 1, 2) GROUP BY 2 UNION ALL
      SELECT 1, stack, {sums} FROM (SELECT stack, customer IS NULL AS nobody,
          coalesce(customer, order_id) AS who, {cells} FROM o, costed GROUP BY 1, 2, 3)
        GROUP BY stack ORDER BY 1, 2"""


def acquired():
    def powers(name):
        cube = f"sum(CAST({name} AS HUGEINT) * {name} * {name})"
        return f"sum({name}), {power(name, name)}, {cube}"
    return f"""SELECT depth, count(*), {powers('net')}, {powers('kept')}, sum(uncosted),
        greatest(0, max(net)) FROM (SELECT customer, sum(sales - returned) AS net,
          sum(sales - returned - cost - subsidy) * any_value(costed) AS kept, sum(uncosted) AS uncosted,
          max(CASE WHEN k > 1 THEN 0 WHEN discount <= 0 OR discount * 100 < gross THEN 0
            WHEN discount * 10 < gross THEN 1 ELSE 2 END) AS depth
        FROM pd, settings, costed WHERE first_day <= D - 180 AND day - first_day <= 180 GROUP BY customer)
      GROUP BY depth ORDER BY depth"""


def goods(db, variants, campaigns):
    """Lines by the product that variants stand for, spans, rated products."""
    db.execute("""CREATE TABLE variants (product VARCHAR, variant_of VARCHAR);
      CREATE TABLE campaigns (name VARCHAR, starts DATE, ends DATE, product VARCHAR)""")
    if variants:
        db.execute("INSERT INTO variants SELECT * FROM read_csv(?, header=true, all_varchar=true)",
                   [variants])
        db.execute("INSERT INTO campaigns SELECT * FROM read_csv(?, header=true, columns={"
                   "'name':'VARCHAR','starts':'DATE','ends':'DATE','product':'VARCHAR'})",
                   [campaigns])
    db.execute("""
      CREATE TABLE roots AS WITH RECURSIVE up(product, root, steps) AS (
          SELECT product, product, 0 FROM names UNION ALL
          SELECT u.product, v.variant_of, steps + 1 FROM up u JOIN variants v ON v.product = u.root
            JOIN names n ON n.product = v.variant_of WHERE steps < 16)
        SELECT product, code FROM (SELECT u.product,
            CASE WHEN max(steps) = 16 THEN u.product ELSE arg_max(root, steps) END AS root
          FROM up u GROUP BY u.product) r JOIN (SELECT product AS root, code FROM names) USING (root);
      CREATE TABLE g AS SELECT l.order_id, coalesce(l.customer_id, '!' || l.order_id) AS who,
          l.customer_id AS customer, l.day, r.code AS j, l.quantity, l.gross, l.discount, l.cost,
          CASE WHEN l.day > D - 91 THEN 0 WHEN l.day > D - 182 THEN 1 ELSE 2 END AS span,
          CASE WHEN l.discount <= 0 OR l.discount * 100 < l.gross THEN 0
            ELSE l.gross - l.discount END AS off
        FROM lines l JOIN roots r USING (product), settings WHERE l.day <= D;
      CREATE TABLE rated AS SELECT j FROM g WHERE span < 2 GROUP BY j
        HAVING count(DISTINCT order_id) >= 10;
      CREATE TABLE od AS SELECT DISTINCT order_id, who, customer, day, j,
          j IN (SELECT j FROM rated) AS is_rated FROM g;
      CREATE TABLE dj AS SELECT DISTINCT customer, day, j FROM od
        WHERE is_rated AND customer IS NOT NULL;
      CREATE TABLE os AS SELECT order_id, any_value(who) AS who FROM od GROUP BY order_id
        HAVING count(*) FILTER (is_rated) <= 100;
      CREATE TABLE od2 AS SELECT * FROM od SEMI JOIN os USING (order_id) WHERE is_rated;
      CREATE TABLE steps AS SELECT customer, day, next_day FROM pd
          LEFT JOIN (SELECT customer, day, count(*) AS m FROM dj GROUP BY ALL) a
            USING (customer, day)
          LEFT JOIN (SELECT customer, day AS next_day, count(*) AS m2 FROM dj GROUP BY ALL) b
            USING (customer, next_day)
        WHERE next_day IS NOT NULL AND greatest(coalesce(m, 0), coalesce(m2, 0)) <= 100;
      CREATE TABLE gaps_of AS SELECT *, CASE WHEN each > 99 THEN (each - each % 10) * 10
            WHEN each > 9 THEN each * 10 ELSE tenths END AS e
        FROM (SELECT j, customer, day, next, (2 * (coalesce(next, D) - day) + greatest(1, units))
            // (2 * greatest(1, units)) AS each,
            (20 * (coalesce(next, D) - day) + greatest(1, units)) // (2 * greatest(1, units))
              AS tenths
          FROM (SELECT j, customer, day, CAST(sum(quantity) AS BIGINT) AS units,
              lead(day) OVER (PARTITION BY j, customer ORDER BY day) AS next
            FROM g WHERE customer IS NOT NULL GROUP BY j, customer, day), settings);
    """)


PRODUCTS = """
  SELECT j, span, sum(n), sum(u), sum(days), sum(firsts), sum(gr), sum(di), sum(co), sum(un),
    sum(off), count(*), greatest(0, max(gr - di)), greatest(0, max(u)),
    coalesce(sum(firsts) FILTER (F <= D - 90), 0),
    coalesce(sum(firsts) FILTER (F <= D - 90 AND S - F <= 90), 0)
  FROM (SELECT j, span, who, count(DISTINCT order_id) AS n, sum(quantity) AS u,
      CASE WHEN any_value(customer) IS NULL THEN 0 ELSE count(DISTINCT g.day) END AS days,
      CASE WHEN bool_or(g.day = t.F) THEN 1 ELSE 0 END AS firsts, sum(gross) AS gr,
      sum(discount) AS di, sum(greatest(cost, 0)) AS co, count(*) FILTER (cost < 0) AS un,
      sum(off) AS off, any_value(t.F) AS F, any_value(t.S) AS S
    FROM g LEFT JOIN (SELECT customer, min(day) AS F, min(next_day) AS S FROM pd GROUP BY 1) t
      USING (customer) GROUP BY j, span, who), settings
  WHERE j IN (SELECT j FROM g GROUP BY j HAVING count(DISTINCT order_id) >= 10)
  GROUP BY j, span, D ORDER BY 1, 2"""
PAIRS = """
  SELECT * FROM (SELECT 0 AS kind, a.j AS a, b.j AS b, count(*) AS n, count(DISTINCT a.who) AS who
    FROM od2 a JOIN od2 b ON a.order_id = b.order_id AND a.j < b.j GROUP BY ALL UNION ALL
  SELECT 1, a.j, b.j, count(*), count(DISTINCT s.customer) FROM steps s
    JOIN dj a ON a.customer = s.customer AND a.day = s.day
    JOIN dj b ON b.customer = s.customer AND b.day = s.next_day GROUP BY ALL)
  WHERE n >= 10 AND who >= 5 ORDER BY 1, 2, 3"""
PAIR_ITEMS = """
  SELECT 0 AS kind, j, count(*) AS a, count(*) AS b FROM od2 GROUP BY j UNION ALL
  SELECT 1, j, coalesce(x, 0), coalesce(y, 0) FROM
    (SELECT j, count(*) AS x FROM steps s JOIN dj USING (customer, day) GROUP BY j) FULL JOIN
    (SELECT j, count(*) AS y FROM steps s JOIN dj d ON d.customer = s.customer
      AND d.day = s.next_day GROUP BY j) USING (j) ORDER BY 1, 2"""
PAIR_TOTALS = """
  SELECT * FROM (SELECT 0 AS kind, (SELECT count(*) FROM os) AS n,
      (SELECT count(DISTINCT order_id) FROM od) - (SELECT count(*) FROM os) AS out UNION ALL
    SELECT 1, (SELECT count(*) FROM steps), count(next_day) - (SELECT count(*) FROM steps) FROM pd)
  WHERE n + out > 0 AND (SELECT count(*) FROM names) > 0 ORDER BY 1"""
REFILLS = """
  WITH h AS (SELECT D, CASE WHEN D - F + 1 >= 728 THEN 364 ELSE 182 END AS H FROM known),
    many AS (SELECT j FROM gaps_of GROUP BY j HAVING count(next) >= 30)
  SELECT j, CASE WHEN next IS NULL THEN 2
      WHEN week(day) * 7 + 10 <= D - H AND next - day <= H THEN 1 ELSE 0 END AS kind, e, count(*)
    FROM gaps_of SEMI JOIN many USING (j), h GROUP BY ALL ORDER BY 1, 2, 3"""
REFILLERS = """SELECT j, count(DISTINCT customer) FILTER (next IS NOT NULL) FROM gaps_of GROUP BY j
  HAVING count(next) >= 30 ORDER BY 1"""
PROMOTIONS = """
  SELECT j, s, e, phase, sum(u), count(*), greatest(0, max(u))
  FROM (SELECT j, s, e, CASE WHEN day < s THEN 0 WHEN day <= e THEN 1 ELSE 2 END AS phase, who,
      sum(quantity) AS u
    FROM (SELECT DISTINCT r.code AS j, c.starts - DATE '1970-01-01' AS s,
        c.ends - DATE '1970-01-01' AS e FROM campaigns c JOIN roots r USING (product)
        WHERE starts <= ends) JOIN g USING (j)
    WHERE day BETWEEN s - 28 AND e + 28 GROUP BY ALL)
  GROUP BY ALL ORDER BY 1, 2, 3, 4"""


BUYERS = """SELECT first_day, last, x, count(*), sum(s) FROM (SELECT first_day, max(day) AS last,
    count(*) - 1 AS x, coalesce(sum(sales) FILTER (k > 1), 0) AS s FROM pd
    GROUP BY customer, first_day) GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"""
CALIBRATED = """SELECT first_day, last, x, count(*), sum(s), sum(later)
  FROM (SELECT first_day, max(day) FILTER (day <= T) AS last,
      count(*) FILTER (day <= T) - 1 AS x,
      coalesce(sum(sales) FILTER (k > 1 AND day <= T), 0) AS s,
      count(*) FILTER (day > T) AS later
    FROM pd, known WHERE first_day <= T GROUP BY customer, first_day)
  GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"""
VALUES = """SELECT grp, week(first_day), week(last), x, count(*), sum(first_day), sum(last), sum(s)
  FROM (SELECT customer, first_day, max(day) AS last, count(*) - 1 AS x,
      coalesce(sum(sales) FILTER (k > 1), 0) AS s FROM pd GROUP BY customer, first_day)
  JOIN (SELECT customer, {} AS grp FROM now b) USING (customer)
  GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4"""

LAPSES = """
  WITH seen AS (SELECT pd.*, row_number() OVER (PARTITION BY customer ORDER BY day DESC) AS rank
      FROM pd, known WHERE day <= edition * 7 + 10),
  evidence AS (SELECT customer, bit_or(CASE WHEN low THEN 1 ELSE 0 END | (marks & 14)
      ) AS mask FROM told JOIN seen USING (customer, day) WHERE rank <= 2 GROUP BY 1),
  c AS (SELECT customer, max(day) AS last, count(*) AS f, sum(sales - returned) AS net,
      CASE WHEN count(*) > 1 AND bool_and(discount > 0 AND discount * 100 >= gross
        AND discount * 10 >= gross) THEN 16 ELSE 0 END AS deal,
      CASE WHEN count(*) > 1 OR any_value(discount) <= 0 THEN 0
        WHEN any_value(discount) >= any_value(gross) THEN 100
        ELSE any_value(discount) * 100 // any_value(gross) END AS depth
    FROM seen GROUP BY 1)
  SELECT week(last), CAST(f > 1 AS INT), coalesce(mask, 0) + deal + coalesce(cause, 0) * 32
      + coalesce(asked, 0) * 256, depth, count(*), sum(net), greatest(0, max(net))
  FROM c LEFT JOIN evidence USING (customer) LEFT JOIN exits USING (customer)
  GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4"""
SERVICE = """
  SELECT week, marks, rating, reply, sum(n), count(*) FILTER (known), sum(v), greatest(0, max(v))
  FROM (SELECT week(day) AS week, marks, rating, reply, customer IS NOT NULL AS known,
      coalesce(customer, order_id) AS who, count(*) AS n, sum(gross - discount) AS v
    FROM told GROUP BY ALL) GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4"""
MARKS = """
  WITH long AS (SELECT customer, day, unnest([
      CASE WHEN marks & 1 > 0 THEN 0 END, CASE WHEN marks & 2 > 0 THEN 1 END,
      CASE WHEN marks & 4 > 0 THEN 2 END, CASE WHEN marks & 8 > 0 THEN 3 END,
      CASE WHEN marks & 16 > 0 THEN 4 END, CASE WHEN marks & 32 > 0 THEN 5 END,
      CASE WHEN rating > 0 THEN 6 END, CASE WHEN low THEN 7 END,
      CASE WHEN low OR marks & 6 > 0 THEN 8 END, CASE WHEN rating > 0 THEN 8 + rating END,
      CASE WHEN reply > 0 THEN 13 + reply END]) AS mark FROM told WHERE customer IS NOT NULL)
  SELECT mark, week, count(*) FROM (SELECT mark, customer, week(max(day)) AS week FROM long
    WHERE mark IS NOT NULL GROUP BY 1, 2) GROUP BY 1, 2 ORDER BY 1, 2"""
ANSWERS = """
  WITH days AS (SELECT customer, day, k, coalesce(next_day - day, 9999) <= 90 AS back,
      min(rating) FILTER (rating > 0) AS rating, max(reply) AS reply
    FROM told JOIN pd USING (customer, day) GROUP BY ALL)
  SELECT what, class, week, count(*), count(*) FILTER (back) FROM (
    SELECT 0 AS what, rating AS class, week(day) AS week, back FROM days
      WHERE k = 1 AND rating IS NOT NULL
    UNION ALL SELECT 1, arg_min(reply, day), week(min(day)), arg_min(back, day) FROM days
      WHERE reply > 0 GROUP BY customer)
  GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"""

TICKETS = """
  WITH t AS (SELECT *, (D + 1) * 1440 AS e FROM tickets, settings WHERE opened < (D + 1) * 1440),
  teams AS (SELECT team, row_number() OVER (ORDER BY team) - 1 AS code
    FROM (SELECT DISTINCT team FROM t WHERE team IS NOT NULL)),
  long AS (SELECT 0 AS what, opened, topic, team, e, CASE WHEN replied < e THEN replied END AS done
      FROM t UNION ALL SELECT 1, opened, topic, team, e, CASE WHEN resolved < e THEN resolved END
      FROM t)
  SELECT what, topic, coalesce(code, -1), week(opened // 1440), CAST(done IS NOT NULL AS INT) AS o,
    kept(coalesce(done, e) - opened, 3) AS m, count(*)
  FROM long LEFT JOIN teams USING (team) GROUP BY ALL ORDER BY 1, 2, 3, 4, 5, 6"""
TICKET_CUSTOMERS = """
  WITH t AS (SELECT *, week(opened // 1440) AS week FROM tickets, settings
    WHERE opened < (D + 1) * 1440),
  teams AS (SELECT team, row_number() OVER (ORDER BY team) - 1 AS code
    FROM (SELECT DISTINCT team FROM t WHERE team IS NOT NULL)),
  long AS (SELECT 0 AS kind, 0 AS v, customer, week FROM t UNION ALL SELECT 1, topic, customer, week
    FROM t UNION ALL SELECT 2, code, customer, week FROM t JOIN teams USING (team)
    UNION ALL SELECT 3, 0, customer, week FROM t WHERE topic < 3)
  SELECT kind, v, week, count(*) FROM (SELECT kind, v, customer, max(week) AS week FROM long
    WHERE customer IS NOT NULL GROUP BY 1, 2, 3) GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"""
COMPLAINTS = """
  WITH t AS (SELECT *, (D + 1) * 1440 AS e FROM tickets, settings
    WHERE topic < 3 AND opened < (D + 1) * 1440),
  u AS (SELECT customer, CASE WHEN resolved < e THEN 2 WHEN replied < e THEN 1 ELSE 0 END AS state,
      greatest(0, CASE WHEN resolved < e THEN resolved ELSE e END - opened) AS m, opened, e FROM t)
  SELECT state, CASE WHEN m < 1440 THEN 0 WHEN m < 4320 THEN 1 WHEN m < 10080 THEN 2 ELSE 3 END AS a,
    count(*), count(DISTINCT customer)
  FROM u WHERE state < 2 OR opened + m >= e - 91 * 1440 GROUP BY 1, 2 ORDER BY 1, 2"""
# No oracle's shop has birthdays on file.
BIRTHDAYS = "SELECT 1 WHERE false"
REFUNDS = """
  WITH q AS (SELECT o.customer, order_id, coalesce(o.customer, order_id) AS who,
      week(o.day) AS week, sum(amount) AS a FROM refunds r JOIN o USING (order_id), settings
    WHERE r.day <= D AND r.day - o.day <= 30 GROUP BY ALL),
  last AS (SELECT week, count(*) AS n FROM (SELECT customer, max(week) AS week FROM q
    WHERE customer IS NOT NULL GROUP BY 1) GROUP BY 1)
  SELECT -1, week, sum(c), any_value(n), sum(a), max(a) FROM (SELECT who, week, count(*) AS c,
      sum(a) AS a FROM q GROUP BY 1, 2) LEFT JOIN last USING (week) GROUP BY 1, 2 ORDER BY 1, 2"""


def quantile(values, percent):
    """Type 7 of sorted values, the next whole number at or above it."""
    if not values:
        return None
    place = Fraction((len(values) - 1) * percent, 100)
    low = place.numerator // place.denominator
    if place == low:
        return values[low]
    return ceil(values[low] + (place - low) * (values[low + 1] - values[low]))


def cuts(db):
    """Tier and ladder cuts, at the quarter's end or at D."""
    known = db.execute("""SELECT count(*) FROM (SELECT *, CASE WHEN Q - F + 1 >= 728 THEN 364
        ELSE 182 END AS H FROM pd, known) WHERE week(day) * 7 + 10 <= Q - H
        AND next_day - day <= H""").fetchone()[0]
    moment, returned = ("Q", "returned_q") if known >= 50 else ("D", "returned")
    source = standing(moment, returned)
    averages = [row[0] for row in db.execute(
        f"SELECT kept(CAST({AVERAGE} AS BIGINT), 3) FROM {source} ORDER BY 1").fetchall()]
    recent = [row[0] for row in db.execute(
        f"SELECT kept(CAST(recent_net AS BIGINT), 3) FROM {source} WHERE recent > 0 "
        "ORDER BY 1").fetchall()]
    return [quantile(averages, p) for p in (25, 75, 95)] + [quantile(recent, p)
                                                            for p in (80, 90)]


def placed(moment, returned, cut):
    """Scores by the ranking rule, tier, and rung with its grace of 30 days."""
    huge = 1 << 62
    t2, t3, t4, p80, p90 = [huge if value is None else value for value in cut]
    score = "least(5, 1 + 5 * (rank() OVER (ORDER BY {}) - 1) // count(*) OVER ())"
    return f"""(SELECT customer, last, f, n, net, recent, r, fs, ms, tier, rung,
        (fs + ms + 1) // 2 AS fm FROM (SELECT s.*, {score.format('last')} AS r,
        {score.format('f')} AS fs, {score.format('net')} AS ms,
        1 + CAST({AVERAGE} >= {t2} AS INT) + CAST({AVERAGE} >= {t3} AS INT)
          + CAST({AVERAGE} >= {t4} AS INT) AS tier FROM {standing(moment, returned)} s)
      JOIN (SELECT customer, max(CASE WHEN c = 0 THEN 0 WHEN c >= 8 AND v >= {p90} THEN 4
            WHEN c >= 4 OR v >= {p80} THEN 3 WHEN c >= 2 THEN 2 ELSE 1 END) AS rung
          FROM (SELECT t.customer, t.at, count(pd.day) AS c,
              coalesce(sum(pd.sales - pd.{returned}), 0) AS v
            FROM (SELECT DISTINCT customer, {moment} - 30 AS at FROM pd, settings
                  WHERE day <= {moment} UNION
                SELECT customer, day FROM pd, settings
                  WHERE day > {moment} - 30 AND day <= {moment}) t
            LEFT JOIN pd ON pd.customer = t.customer AND pd.day <= t.at AND t.at - pd.day < 365
            GROUP BY 1, 2) GROUP BY 1) USING (customer))"""


GROUP = """CASE WHEN {0}.r IS NULL THEN 0
  WHEN {0}.r = 5 THEN CASE WHEN {0}.fm = 1 THEN 4 WHEN {0}.fm <= 3 THEN 3 ELSE 1 END
  WHEN {0}.r = 4 THEN CASE WHEN {0}.fm = 1 THEN 5 WHEN {0}.fm <= 3 THEN 3 ELSE 2 END
  WHEN {0}.r = 3 THEN CASE WHEN {0}.fm <= 2 THEN 7 WHEN {0}.fm = 3 THEN 6 ELSE 2 END
  WHEN {0}.fm <= 2 THEN 10 WHEN {0}.fm <= 4 THEN 8 ELSE 9 END""".format("b")


def segments(db):
    cut = cuts(db)
    db.execute(f"CREATE TABLE now AS SELECT * FROM {placed('D', 'returned', cut)}")
    db.execute(f"CREATE TABLE before AS SELECT * FROM {placed('B', 'returned_b', cut)}")
    sources = [f"SELECT 0 AS scheme, {GROUP} AS origin, a.r * 10 + a.fm AS grp, a.*, -1 AS steps"]
    sources += [f"SELECT 1, 0, {base} + a.{column}, a.*, -1"
                for base, column in ((10, "r"), (20, "fs"), (30, "ms"))]
    sources += ["SELECT 2, coalesce(b.tier, 0), a.tier, a.*, -1",
                "SELECT 3, coalesce(b.rung, 0), a.rung, a.*, CASE a.rung WHEN 4 THEN -1 ELSE "
                "greatest(0, [1, 2, 4, 8][a.rung + 1] - a.recent) END"]
    rows = " UNION ALL ".join(s + " FROM now a LEFT JOIN before b USING (customer)"
                              for s in sources)
    steps = ", ".join(f"count(*) FILTER (steps = {i})" for i in range(9))
    return f"""SELECT scheme, origin, grp, last, count(*), sum(n), sum(f), sum(net),
      greatest(0, max(net)), {steps} FROM ({rows}) GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4"""


SCORE_ROOMS = "SELECT r, fs, ms, count(*) FROM now GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"


def score_quarters():
    """Customers by quartiles whose equal edges are one, a value on an edge being below it."""
    edges = "[0, 0.25, 0.5, 0.75, 1]"
    bins = ", ".join(f"list_sort(list_distinct(quantile_cont({v}, {edges})))[2:-2] AS e{v}"
                     for v in "rfm")
    place = {v: "1 + " + " + ".join(f"coalesce(CAST(e{v}[{i}] < {v} AS INT), 0)"
                                    for i in (1, 2, 3)) for v in "rfm"}
    return f"""WITH c AS (SELECT D - last AS r, f,
          kept(CAST({DAY_SALES} AS BIGINT), 3) AS m FROM {standing('D', 'returned')}, settings),
        e AS (SELECT {bins} FROM c)
      SELECT len(er) + 2 - ({place['r']}), {place['f']}, {place['m']}, count(*)
      FROM c, e GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"""


FIRST_WINDOWS = "SELECT first_day, count(DISTINCT customer), " + ", ".join(
    f"sum(sales - returned) FILTER (day - first_day <= {days})"
    for days in (30, 60, 90, 180, 365)) + " FROM pd GROUP BY 1 ORDER BY 1"
PROFILES = """
  WITH c AS (SELECT customer, any_value(first_day) AS first, count(*) AS days,
      sum(orders) AS orders, sum(gross) AS gross, sum(discount) AS discount,
      sum(returned) AS returned, sum(sales) AS sales,
      count(*) FILTER (k = 2 AND day - first_day <= 90 AND first_day <= D - 90) AS back,
      coalesce(sum(orders) FILTER (D - day < 365), 0) AS n,
      coalesce(sum(sales) FILTER (D - day < 365), 0) AS a, count(*) FILTER (D - day < 365) AS recent,
      CASE WHEN any_value(first_day) <= any_value(D) - 364 THEN
        coalesce(sum(sales - returned) FILTER (day - first_day < 364), 0) END AS y,
      any_value(D) AS D FROM pd, settings GROUP BY customer),
  places AS (SELECT customer, arg_min(region, (day, place)) FILTER (gift = 0 AND region IS NOT NULL)
      AS region FROM o WHERE customer IS NOT NULL GROUP BY customer),
  long AS (SELECT 0 AS dim, coalesce(region, -1) AS value, c.* FROM c JOIN places USING (customer)
      WHERE EXISTS (FROM regions)
    UNION ALL SELECT 1, coalesce(pd.channel, -1), c.* FROM c JOIN pd ON pd.customer = c.customer
      AND pd.k = 1 WHERE EXISTS (FROM channels))
  SELECT dim, value, CASE WHEN first > D - 90 THEN 3 WHEN first > D - 454 THEN 0
      WHEN first > D - 818 THEN 1 ELSE 2 END AS start, count(*), sum(back), sum(orders), sum(days),
    sum(gross), sum(discount), sum(returned), greatest(0, max(sales)), count(*) FILTER (recent > 0),
    sum(n), sum(a), sum(CAST(a AS HUGEINT) * a), sum(CAST(a AS HUGEINT) * n),
    sum(CAST(n AS HUGEINT) * n), greatest(0, max(a)), count(y), coalesce(sum(y), 0),
    coalesce(sum(CAST(y AS HUGEINT) * y), 0), coalesce(sum(CAST(y AS HUGEINT) * y * y), 0),
    greatest(0, coalesce(max(y), 0))
  FROM long GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"""
MONTH_DAY = f"day(({EPOCH}) + CAST({{}} AS INT)) BETWEEN 10 AND 15"
RHYTHM = f"""
  SELECT * FROM (
    SELECT 0 AS kind, (day + 3) % 7 + 1 AS a, CASE WHEN minute < 0 THEN -1 ELSE minute // 60 END
      AS b, count(*) AS count, 0 AS sum FROM o GROUP BY 1, 2, 3
    UNION ALL SELECT 1, least(K, 255), least(p, 255), count(*), 0 FROM (SELECT customer,
        count(*) AS K, count(*) FILTER ({MONTH_DAY.format('day')}) AS p FROM pd GROUP BY 1)
      WHERE K >= 6 GROUP BY 1, 2, 3
    UNION ALL SELECT 2, CAST({MONTH_DAY.format('d')} AS INT), 0, coalesce(sum(n), 0), count(*)
      FROM (SELECT unnest(range(F, D + 1)) AS d FROM known) LEFT JOIN
        (SELECT day AS d, count(*) AS n FROM pd GROUP BY 1) USING (d) GROUP BY 1, 2, 3
    UNION ALL SELECT 3, day, 0, count(*), sum(gross - discount) FROM o WHERE gift = 1 GROUP BY 2
    UNION ALL SELECT 4, 0, 0, count(DISTINCT customer), 0 FROM o WHERE gift = 1
      HAVING count(DISTINCT customer) > 0) ORDER BY 1, 2, 3"""


def moves(as_of):
    """Sales of the edition's week and of the weeks beside it; the groups of 28 days before D."""
    last = date.fromisoformat(as_of)
    last -= timedelta(days=last.isoweekday() % 7)
    year, number, _ = last.isocalendar()
    before = date.fromisocalendar(year - 1, min(number, 52), 1)
    week = f"CAST(floor((DATE '{before}' - {EPOCH} - 4) / 7.0) AS BIGINT)"
    return f"""
      WITH spans AS (SELECT 0 AS span, edition AS first, edition AS last FROM known
        UNION ALL SELECT 1, edition - 1, edition - 1 FROM known
        UNION ALL SELECT 2, edition - 8, edition - 1 FROM known
        UNION ALL SELECT 3, {week}, {week}),
      l AS (SELECT o.order_id, o.customer, o.day, n.code AS product, l.quantity AS units,
          l.gross, l.gross - l.discount AS sales FROM lines l JOIN o USING (order_id)
          LEFT JOIN names n ON n.product = l.product),
      groups AS (SELECT customer, {GROUP} AS grp FROM now a LEFT JOIN before b USING (customer)),
      long AS (SELECT 0 AS dim, coalesce(channel, -1) AS value, order_id, customer, day, units,
          gross, gross - discount AS sales FROM o
        UNION ALL SELECT 1, coalesce(region, -1), order_id, customer, day, units, gross,
          gross - discount FROM o
        UNION ALL SELECT 2, coalesce(product, -1), order_id, customer, day, units, gross, sales
          FROM l
        UNION ALL SELECT 3, coalesce(grp, -1), order_id, customer, day, units, gross,
          gross - discount FROM o LEFT JOIN groups USING (customer)
        UNION ALL SELECT 4, CASE WHEN k IS NULL THEN -1 ELSE least(k, 5) END, order_id, customer, o.day, o.units, o.gross,
          o.gross - o.discount FROM o LEFT JOIN (SELECT customer, day, k FROM pd) p
          USING (customer, day))
      SELECT dim, value, span, sum(n), count(*) FILTER (customer IS NOT NULL),
        coalesce(sum(n) FILTER (customer IS NULL), 0), sum(units), sum(gross), sum(sales),
        sum(CAST(sales AS HUGEINT) * sales), greatest(0, max(sales))
      FROM (SELECT dim, value, span, customer, coalesce(customer, order_id) AS who,
          count(DISTINCT order_id) AS n, sum(units) AS units, sum(gross) AS gross,
          sum(sales) AS sales
        FROM long, spans WHERE week(day) BETWEEN first AND last AND (dim <> 3 OR span < 2)
        GROUP BY ALL) GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"""


def drawn(db, path):
    """People drawn into tests of playbooks, each once, with what counts for them."""
    db.execute("""CREATE TABLE drawn (test BIGINT, held BIGINT, customer VARCHAR, day BIGINT,
        over BOOLEAN)""")
    if not path:
        return
    now = db.execute("SELECT D FROM settings").fetchone()[0]
    draws = {}
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            if int(row["day"]) <= now:
                runs = draws.setdefault(row["playbook"], {})
                runs.setdefault(int(row["day"]), []).append(
                    (row["customer_id"], int(row["held_out"])))
    tests = []
    for playbook in sorted(draws):
        people, last, known = None, None, set()
        for day in sorted(draws[playbook]):
            held = sum(arm for _, _, arm in people or [])
            full = people and len(people) - held >= 100 and (held >= 100 or held == 0)
            if people is not None and (day - last > WINDOW or full):
                known |= {customer for _, customer, _ in people}
                people = None
            new = [(day, customer, arm) for customer, arm in draws[playbook][day]
                   if customer not in known]
            if not new:
                continue
            if people is None:
                people = []
                tests.append(people)
            people += new
            last = day
    rows = []
    for number, people in enumerate(tests):
        over = max(day for day, _, _ in people) + WINDOW <= now
        arms = {}
        for day, customer, arm in sorted(people):
            arms.setdefault(customer, []).append((day, arm))
        rows += [(number, found[0][1], customer, found[0][0], over)
                 for customer, found in arms.items() if len({arm for _, arm in found}) == 1]
    if rows:
        db.executemany("INSERT INTO drawn VALUES (?, ?, ?, ?, ?)", rows)


WINDOW = 28
TRIALS = f"""
  SELECT test, held, count(*), count(*) FILTER (days > 0), count(*) FILTER (before > 0), sum(days),
    sum(y), sum(CAST(y AS HUGEINT) * y), sum(CAST(y AS HUGEINT) * y * y), sum(back),
    sum(kept) * any_value(costed), sum(CAST(kept AS HUGEINT) * kept) * any_value(costed),
    sum(CAST(kept AS HUGEINT) * kept * kept) * any_value(costed), sum(uncosted), sum(x),
    sum(CAST(x AS HUGEINT) * x), sum(CAST(x AS HUGEINT) * y), greatest(0, max(y))
  FROM costed, (SELECT test, held, d.customer, d.over, count(p.day) FILTER (inside) AS days,
      count(p.day) FILTER (p.day BETWEEN d.day - {WINDOW} + 1 AND d.day AND over) AS before,
      coalesce(sum(sales) FILTER (inside), 0) AS y,
      coalesce(sum(returned) FILTER (inside), 0) AS back,
      coalesce(sum(sales - returned - cost - subsidy) FILTER (inside), 0) AS kept,
      coalesce(sum(uncosted) FILTER (inside), 0) AS uncosted,
      coalesce(sum(sales) FILTER (p.day BETWEEN d.day - 181 AND d.day AND over), 0) AS x
    FROM drawn d LEFT JOIN (SELECT * FROM pd) p ON p.customer = d.customer,
      LATERAL (SELECT over AND p.day > d.day AND p.day <= d.day + {WINDOW} AS inside)
    GROUP BY ALL) GROUP BY test, held ORDER BY test, held"""


def main():
    orders, refunds, as_of = sys.argv[1:4]
    db = duckdb.connect()
    prelude(db, orders, refunds, as_of)
    given = {path.split("/")[-1].removesuffix(".csv"): path for path in sys.argv[4:]}
    goods(db, given.get("variants"), given.get("campaigns"))
    facts(db, given)
    drawn(db, given.get("assignments"))
    for name, query in [
        ("periods", periods()), ("amounts", amounts()), ("spells_week", spells("week")),
        ("spells_month", spells("month")), ("cohorts", cohorts()), ("seconds", SECONDS),
        ("firsts", FIRSTS), ("gaps", GAPS), ("gaps_open", OPEN), ("strata", STRATA),
        ("discounts", DISCOUNTS), ("benefits", benefits()), ("habits", HABITS),
        ("acquired", acquired()), ("products", PRODUCTS), ("pairs", PAIRS),
        ("pair_items", PAIR_ITEMS), ("pair_totals", PAIR_TOTALS), ("refills", REFILLS),
        ("refillers", REFILLERS), ("promotions", PROMOTIONS), ("buyers", BUYERS),
        ("calibrated", CALIBRATED), ("values", None),
        ("lapses", LAPSES), ("service", SERVICE), ("service_marks", MARKS), ("answers", ANSWERS),
        ("tickets", TICKETS), ("ticket_customers", TICKET_CUSTOMERS),
        ("complaints", COMPLAINTS), ("birthdays", BIRTHDAYS), ("refunds", REFUNDS),
        ("segments", segments(db)), ("score_rooms", SCORE_ROOMS),
        ("score_quarters", score_quarters()), ("first_windows", FIRST_WINDOWS),
        ("profiles", PROFILES), ("rhythm", RHYTHM), ("moves", moves(as_of)), ("trials", TRIALS),
    ]:
        print(f"# {name}")
        query = query or VALUES.format(GROUP)
        for row in db.execute(query).fetchall():
            print("\t".join(str(int(value or 0)) for value in row))


main()
