"""Another program, in another language: amounts, days, rates, grades, overdue days, interest, losses and recoveries.

Written from the rules and the register of readings, with the standard library alone and nothing of the package. It reads
questions as JSON lines and writes answers; `run.mjs` proves it. Money is whole fen, rates are exact fractions.
"""
import json
import re
import sys
from calendar import monthrange
from datetime import date, timedelta
from fractions import Fraction

AMOUNT = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d{1,2})?")
WAN = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d{1,6})?")


class Refused(Exception):
    """Input to which there is no answer."""


def fen(amount):
    text = str(amount)
    if not AMOUNT.fullmatch(text):
        raise Refused(text)
    return int(Fraction(text) * 100)


def yuan(whole):
    sign = "-" if whole < 0 else ""
    return f"{sign}{abs(whole) // 100}.{abs(whole) % 100:02d}"


def in_range(whole):
    if abs(whole) >= 10**14:
        raise Refused("more than twelve digits of yuan")
    return whole


def part(text):
    """A per cent as a part of one."""
    return Fraction(text[:-1]) / 100


def rounded(value):
    """To the whole, a half away from nothing (四舍五入)."""
    value = Fraction(value)
    whole = (2 * abs(value.numerator) + value.denominator) // (2 * value.denominator)
    return -whole if value < 0 else whole


def day(text):
    return date.fromisoformat(text)


def months_after(start, months):
    """The corresponding day, or the last of that month (民法典 202)."""
    count = start.year * 12 + start.month - 1 + months
    year, month = count // 12, count % 12 + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


# Amounts and days.


def by_largest_remainder(whole, weights):
    size, total = abs(whole), sum(weights)
    exact = [Fraction(size * weight) / total for weight in weights]
    parts = [int(one) for one in exact]
    for i in sorted(range(len(weights)), key=lambda i: (parts[i] - exact[i], i))[: size - sum(parts)]:
        parts[i] += 1
    return [one if whole >= 0 else -one for one in parts]


def difference_to(whole, weights, taker):
    parts = [rounded(whole * weight) for weight in weights]
    parts[taker] = whole - sum(one for i, one in enumerate(parts) if i != taker)
    return parts


def split_amount(_, facts):
    weights = [part(share) for share in facts["shares"]]
    if sum(weights) != 1:
        raise Refused("shares")
    whole, rest = fen(facts["amount"]), facts["remainder"]
    parts = by_largest_remainder(whole, weights) if rest == "largest" else difference_to(whole, weights, rest["to"])
    return {"parts": [yuan(one) for one in parts]}


def share_of_amount(_, facts):
    return {"amount": yuan(rounded(fen(facts["amount"]) * part(facts["share"])))}


def average_amount(_, facts):
    return {"amount": yuan(rounded(Fraction(fen(facts["total"]), facts["count"])))}


def wan(_, facts):
    if not WAN.fullmatch(facts["text"]):
        raise Refused(facts["text"])
    return {"amount": yuan(in_range(int(Fraction(facts["text"]) * 1_000_000)))}


def add_months(_, facts):
    return {"day": months_after(day(facts["day"]), facts["months"]).isoformat()}


def days_between(_, facts):
    return {"days": (day(facts["to"]) - day(facts["from"])).days}


# Published rates.


def band_of(series, start, end):
    for band in series["bands"]:
        most = band.get("throughMonths")
        if end > months_after(start, band["overMonths"]) and (most is None or end <= months_after(start, most)):
            return band["band"]
    raise Refused("band")


def published(series, on, band):
    return [row["rates"][band] for row in series["rows"] if row["from"] <= on.isoformat()][-1]


def look_up_rate(_, facts, series):
    on = day(facts["day"])
    band = band_of(series, on, months_after(on, facts["termMonths"]))
    if facts["day"] > max(series["verifiedThrough"], series.get("lastValueThrough", "")):
        return {"outcome": "undetermined", "amounts": {}}
    rate, late = published(series, on, band), facts["day"] > series["verifiedThrough"]
    warnings = ["benchmark-after-2019"] if late and series["series"] == "pboc-benchmark" else []
    return {"outcome": "known", "rate": rate, "band": band, "amounts": {"rate": rate}, "warnings": warnings}


