import { ownTogether } from "../../../base/input/own-fields.ts";
import { type Day, dayNumber, dayOf } from "../../../base/date/day.ts";
import { InputError } from "../../../base/input/input-error.ts";
import { type Percent, percentOf } from "../../../base/money/percent.ts";
import { capOfRow, jointCap, type ProductCap, rowsFor } from "../../../ledger/interest/product-cap.ts";
import { type BenchmarkSuccessor, lookedUpFor } from "../../../ledger/interest/rate-limit.ts";
import { rateCapsTerm } from "../../../ledger/interest/terms.ts";
import type { RateCap } from "../../../ledger/interest/types.ts";
import type { Basis } from "../../../kernel/basis.ts";
import type { Finding } from "../../../kernel/finding.ts";
import { reading } from "../../../kernel/reading.ts";
import { absent, APART, leftOpen, met, unknown, unmet } from "../../../kernel/requirement.ts";
import type { ApplicationRequirement } from "../requirement.ts";
import type { LoanApplicationSlots } from "../types.ts";

/** What {@link offeredRate} finds. */
export type OfferedRateFinding<Rule extends string> = Finding<
  Rule,
  { readonly rate: Percent },
  /** Absent where the cap is not known: no cap is below nought. */
  { readonly atMost?: Percent },
  "above-rate-cap"
>;

type RateFacts = Pick<
  LoanApplicationSlots,
  "rate" | "product" | "contractOn" | "rates" | "termMonths" | "beyondVerified"
>;
interface RateTerms {
  readonly rateCaps: readonly RateCap[] | undefined;
  readonly benchmarkSuccessor: BenchmarkSuccessor;
}

/** The reading of what takes the place of the benchmark, and from which contracts on it has a part. */
export const SUCCESSOR = "interest/benchmark-successor";
export const SUCCESSOR_FROM: Day = "2021-01-01";

type RateRequirement<Rule extends string> = ApplicationRequirement<OfferedRateFinding<Rule>, RateFacts, RateTerms>;

/**
 * The offered rate is within the cap of its product and length on the day of the contract.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 4(1) and the incentive measure 1(4).
 * **Units** per cent a year. **Boundary** exactly the cap passes: 最高不超过.
 * **Beware** not applicable where the terms cap no rate of its product or length. Where the product is not known,
 * what is the same for every product which it could be is known all the same. No cap is below a rate of nought.
 */
