import { type Day, dayNumber } from "../../base/date/day.ts";
import { refuseAny } from "../../base/input/input-error.ts";
import type { Issue } from "../../base/input/issue.ts";
import { ownTogether, owns } from "../../base/input/own-fields.ts";
import { notListed, seriesNotGiven } from "../../base/input/wording.ts";
import { type InterestWarning, warningsOf } from "../../ledger/interest/accrue-interest.ts";
import type { Basis } from "../../kernel/basis.ts";
import { groupBy } from "../../kernel/groups.ts";
import { compareText } from "../../kernel/order.ts";
import { policy, preparedTerms } from "../../kernel/policy.ts";
import { type OfPart, partOf } from "../../kernel/refused-rows.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { countEntries, type EntryCounts } from "./count-entries.ts";
import { judgeHousehold, judgeLoan } from "./judge-loan.ts";
import { correctionsOfNothing, listEntries, type ListEntry, type RectificationFinding } from "./list-entries.ts";
import { type PreparedRectification, prepareRectification } from "./prepare.ts";
import type { RectificationRule } from "./checks.ts";
import { rectificationBookRecord } from "./facts.ts";
import type { PlacedLoan } from "./requirement.ts";
import { rectificationTermsKind } from "./terms.ts";
import type { RectificationBook, RectificationTerms } from "./types.ts";

/** A fact for want of which findings could not be made. */
export interface MissingFact {
  readonly fact: string;
  /** How many findings want it, and of how many loans; one about what a household owes in all is of no loan. */
  readonly findings: number;
  readonly loans: number;
}

/** The result of `rectify`. */
export interface RectificationList extends UnderTerms, OfPart {
  readonly kind: "rectification-list";
  readonly examinedOn: Day;
  readonly asOf: Day;
  /** `open` if any entry is; else `undetermined` if any finding is; else `in-order`: nothing found, or all struck off. */
  readonly outcome: "open" | "undetermined" | "in-order";
  /** What must be said first: `cannot-be-judged` if any finding could not be made; else `not-in-order` if any entry is open. */
  readonly headline: "cannot-be-judged" | "not-in-order" | "in-order";
  /** How many findings could not be made. */
  readonly notJudged: number;
  /** By how many findings want each, then by name. */
  readonly missing: readonly MissingFact[];
  /** Loans examined, and households that owe them. */
  readonly loans: number;
  readonly households: number;
  /** What was found not to be in order, each with whether it is struck off; in the order of the findings. */
  readonly entries: readonly ListEntry[];
  readonly counts: EntryCounts;
  /** Every finding: household by household, first what it owes in all, then loan by loan the four checks. */
  readonly findings: readonly RectificationFinding[];
  /** The rules that these terms do not ask. */
  readonly notAsked: readonly RectificationRule[];
  /** Where the terms say that entries stay on the list until they are corrected. */
  readonly listBasis: readonly Basis[];
  readonly warnings: readonly InterestWarning[];
}

const door = /* @__PURE__ */ policy({
  terms: /* @__PURE__ */ preparedTerms(rectificationTermsKind, prepareRectification),
  facts: rectificationBookRecord,
  called: "book",
  against: seriesIssues,
});

/**
 * Examines an existing book of loans by the four checks (对象、政策、使用、程序) and draws up the list of what is to
 * be put in order (整改台账): an entry stays open until it is corrected and struck off (销号).
 *
 * @remarks
 * **Source** `rectification-scheme#1` to `#2.4`. **Units** yuan, months to the corresponding day, per cent a year.
 * **Boundary** 不得超过 and 不超过: exactly 50,000, 36 months and the benchmark rate pass. An entry is struck off
 * from the day of its correction on.
 * **Reading** `rectification/cap-counts`, `rectification/length-through`, `rectification/rate-below`,
 * `rectification/dividend-use`.
 * **Beware** the loans are described as the examination found them; what changed since is a correction. The cap is
 * judged once per household, over the loans of this book; everything else loan by loan. The scheme at hand prints no
 * day by which an entry must be corrected and no measures: no entry is ever late.
 * @throws InputError for terms that ask nothing, facts of the wrong shape, a loan that comes twice or was made after
 * the examination, days out of order, more owed than lent, a correction of an unknown loan or household, before the
 * examination or twice; then for a rate that is not known, and for a correction of what was not found.
 * @example
 * ```ts
 * import { rectify } from "fupin-credit";
 * import { rectification } from "fupin-credit/packs";
 * const loan = (id: string, principal: string, collateralTaken: boolean) =>
 *   ({ loan: id, household: `H${id}`, principal, outstanding: principal, collateralTaken });
 * const list = rectify(rectification.rectification, {
 *   examinedOn: "2018-06-30", asOf: "2018-09-30",
 *   loans: [loan("1", "50000", false), loan("2", "50000.01", false), loan("3", "30000", true)],
 *   corrected: [{ loan: "3", rule: "rectification/no-collateral", on: "2018-09-30", how: "released" }],
 * });
 * list.entries.map(({ household, rule, state }) => [household, rule, state]);
 * // => [["H2", "rectification/household-cap", "open"], ["H3", "rectification/no-collateral", "struck-off"]]
 * list.outcome; // => "open"
 * ```
 */
