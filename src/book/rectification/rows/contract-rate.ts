import { ownField, owns } from "../../../base/input/own-fields.ts";
import { InputError } from "../../../base/input/input-error.ts";
import { type Percent, type PercentInput, percentOf, ppmOf } from "../../../base/money/percent.ts";
import { eachBasisOnce } from "../../../kernel/basis-of-row.ts";
import type { Finding } from "../../../kernel/finding.ts";
import { given } from "../../../kernel/given.ts";
import { reading } from "../../../kernel/reading.ts";
import { type Answer, APART, met, type Shown, unknown, unmet } from "../../../kernel/requirement.ts";
import { percent } from "../../../kernel/values.ts";
import {
  beyondVerifiedBy,
  coversLength,
  limitOf,
  type LimitQuestion,
  type Looked,
  publishedBasis,
} from "../../../ledger/interest/rate-limit.ts";
import { rateLimitTerm } from "../../../ledger/interest/terms.ts";
import type { RateLimit } from "../../../ledger/interest/types.ts";
import type { RateSeries } from "../../../ledger/rates/types.ts";
import type { LoanRequirement } from "../requirement.ts";
import type { RectificationTermSlots } from "../types.ts";

/** What the limit on the rate shows: the rate is not above it, or has to be it. */
export type RateRequired = { readonly atMost: Percent } | { readonly exactly: Percent };

/** What {@link contractRate} finds. */
export type ContractRateFinding = Finding<
  "rectification/contract-rate",
  { readonly rate: Percent },
  RateRequired,
  "above-rate-limit" | "below-rate-limit"
>;

/**
 * The rate of the contract is not above the limit: the published one for its length on its day.
 *
 * @remarks
 * **Source** `rectification-scheme#2.2`. **Units** per cent a year.
 * **Boundary** exactly the limit passes.
 * **Reading** `rectification/rate-below`: whether a lower rate is wrong too.
 * **Beware** where the length is not known, what every band of the series says is the answer.
 * It is the rate of the contract; how it moved later is not looked at. A rate that is not known is thrown.
 */
export const contractRate: LoanRequirement<ContractRateFinding, "rateLimit"> = {
  check: "policy",
  rule: "rectification/contract-rate",
  says: { zh: "贷款利率", en: "rate of the contract" },
  terms: () => ({
    rateLimit: rateLimitTerm("合同利率的上限", "limit on the rate of the contract", {
      zh: "恰好等于上限符合",
      en: "exactly it passes",
    }),
  }),
  readings: {
    "rectification/rate-below": /* @__PURE__ */ reading({
      term: "rateBelow",
      disputedBy: ["lender", "auditor"],
      says: { zh: "低于上限的利率", en: "a rate below the limit" },
      with: ["rateLimit"],
      question: {
        zh: "“执行基准利率”，低于基准的利率是否也须整改？",
        en: "The loans bear the benchmark rate: is a lower rate wrong too?",
      },
      chosen: "in-order",
      options: {
        "in-order": { zh: "低于基准不须整改", en: "a lower rate is in order" },
        wrong: { zh: "低于基准也须整改", en: "a lower rate is wrong too" },
      },
      effect: { zh: "低利率贷款是否列入台账", en: "whether loans at a lower rate are on the list" },
      because: {
        zh: "规定是为了不让贫困户多付利息，少收不违背这一目的。",
        en: "The clause keeps households from paying more; a lower rate does not go against it.",
      },
      source: "rectification-scheme#2.2",
    }),
  },
  facts: () => ({
    rate: percent("合同利率", "rate of the contract", { zh: "年利率", en: "a year" }),
  }),
  judge: (loan, { rateLimit, rateBelow }) => {
    const { contractOn, paidOutOn, maturesOn, rate, rates, beyondVerified } = loan;
    const needs = needsOf(rateLimit);
    const length = { from: paidOutOn ?? "", maturesOn: maturesOn ?? "" }; // read only where it is needed and known
    const lengthKnown = paidOutOn !== undefined && maturesOn !== undefined;
    if (needs.length && lengthKnown && !coversLength(rateLimit, length)) return APART;
    const [first, ...others] = [
      ...(rate === undefined ? ["rate"] : []),
      ...(needs.day && contractOn === undefined ? ["contractOn"] : []),
      ...(needs.length && paidOutOn === undefined ? ["paidOutOn"] : []),
      ...(needs.length && maturesOn === undefined ? ["maturesOn"] : []),
      ...(needs.day && rates === undefined ? ["rates"] : []),
    ];
    const question = { day: contractOn ?? "", length, ...given({ beyondVerified }) }; // a fixed limit has no day
    const path = `${loan.at}.contractOn`;
    if (first !== undefined) {
      // Of whatever length the loan is, the answer may be the same.
      const isOfLength = [first, ...others].every((fact) => fact === "paidOutOn" || fact === "maturesOn");
      const limits = isOfLength ? limitsOfBands(rateLimit, question, rates, path) : [];
      return jointly(limits.map((each) => judgeRate(rate, each, rateLimit, rateBelow))) ?? unknown(first, ...others);
    }
    const limit = limitOf(rateLimit, question, rates, path);
    if (limit === undefined) return APART;
    if (owns(limit, "issue")) throw new InputError([limit.issue]);
    return judgeRate(rate, limit, rateLimit, rateBelow);
  },
  evidence: ({ observed: { rate }, required }) => [
    owns(required, "exactly")
      ? { zh: `年利率 ${rate}，应为 ${required.exactly}`, en: `${rate} a year; asked: exactly ${required.exactly}` }
      : {
          zh: `年利率 ${rate}，上限 ${required.atMost}（含）`,
          en: `${rate} a year; at most ${required.atMost}, included`,
        },
  ],
};

