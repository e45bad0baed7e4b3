"""Days of festivals and solar terms from other packages, as recorded in festivals.txt beside it.

usage: python3 festivals.py > festivals.txt

Needs lunar_python, lunardate, zhdate, holidays and python-dateutil; looked at with 1.4.8, 0.3.0,
0.1, 0.109 and 2.9.0. Where the packages for the Chinese calendar differ, two of three decide and
the months go to standard error.

Lines: `months YEAR MMDD LEAP BITS` (first day; the leap month or 0; a letter a month, b = 30 days,
a = 29), else a name and `MMDD` for each year from 1950 to 2100, `----` where there is none.
"""

import sys
import warnings
from datetime import date, datetime, timedelta

import holidays
from dateutil.easter import easter
from lunar_python import LunarYear, Solar
from lunardate import LunarDate
from zhdate import ZhDate

warnings.simplefilter("ignore")
YEARS = range(1950, 2101)
TERMS = """minor_cold major_cold start_of_spring rain_water awakening_of_insects spring_equinox
clear_and_bright grain_rain start_of_summer grain_buds grain_in_ear summer_solstice minor_heat
major_heat start_of_autumn end_of_heat white_dew autumn_equinox cold_dew frost_descent
start_of_winter minor_snow major_snow winter_solstice""".split()


def by_lunar_python(year):
    """First day and (month, days) of a Chinese year, a leap month as a negative number."""
    months = [m for m in LunarYear.fromYear(year).getMonths() if m.getYear() == year]
    days = int(months[0].getFirstJulianDay() + 0.5) - 2451545
    return date(2000, 1, 1) + timedelta(days), [(m.getMonth(), m.getDayCount()) for m in months]


def by_lunardate(year):
    leap = LunarDate.leapMonthForYear(year)
    months = []
    for month in range(1, 13):
        for is_leap in (False, True) if month == leap else (False,):
            try:
                LunarDate(year, month, 30, is_leap).toSolarDate()
                months.append((-month if is_leap else month, 30))
            except ValueError:
                months.append((-month if is_leap else month, 29))
    return LunarDate(year, 1, 1).toSolarDate(), months


def by_zhdate(year):
    first = ZhDate(year, 1, 1).to_datetime().date()
    months, day = [], first
    while True:
        at = ZhDate.from_datetime(datetime(day.year, day.month, day.day))
        if at.lunar_year != year:
            return first, months
        month = -at.lunar_month if at.leap_month else at.lunar_month
        if not months or months[-1][0] != month:
            months.append((month, 0))
        months[-1] = (month, months[-1][1] + 1)
        day += timedelta(1)
        if day > date(2100, 12, 31):
            return None


def chinese_year(year):
    found = []
    for read in (by_lunar_python, by_lunardate, by_zhdate):
        try:
            found.append(read(year))
        except ValueError:
            found.append(None)
    given = [one for one in found if one]
    best = max(given, key=given.count)
    if given.count(best) < len(given):
        names = ["lunar_python", "lunardate", "zhdate"]
        print(year, [n for n, one in zip(names, found) if one and one != best], file=sys.stderr)
    return best


def lunar_day(months, month, day):
    at, rows = months
    for number, days in rows:
        if number == month:
            return at + timedelta(day - 1)
        at += timedelta(days)


def line(name, day):
    cells = [day(year) for year in YEARS]
    print(name, *(f"{cell:%m%d}" if cell else "----" for cell in cells))


def holiday(country, *names):
    table = {}
    for day, title in getattr(holidays, country)(years=YEARS, language="en_US").items():
        for part in title.split("; "):
            if part in names:
                table[day.year] = day
    return table.get


chinese = {year: chinese_year(year) for year in range(1949, 2101)}
for year, (first, rows) in chinese.items():
    leap = -min(month for month, _ in rows)
    bits = "".join("b" if days == 30 else "a" for _, days in rows)
    print("months", year, f"{first:%m%d}", max(leap, 0), bits)
terms = {}
for year in range(1949, 2102):
    for julian in LunarYear.fromYear(year).getJieQiJulianDays():
        at = Solar.fromJulianDay(julian)
        terms.setdefault(at.getYear(), set()).add(date(at.getYear(), at.getMonth(), at.getDay()))
for place, name in enumerate(TERMS):
    line(name, lambda year: sorted(terms[year])[place])
line("laba", lambda year: lunar_day(chinese[year - 1], 12, 8))
line("lunar_new_years_eve", lambda year: chinese[year][0] - timedelta(1))
for name, month, day in (
    ("lunar_new_year", 1, 1), ("lantern", 1, 15), ("dragon_boat", 5, 5), ("qixi", 7, 7),
    ("mid_autumn", 8, 15), ("double_ninth", 9, 9),
):
    line(name, lambda year: lunar_day(chinese[year], month, day))
line("easter", easter)
for name, titles in {
    "coming_of_age_day": ["Coming of Age Day"], "foundation_day": ["Foundation Day"],
    "emperors_birthday": ["Emperor's Birthday"], "vernal_equinox_day": ["Vernal Equinox Day"],
    "showa_day": ["Showa Day"], "constitution_day": ["Constitution Day"],
    "greenery_day": ["Greenery Day"], "boys_festival": ["Children's Day"],
    "marine_day": ["Marine Day"], "mountain_day": ["Mountain Day"],
    "respect_for_the_aged_day": ["Respect for the Aged Day"],
    "autumnal_equinox_day": ["Autumnal Equinox Day"],
    "sports_day": ["Sports Day", "Health and Sports Day", "Physical Education Day"],
    "culture_day": ["Culture Day"], "labour_thanksgiving_day": ["Labor Thanksgiving Day"],
}.items():
    line(name, holiday("Japan", *titles))
line("thanksgiving", holiday("UnitedStates", "Thanksgiving Day", "Thanksgiving"))