export function rectify(terms: RectificationTerms, book: RectificationBook): RectificationList {
  const [t, own] = door.admit(terms, book);
  book = own;
  const { findings, households, issues, beyondVerified } = judgeBook(t, book);
  refuseAny([...issues, ...correctionsOfNothing(findings, book.corrected, "book.corrected")]);
  const entries = listEntries(findings, book.corrected, book);
  const isOpen = entries.some(({ state }) => state === "open");
  const notJudged = findings.filter(({ outcome }) => outcome === "undetermined").length;
  return {
    kind: "rectification-list",
    examinedOn: book.examinedOn,
    asOf: book.asOf,
    outcome: isOpen ? "open" : notJudged > 0 ? "undetermined" : "in-order",
    headline: notJudged > 0 ? "cannot-be-judged" : isOpen ? "not-in-order" : "in-order",
    notJudged,
    missing: missingFacts(findings),
    loans: book.loans.length,
    households,
    entries,
    counts: countEntries(book.loans, findings, entries),
    findings,
    notAsked: t.notAsked,
    listBasis: t.listBasis,
    warnings: warningsOf(beyondVerified),
    ...partOf(book.refused),
    ...t.under,
  };
}

/** The facts that findings want, each with how many do. */
function missingFacts(findings: readonly RectificationFinding[]): readonly MissingFact[] {
  const wanted = new Map<string, { findings: number; readonly loans: Set<string> }>();
  for (const finding of findings) {
    if (finding.outcome !== "undetermined") continue;
    for (const fact of finding.missing) {
      const of = wanted.get(fact) ?? { findings: 0, loans: new Set<string>() };
      wanted.set(fact, of);
      of.findings += 1;
      if (owns(finding, "loan")) of.loans.add(finding.loan);
    }
  }
  return [...wanted]
    .map(([fact, of]) => ({ fact, findings: of.findings, loans: of.loans.size }))
    .sort((a, b) => b.findings - a.findings || compareText(a.fact, b.fact));
}

/** A book as it was judged. */
interface JudgedBook {
  readonly findings: readonly RectificationFinding[];
  readonly households: number;
  readonly issues: readonly Issue[];
  readonly beyondVerified: readonly string[];
}

/** Judges household by household, each with its loans; the order in which the book has them changes nothing. */
function judgeBook(t: PreparedRectification, book: RectificationBook): JudgedBook {
  const onDay = dayNumber(book.examinedOn);
  const judged = loansByHousehold(book).map(([household, loans]) => ({
    debt: judgeHousehold(household, loans, t, onDay),
    loans: loans.map((loan) => judgeLoan(loan, t, onDay)),
  }));
  const ofLoans = judged.flatMap(({ loans }) => loans);
  return {
    findings: judged.flatMap(({ debt, loans }) => [...debt, ...loans.flatMap(({ findings }) => findings)]),
    households: judged.length,
    issues: ofLoans.flatMap(({ issues }) => issues),
    beyondVerified: ofLoans.flatMap(({ beyondVerified }) => beyondVerified),
  };
}

function loansByHousehold({
  loans,
  rates,
  beyondVerified,
}: RectificationBook): readonly (readonly [string, readonly PlacedLoan[]])[] {
  const published = { ...(rates && { rates }), ...(beyondVerified && { beyondVerified }) };
  const placed = loans.map((loan, i): PlacedLoan =>
    ownTogether({ ...loan, ...published, at: `book.loans[${String(i)}]` }),
  );
  const found = groupBy(placed, ({ household }) => household);
  for (const own of found.values()) own.sort((a, b) => compareText(a.loan, b.loan));
  return [...found].sort(([a], [b]) => compareText(a, b));
}

/** The series that the terms name must be among those handed in, with its bands; none handed in is a fact not known. */
function seriesIssues({ values }: PreparedRectification, { rates }: RectificationBook): readonly Issue[] {
  const { rateLimit: limit } = values;
  if (limit === undefined || rates === undefined || owns(limit, "fixed")) return [];
  const series = rates.find((each) => each.series === limit.series);
  if (series === undefined) return [seriesNotGiven("book.rates", limit.series)];
  const known = series.bands.map(({ band }) => band);
  const named = owns(limit, "bands")
    ? limit.bands.map(({ band }) => band)
    : limit.band === undefined
      ? []
      : [limit.band];
  return named.every((band) => known.includes(band)) ? [] : [notListed("terms.rateLimit", known)];
}
