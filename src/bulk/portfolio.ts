import type { Day } from "../base/date/day.ts";
import { canonicalJson, canonicalPieces } from "../base/hash/canonical-json.ts";
import { sha256OfPieces } from "../base/hash/sha256.ts";
import { InputError } from "../base/input/input-error.ts";
import type { Issue } from "../base/input/issue.ts";
import { copyOfPlain } from "../base/input/plain.ts";
import { contradictory, repeatedId, wrongType } from "../base/input/wording.ts";
import { portfolioFactsRecord, portfolioLoanRecord } from "../book/portfolio/facts.ts";
import { type BookEntry, entryReader } from "../book/portfolio/read.ts";
import { type PortfolioSummary, portfolioTerms, summariseEntries } from "../book/portfolio/summarise-portfolio.ts";
import type { PortfolioCounts, PortfolioFacts, PortfolioLoan, PortfolioTerms } from "../book/portfolio/types.ts";
import { inspect } from "../kernel/door.ts";
import { type EditionWarning, editionWarnings } from "../kernel/edition-warning.ts";
import type { MadeUnder } from "../kernel/made.ts";
import { policy } from "../kernel/policy.ts";

/** A loan as a part of a book holds it. */
interface PartLoan {
  readonly id: string;
  /** Absent: it was paid out after the day of the summary. */
  readonly entry?: BookEntry;
  readonly outside: readonly EditionWarning[];
}

/** A part of a book, made by {@link portfolioPart}: plain data, to be stored or sent to where the parts are merged. */
export interface PortfolioPart {
  readonly kind: "portfolio-part";
  readonly asOf: Day;
  readonly loans: readonly PartLoan[];
  /** The rows that were refused, by their place in the part from 0. */
  readonly refused: readonly { readonly row: number; readonly issues: readonly Issue[] }[];
  readonly made: MadeUnder;
  /** The sha256 of the others as canonical JSON: a part is merged as it was made. */
  readonly seal: string;
}

/** The whole of a book, and the rows of its parts that are not in it. */
export interface MergedSummary {
  readonly summary: PortfolioSummary;
  /** Empty where every row is in the summary. */
  readonly refused: readonly { readonly part: number; readonly row: number; readonly issues: readonly Issue[] }[];
}

const sharedDoor = /* @__PURE__ */ policy({ terms: portfolioTerms, facts: portfolioFactsRecord });

/**
 * Reads a part of a book, row by row, for {@link mergeSummaries}: a part for each worker, each file, each branch.
 *
 * @remarks
 * **Beware** a row that is refused is not in the part; it is named there.
 * @throws InputError for terms or shared facts of the wrong shape; for no row.
 * @example
 * ```ts
 * import { mergeSummaries, portfolioPart } from "fupin-credit/bulk";
 * import { luoping2023 } from "fupin-credit/packs";
 * const loan = { household: "H1", lender: "B1", region: "R1", instalments: [], repayments: [], extensions: [] };
 * const one = { ...loan, id: "L1", principal: "50000", paidOutOn: "2020-10-30", maturesOn: "2023-10-30" };
 * const two = { ...loan, id: "L2", principal: "30000", paidOutOn: "2023-05-10", maturesOn: "2024-05-10" };
 * const parts = [[one], [two]].map((loans) => portfolioPart(luoping2023.portfolio, { asOf: "2023-10-31" }, loans));
 * mergeSummaries(luoping2023.portfolio, parts).summary.all.book.overdueRate;
 * // => { state: "known", numerator: "50000.00", denominator: "80000.00", percent: "62.50%" }
 * ```
 */
export function portfolioPart(
  terms: PortfolioTerms,
  shared: Pick<PortfolioFacts, "asOf" | "calendar">,
  loans: Iterable<PortfolioLoan>,
): PortfolioPart {
  const [t, { asOf, ...own }] = sharedDoor.admit(terms, { ...shared, loans: [] });
  if (!isIterable(loans)) throw new InputError([wrongType("loans", "array")]);
  const read = entryReader({ asOf, ...own }, t);
  const found: PartLoan[] = [];
  const refused: { row: number; issues: readonly Issue[] }[] = [];
  let row = 0;
  for (const loan of loans) {
    const copied = copyOfPlain(loan);
    const passed =
      copied !== undefined && portfolioLoanRecord.passes(copied.copy)
        ? { issues: [], plain: copied.copy as PortfolioLoan }
        : inspect({ schema: portfolioLoanRecord.schema(), value: loan, name: "loan" });
    if (passed.issues.length > 0) refused.push({ row, issues: passed.issues });
    else {
      const entry = read(passed.plain);
      const outside = editionWarnings(t.inForce, [passed.plain]);
      found.push({ id: passed.plain.id, ...(entry === undefined ? {} : { entry: withoutGaps(entry) }), outside });
    }
    row += 1;
  }
  const part = { kind: "portfolio-part", asOf, loans: found, refused, made: t.under.made } as const;
  return { ...part, seal: sealOf(part) };
}