type Limit = Exclude<Looked, { readonly issue: unknown }>;

function judgeRate(
  rate: PercentInput | undefined,
  limit: Limit,
  rateLimit: RateLimit,
  rateBelow: RectificationTermSlots["rateBelow"],
): Answer<Shown<ContractRateFinding>> {
  const ppm = ppmOf(rate ?? ""); // known by now
  const belowIsWrong = rateBelow === "wrong";
  const [observed, asked] = [{ rate: percentOf(ppm) }, percentOf(limit.ppm)];
  const required = belowIsWrong ? { exactly: asked } : { atMost: asked };
  const isWrong = ppm > limit.ppm || (belowIsWrong && ppm < limit.ppm);
  const reason = ppm > limit.ppm ? "above-rate-limit" : "below-rate-limit";
  const answer = isWrong ? unmet(reason, observed, required) : met(observed, required);
  return { ...answer, further: publishedBasis(limit), beyondVerified: beyondVerifiedBy(limit, rateLimit) };
}

/** The limits of every band, from the lowest; none where the length decides whether there is one at all. */
function limitsOfBands(
  limit: RateLimit,
  question: LimitQuestion,
  rates: readonly RateSeries[] | undefined,
  path: string,
): readonly Limit[] {
  if (owns(limit, "fixed") || owns(limit, "bands")) return [];
  const { bands = [] } = rates?.find(({ series }) => series === limit.series) ?? {};
  const limits = bands.flatMap(({ band }) => limitOf({ series: limit.series, band }, question, rates, path) ?? []);
  const known = limits.flatMap((each) => (owns(each, "issue") ? [] : [each]));
  return known.length === limits.length ? known.sort((a, b) => a.ppm - b.ppm) : [];
}

/** The first of several answers where all come to the same, resting on what each rests on. */
function jointly(answers: readonly Answer<Shown<ContractRateFinding>>[]): Answer<ContractRateFinding> | undefined {
  const [first, ...others] = answers;
  const verdict = ({ outcome, ...of }: Answer<Shown<ContractRateFinding>>): string =>
    owns(of, "reason") ? of.reason : outcome;
  if (first === undefined || others.some((answer) => verdict(answer) !== verdict(first))) return undefined;
  return {
    ...first,
    further: eachBasisOnce(answers.flatMap(({ further = [] }) => further)),
    beyondVerified: [...new Set(answers.flatMap((answer) => ownField(answer, "beyondVerified") ?? []))],
  };
}

/** Whether a limit goes by the day of the contract, and by the length of the loan. */
function needsOf(limit: RateLimit): { readonly day: boolean; readonly length: boolean } {
  if (owns(limit, "fixed")) return { day: false, length: false };
  return { day: true, length: owns(limit, "bands") || limit.band === undefined };
}