export function offeredRate<Rule extends string>(rule: Rule): RateRequirement<Rule> {
  const requirement: RateRequirement<string> = {
    rule,
    says: { zh: "利率上限", en: "cap on the rate" },
    terms: () => ({ rateCaps: rateCapsTerm() }),
    readings: {
      [SUCCESSOR]: /* @__PURE__ */ reading({
        term: "benchmarkSuccessor",
        disputedBy: ["borrower", "lender", "auditor"],
        says: { zh: "基准利率的替代", en: "what takes the place of the benchmark" },
        with: ["rateCaps"],
        question: {
          zh: "2021 年起签订的合同，利率上限写“基准利率”的，以什么代替？",
          en: "What does a cap at the benchmark rate mean for contracts from 2021 on?",
        },
        chosen: "not-set",
        options: {
          "not-set": { zh: "未选定，不能判断", en: "not chosen: it cannot be decided" },
          "last-value": { zh: "2015 年公布的末值", en: "the last value, of 2015" },
          "lpr-1-year": { zh: "一年期 LPR", en: "the LPR of one year" },
          "lpr-over-5-years": { zh: "五年期以上 LPR", en: "the LPR over five years" },
        },
        effect: {
          zh: "2021 年起的合同利率是否超过上限",
          en: "whether the rate of a contract from 2021 on is above the cap",
        },
        because: {
          zh: "2020 年起不再以基准利率定价，文件没有写以什么代替；一年与五年之间没有 LPR，出借人与财政可各执一说。",
          en: "Nothing is priced by the benchmark from 2020 on, and no document says what follows; between one and five years there is no LPR. Lender and treasury may each hold another.",
        },
        source: "pboc-2019-30#floating",
      }),
    },
    looksAt: ["rate", "product", "contractOn", "rates", "termMonths", "beyondVerified"],
    judge: (f, t, table) => {
      const cap = capFor(f, t, table);
      switch (cap.state) {
        case "none":
          return { ...APART, instead: withoutSuccessor(table) };
        case "ended":
          if (f.rate === 0) return { ...met({ rate: percentOf(0) }, {}), instead: cap.basis };
          return { ...leftOpen("no-successor"), instead: cap.basis };
        case "refused":
          throw new InputError([cap.issue]);
        case "open": {
          const instead = withoutSuccessor(table);
          if (f.rate === 0) return { ...met({ rate: percentOf(0) }, {}), instead };
          const [first = "rate", ...others] = [...cap.wants, ...absent(f, "rate")];
          return { ...unknown(first, ...others), instead };
        }
        case "known": {
          const { ppm, basis: instead, beyondVerified } = cap;
          if (f.rate === undefined) return { ...unknown("rate"), instead, beyondVerified };
          const [observed, required] = [{ rate: percentOf(f.rate) }, { atMost: percentOf(ppm) }];
          const answer = f.rate <= ppm ? met(observed, required) : unmet("above-rate-cap", observed, required);
          return { ...answer, instead, beyondVerified };
        }
      }
    },
    remedy: (f, t) => {
      const cap = capFor(f, t, []);
      return cap.state === "known" ? { change: "lower-rate-to", rate: percentOf(cap.ppm) } : { change: "none" };
    },
    open: () => ({
      zh: "基准利率 2020 年后不再适用，文件没有写以什么代替",
      en: "the benchmark has ended, and no document says what takes its place",
    }),
    evidence: ({ observed: { rate }, required: { atMost } }) => [
      atMost === undefined
        ? { zh: `年利率 ${rate}，不高于任何上限`, en: `${rate} a year; within any cap` }
        : { zh: `年利率 ${rate}，上限 ${atMost}（含）`, en: `${rate} a year; at most ${atMost}, included` },
    ],
  };
  return requirement as unknown as RateRequirement<Rule>; // of that rule
}

/** The cap of the product and the length, or of every product that it could be. */
function capFor(f: RateFacts, { rateCaps = [], benchmarkSuccessor }: RateTerms, table: readonly Basis[]): ProductCap {
  const { rate } = f;
  return jointCap(
    rowsFor(rateCaps, f.product).map((row) => capOf(row, f, table, benchmarkSuccessor)),
    rate === undefined ? undefined : (ppm) => rate <= ppm,
  );
}

/** What caps rest on that the benchmark's successor has no part in. */
function withoutSuccessor(table: readonly Basis[]): readonly Basis[] {
  return table.filter((b) => !("term" in b) || b.term !== "benchmarkSuccessor");
}

const SUCCESSOR_DAY = /* @__PURE__ */ dayNumber(SUCCESSOR_FROM);

function capOf(
  row: RateCap | undefined,
  f: RateFacts,
  table: readonly Basis[],
  successor: BenchmarkSuccessor,
): ProductCap {
  const { contractOn, rates, termMonths, beyondVerified } = f;
  const length = { termMonths };
  const asked = row && lookedUpFor(row.limit, length);
  const wants = absent(f, "contractOn", "rates");
  if (asked !== undefined && wants.length > 0) return { state: "open", wants, lookedUp: JSON.stringify(asked) };
  const day = contractOn === undefined ? "" : dayOf(contractOn); // only a fixed limit, which has no day, comes here without one
  const question = ownTogether({ day, length, successor, ...(beyondVerified === undefined ? {} : { beyondVerified }) });
  // The successor has a part in caps at the benchmark, from its day on.
  const isLate = contractOn !== undefined && contractOn >= SUCCESSOR_DAY;
  const own = isLate && asked?.series === "pboc-benchmark" ? table : withoutSuccessor(table);
  return capOfRow(row, question, rates, "application.rates", own);
}