/**
 * Merges the parts of a book into its summary: whatever the parts are, byte for byte that of `summarisePortfolio` on the
 * whole.
 *
 * @param counts counts of the programme, as `summarisePortfolio` takes them
 * @throws InputError for parts of another day or other terms, for one that was changed after it was made, and for a loan
 * that stands in two.
 * @example
 * ```ts
 * import { mergeSummaries, portfolioPart } from "fupin-credit/bulk";
 * import { luoping2023 } from "fupin-credit/packs";
 * const part = portfolioPart(luoping2023.portfolio, { asOf: "2023-10-31" }, []);
 * mergeSummaries(luoping2023.portfolio, [part, part]).summary.all.lent; // => { loans: 0, households: 0, amount: "0.00" }
 * ```
 */
export function mergeSummaries(
  terms: PortfolioTerms,
  parts: readonly [PortfolioPart, ...PortfolioPart[]] | readonly PortfolioPart[],
  counts?: PortfolioCounts,
): MergedSummary {
  const copied = copyOfPlain(parts)?.copy;
  const all = (Array.isArray(copied) ? copied : []) as readonly Partial<PortfolioPart>[]; // each is looked at below
  const [first] = all;
  if (first === undefined) throw new InputError([wrongType("parts", "array")]);
  const broken = all.flatMap((part, i) => (isSealed(part) ? [] : [contradictory(`parts[${String(i)}].seal`, "parts")]));
  if (broken.length > 0) throw new InputError(broken);
  const sealed = all as readonly PortfolioPart[]; // as they were made
  const { asOf } = sealed[0] as PortfolioPart; // there is one
  const [t, facts] = sharedDoor.admit(terms, { asOf, loans: [], ...(counts === undefined ? {} : { counts }) });
  const issues: Issue[] = [];
  const seen = new Set<string>();
  sealed.forEach((part, i) => {
    const at = `parts[${String(i)}]`;
    if (part.asOf !== asOf) issues.push(contradictory(`${at}.asOf`, "parts[0].asOf"));
    if (canonicalJson(part.made) !== canonicalJson(t.under.made)) issues.push(contradictory(`${at}.made`, "terms"));
    part.loans.forEach(({ id }, place) => {
      if (seen.has(id)) issues.push(repeatedId(`${at}.loans[${String(place)}].id`));
      seen.add(id);
    });
  });
  if (issues.length > 0) throw new InputError(issues);
  const loans = sealed.flatMap((part) => part.loans);
  return {
    summary: summariseEntries(
      loans.flatMap(({ entry }) => entry ?? []),
      loans.flatMap(({ outside }) => outside),
      facts,
      t,
    ),
    refused: sealed.flatMap(({ refused }, part) => refused.map(({ row, issues }) => ({ part, row, issues }))),
  };
}

function isIterable(of: unknown): boolean {
  return (
    typeof of === "object" && of !== null && typeof (of as Partial<Iterable<unknown>>)[Symbol.iterator] === "function"
  );
}

/** What is not known of an entry is no field of plain data. */
function withoutGaps(entry: BookEntry): BookEntry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as unknown as BookEntry; // absent is not known
}

function sealOf(part: Partial<PortfolioPart>): string {
  const others = Object.entries(part).filter(([name]) => name !== "seal");
  return sha256OfPieces(canonicalPieces(Object.fromEntries(others))); // a book may be longer than any text can be
}

function isSealed(part: unknown): part is PortfolioPart {
  if (typeof part !== "object" || part === null) return false;
  const { kind, seal } = part as Partial<PortfolioPart>;
  return kind === "portfolio-part" && seal === sealOf(part);
}