# Grades.


def grade_of(rules, score):
    reading, points = rules.get("fractionalScore", "lower-edge"), Fraction(str(score))
    if reading == "floor":
        points = Fraction(points.numerator // points.denominator)
    if reading == "round":
        points = Fraction(rounded(points))
    edge = lambda band, name: None if band.get(name) is None else Fraction(str(band[name]))
    for band in rules["gradeBands"]:
        low, over, through, below = (edge(band, name) for name in ("from", "over", "through", "below"))
        reaches = (low is None or points >= low) and (over is None or points > over)
        keeps = (through is None or points <= through) and (below is None or points < below)
        if reaches and (keeps or reading == "lower-edge"):
            return {**graded(band["grade"]), "counted": number(points)}
    return {**graded(None), "counted": number(points)}


def graded(grade):
    if grade is None:
        return {"state": "no-band", "states": {}}
    return {"state": "graded", "grade": grade, "states": {"grade": grade}}


def number(value):
    return int(value) if value.denominator == 1 else float(value)


# Loans that are late.


def maturity_on(loan, on):
    agreed = [one["maturesOn"] for one in loan["extensions"] if day(one["agreedOn"]) <= on]
    return day(agreed[-1] if agreed else loan["maturesOn"])


def late_on(loan, on):
    """What has fallen due before and with this day and is not paid at its end: each due day with the fen up to it."""
    principal, upto, dues = fen(loan["principal"]), 0, {}
    for one in sorted(loan["instalments"], key=lambda one: one["dueOn"]):
        upto += fen(one["amount"])
        dues[day(one["dueOn"])] = upto
    if upto < principal:
        dues[maturity_on(loan, on)] = principal
    paid = sum(fen(one["amount"]) for one in loan["repayments"] if day(one["day"]) <= on)
    return {due: most - paid for due, most in dues.items() if due <= on and most > paid}, paid


def track_overdue(rules, facts):
    loan, as_of = facts["loan"], day(facts["asOf"])
    start, matures = day(loan["paidOutOn"]), maturity_on(loan, as_of)
    answer = {"balance": "0.00", "maturesOn": matures.isoformat(), "episodes": []}
    if as_of < start:
        return {**answer, "state": "not-paid-out"}
    # Nothing changes but on these days.
    marks = {start, as_of, day(loan["maturesOn"])}
    marks |= {day(one["dueOn"]) for one in loan["instalments"]} | {day(one["day"]) for one in loan["repayments"]}
    marks |= {day(one[field]) for one in loan["extensions"] for field in ("agreedOn", "maturesOn")}
    episodes, began = [], None
    for on in sorted(mark for mark in marks if start <= mark <= as_of):
        late, _ = late_on(loan, on)
        if began is not None and all(due == on for due in late):
            episodes.append({"state": "ended", "dueOn": began.isoformat(), "paidOn": on.isoformat(), "days": (on - began).days})
            began = None
        if late and began is None:
            began = on
    if began is not None and began < as_of:
        episodes.append({"state": "running", "dueOn": began.isoformat(), "days": (as_of - began).days})
    late, paid = late_on(loan, as_of)
    before = [owed for due, owed in late.items() if due < as_of]
    balance = fen(loan["principal"]) - paid
    answer = {**answer, "balance": yuan(balance), "episodes": episodes}
    if balance == 0:
        return {**answer, "state": "repaid"}
    if not before:
        return {**answer, "state": "not-overdue"}
    days = (as_of - began).days
    return {**answer, "state": "overdue", "amount": yuan(max(before)), "days": days, "bucket": bucket_of(rules, days)}


def bucket_of(rules, days):
    first = 1
    for last in rules.get("overdueBuckets", [30, 70, 90]):
        if days <= last:
            return {"fromDays": first, "throughDays": last}
        first = last + 1
    return {"fromDays": first}


# Interest, night by night.

SETTLEMENT_MONTHS = {"monthly": range(1, 13), "quarterly": (3, 6, 9, 12), "yearly": (12,), "at-maturity": ()}


def contract_rates(loan, rates, rules, maturities):
    """The contract rate of a night, given that of the night before."""
    rate = loan["rate"]
    if "fixed" in rate:
        return lambda night, before: part(rate["fixed"])
    series = next(one for one in rates if one["series"] == rate["series"])
    start = day(loan["paidOutOn"])
    bands = [rate.get("band") or band_of(series, start, matures) for matures in maturities]

    def ask(on, band):
        found = part(published(series, on, band)) * (1 + part(rate.get("markUp", "0%")))
        return found + Fraction(rate.get("marginPoints", 0), 10_000)

    def of(night, before):
        at = next((i for i, matures in enumerate(maturities) if night < matures), None)
        if at is None:
            return before  # after maturity the last contract rate stands
        if rate["reset"] == "each-change":
            return ask(night, bands[at])
        if night == start:
            return ask(day(loan["contractOn"]), bands[at])
        anniversary = rate["reset"] == "anniversary" and night == months_after(start, 12 * (night.year - start.year))
        extended = at > 0 and night == maturities[at - 1]
        anew = extended and (rules.get("extensionRate") == "looked-up" or bands[at] != bands[at - 1])
        return ask(night, bands[at]) if anniversary or anew else before

    return of


def years_of(first, last, start, rules):
    """The length from the night of one day through that of another, in years."""
    base, end = rules.get("yearBase", 360), last + timedelta(1)
    if rules.get("method") != "term-units":
        return Fraction((end - first).days, base)

    def count(since, to):
        months = (to.year - since.year) * 12 + to.month - since.month
        if months_after(since, months) > to:
            months -= 1
        return Fraction(months, 12) + Fraction((to - months_after(since, months)).days, base)

    return count(first, end) if rules.get("monthsCounted") == "each-segment" else count(start, end) - count(start, first)


def accrue_interest(rules, facts, terms):
    loan = facts["loan"]
    start = day(loan["paidOutOn"])
    maturities = [day(loan["maturesOn"])] + [day(one["maturesOn"]) for one in loan["extensions"]]
    matures, one_night = maturities[-1], timedelta(1)
    end = day(facts["through"]) + one_night if "through" in facts else matures
    paid = {}
    for one in loan["repayments"]:
        paid[day(one["day"])] = paid.get(day(one["day"]), 0) + fen(one["amount"])
    overdue_top, misuse_top = part(rules.get("overdueMarkUp", "30%")), part(rules.get("misuseMarkUp", "50%"))
    misused = day(loan["misusedOn"]) if "misusedOn" in loan else None
    settles = SETTLEMENT_MONTHS[rules.get("settlement", "quarterly")]
    contract_on = contract_rates(loan, facts.get("rates", []), rules, maturities)
    balance, contract, night, periods, fresh = fen(loan["principal"]), None, start, [], True
    while night < end:
        balance -= paid.get(night, 0)
        if balance == 0:
            break
        contract = contract_on(night, contract)
        tops = [overdue_top] if night >= matures else [Fraction(0)]
        tops += [misuse_top] if misused is not None and night >= misused else []
        rate = contract * (1 + max(tops))
        if fresh or night == matures:
            periods.append({"kind": "overdue" if night >= matures else "ordinary", "segments": []})
        segments = periods[-1]["segments"]
        if segments and segments[-1]["key"] == (balance, rate):
            segments[-1]["last"] = night
        else:
            segments.append({"key": (balance, rate), "first": night, "last": night})
        fresh = night.day == 20 and night.month in settles
        night += one_night
    lines = [line_of(one, start, rules) for one in periods]
    in_force, contract_day = terms.get("inForce", {}), loan["contractOn"]
    floats = loan["rate"].get("reset", "contract") != "contract"
    warnings = []
    if not in_force.get("from", "0000") <= contract_day <= in_force.get("through", "9999"):
        warnings.append("outside-edition")
    if floats and loan["rate"]["series"] == "pboc-benchmark" and contract_day >= "2020-01-01":
        warnings.append("floating-on-benchmark")
    return {
        "interest": yuan(sum(fen(line["interest"]) for line in lines)),
        "periods": lines,
        "warnings": warnings,
        "rules": {"interest/fixed-for-contract": {"outcome": "unmet" if floats else "met"}},
    }


def line_of(period, start, rules):
    segments = period["segments"]
    exact = sum(
        balance * rate * years_of(one["first"], one["last"], start, rules)
        for one in segments
        for balance, rate in [one["key"]]
    )
    first, last = segments[0]["first"], segments[-1]["last"]
    return {
        "kind": period["kind"],
        "from": first.isoformat(),
        "through": last.isoformat(),
        "days": (last - first).days + 1,
        "interest": yuan(rounded(exact)),
    }


# Losses and recoveries.


def everybody(share):
    return {share["party"]} | {name for one in share.get("within", []) for name in everybody(one)}


def level(whole, shares, odd):
    """Splits level by level: each the rounded part of the one above it. Gives (party, fen, bears it itself)."""
    weights = [part(one["share"]) for one in shares]
    taker = None if odd == "largest-remainder" else next((i for i, one in enumerate(shares) if odd["to"] in everybody(one)), None)
    parts = by_largest_remainder(whole, weights) if taker is None else difference_to(whole, weights, taker)
    for one, own in zip(shares, parts):
        within = one.get("within", [])
        yield one["party"], own, not within
        if within:
            yield from level(own, within, odd)


def split_loss(rules, facts):
    if "lossShares" not in rules:
        return {"outcome": "undetermined", "missing": ["lossShares"], "amounts": {}}
    parts = level(fen(facts["amount"]), rules["lossShares"], rules.get("oddFen", "largest-remainder"))
    return {"outcome": "known", "missing": [], "amounts": {party: yuan(own) for party, own, _ in parts}}


def split_recovery(rules, facts):
    net = fen(facts["recovered"]) - fen(facts["cost"])
    odd = rules.get("oddFen", "largest-remainder")
    by_share = [(party, own) for party, own, bears in level(abs(net), rules["lossShares"], odd) if bears]
    out = {one["party"]: fen(one["amount"]) for one in facts["borne"]}
    back, cost, surplus = {party: 0 for party, _ in by_share}, {party: 0 for party, _ in by_share}, 0
    if net < 0:
        cost = dict(by_share)
    else:
        back = {party: min(own, out.get(party, 0)) for party, own in by_share}
        still = [out.get(party, 0) - back[party] for party, _ in by_share]
        more = min(net - sum(back.values()), sum(still))
        surplus = net - sum(back.values()) - more
        if more > 0:
            for (party, _), extra in zip(by_share, by_largest_remainder(more, still)):
                back[party] += extra
    return {
        "net": yuan(net),
        "surplus": yuan(surplus),
        "parts": [{"party": p, "givenBack": yuan(back[p]), "costBorne": yuan(cost[p])} for p, _ in by_share],
        "amounts": {party: yuan(own) for party, own in cost.items()},
    }


FUNCTIONS = {
    "splitAmount": split_amount,
    "shareOfAmount": share_of_amount,
    "averageAmount": average_amount,
    "wan": wan,
    "addMonths": add_months,
    "daysBetween": days_between,
    "gradeOf": grade_of,
    "trackOverdue": track_overdue,
    "splitLoss": split_loss,
    "splitRecovery": split_recovery,
}


def answer(question):
    name, rules, facts = question["function"], question.get("rules") or {}, question["facts"]
    try:
        if name == "lookUpRate":
            return look_up_rate(rules, facts, question["terms"])
        if name == "accrueInterest":
            return accrue_interest(rules, facts, question["terms"])
        return FUNCTIONS[name](rules, facts)
    except Refused:
        return {"refused": True}


for line in sys.stdin:
    asked = json.loads(line)
    print(json.dumps({"id": asked["id"], "answer": answer(asked)}))
