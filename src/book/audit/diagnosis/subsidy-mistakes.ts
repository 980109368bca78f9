import { dayNumber, dayOf } from "../../../base/date/day.ts";
import { ownField, owns } from "../../../base/input/own-fields.ts";
import { plusMonths } from "../../../base/date/months.ts";
import { fenOf } from "../../../base/money/amount.ts";
import { members } from "../../../kernel/members.ts";
import { NOT_STATED } from "../../../kernel/not-stated.ts";
import type { InterestLoan, RateLimit } from "../../../ledger/interest/types.ts";
import type { RateSeries } from "../../../ledger/rates/types.ts";
import type { SubsidyShare } from "../../../policy/subsidy/types.ts";
import type { SubsidyMistake } from "./types.ts";
import { maturityOf, type Rounds, type SubsidyClaim, type Values, withTerms } from "./subsidy-claim.ts";
import type { Night, Nights } from "./subsidy-nights.ts";

/** The usual mistakes of a subsidy, with their words. */
export const subsidyMistakes = /* @__PURE__ */ members<SubsidyMistake>(
  "SubsidyMistake",
  "A usual mistake that makes a wrong subsidy.",
  {
    "other-year": ["年基数用错（360 与 365 天）", "the other length of a year (360 and 365 days)"],
    "months-for-days": ["按整月计，未按实际天数", "whole months in place of days"],
    "days-for-months": ["按实际天数计，未按整月", "days in place of whole months"],
    "last-day-counted": ["到期日也计息（算头又算尾）", "the maturity day counted too"],
    "first-day-not-counted": ["放款当日未计息", "the day of pay-out not counted"],
    "settled-on-21st": ["按 21 日结息", "settled on the 21st"],
    "after-maturity": ["到期后继续贴息", "subsidised after maturity"],
    "after-maturity-day": ["到期日次日起继续贴息", "subsidised from the day after maturity on"],
    "extension-without-right": ["展期期间照常贴息", "subsidised during an extension without right"],
    "share-change-ignored": ["贴息份额变动后仍按原份额", "the first share after it had changed"],
    "share-change-early": ["整个结息期按新份额", "the new share for all of the period in which it changes"],
    "no-cap": ["未扣贴息额度，全部本金贴息", "all principal subsidised, without the cap"],
    "cap-per-loan": ["额度按笔计，未按户合并", "the cap for each loan in place of the household"],
    "excess-at-full": ["单笔超额部分全额贴息", "a loan above the cap subsidised in full"],
    "prepayment-ignored": ["提前还款未扣减", "repayments before maturity not looked at"],
    "prepayment-a-day-late": ["提前还款晚扣一天", "a repayment counted a day late"],
    "prepayment-a-day-early": ["提前还款早扣一天", "a repayment counted a day early"],
    "rate-of-month-before": ["用了上一月的公布利率", "the published rate of the month before"],
    "rate-of-month-after": ["用了下一月的公布利率", "the published rate of the month after"],
    "rate-of-other-length": ["用了另一期限档的公布利率", "the published rate of the other length"],
    "above-rate-limit": ["利率超过贴息上限部分也贴息", "the contract rate where the subsidised rate has a limit"],
    "claimed-twice": ["同一期申报两次", "the same period claimed twice"],
    "period-before-again": ["上一结息期重复申报", "the period before claimed again"],
    "yuan-for-wan": ["单位误用，放大一万倍", "ten thousand times too much: 元 taken for 万元"],
    "wan-for-yuan": ["单位误用，缩小一万倍", "ten thousand times too little: 万元 taken for 元"],
    "rounded-each-night": ["逐日四舍五入", "rounded each day"],
    "rounded-once": ["各期合计后才四舍五入", "rounded once at the end"],
    "overdue-instalment-subsidised": ["逾期分期仍贴息", "an overdue instalment subsidised"],
    "rest-day-otherwise": ["到期日遇休息日，顺延与否不同", "a maturity on a rest day moved, or not moved, otherwise"],
  },
);

/** How a mistake makes its figure; each is recomputed by the library, from other facts or terms, nights or sums. */
export interface MadeBy {
  /** The claim with other facts or terms; several where the mistake can be made in several ways; none where it cannot be made. */
  readonly claims?: (claim: SubsidyClaim, values: Values, nights: () => Nights | undefined) => readonly SubsidyClaim[];
  /** Other nights are subsidised. */
  readonly nights?: (nights: Nights, claim: SubsidyClaim) => readonly Night[] | undefined;
  /** The sum is rounded elsewhere. */
  readonly rounds?: Rounds;
  /** Another figure is written down. */
  readonly figure?: (
    fen: number,
    claim: SubsidyClaim,
    count: (claim: SubsidyClaim) => number | undefined,
  ) => number | undefined;
}

const DAYS_OF_A_MISTAKE = 1;

export const subsidyMistakesMadeBy: Readonly<Record<SubsidyMistake, MadeBy>> = {
  "other-year": {
    claims: (claim, { yearBase }) => [withTerms(claim, { yearBase: yearBase === 360 ? 365 : 360 })],
  },
  "months-for-days": {
    claims: (claim, { method }) => (method === "daily-balance" ? [withTerms(claim, { method: "term-units" })] : []),
  },
  "rest-day-otherwise": {
    claims: (claim, { maturityOnRestDay: rule }) => {
      if (ownField(claim.facts, "calendar") === undefined) return [];
      const { maturityOnRestDay: agreed } = loanOf(claim); // the contract's own word comes first
      const other = (agreed ?? rule) === "stands" ? "next-working-day" : "stands";
      return agreed === undefined
        ? [withTerms(claim, { maturityOnRestDay: other })]
        : [withLoan(claim, (loan) => ({ ...loan, maturityOnRestDay: other }), "rest day otherwise")];
    },
  },
  "days-for-months": {
    claims: (claim, { method }) => (method === "term-units" ? [withTerms(claim, { method: "daily-balance" })] : []),
  },
  "last-day-counted": {
    nights: ({ list, maturity }, { from, through }) => {
      const before = list.filter((night) => night.from < maturity);
      const last = before.at(-1);
      return last?.next !== maturity || maturity > through || maturity < from
        ? undefined
        : [...before, { ...last, from: maturity, next: maturity + 1 }];
    },
  },
  "first-day-not-counted": {
    nights: ({ list: [first, ...others] }, { from }) =>
      first === undefined || first.from < from ? undefined : [{ ...first, from: first.from + 1 }, ...others],
  },
  "settled-on-21st": {
    claims: (claim, { settlement }, nights) => {
      const { ends = [] } = nights() ?? {};
      const { from, through } = claim;
      if (settlement === "at-maturity" || ends.length === 0) return [];
      const later = (day: number, end: number): number => (ends.includes(end) ? day + 1 : day);
      return [{ ...claim, from: later(from, from - 1), through: later(through, through), settledLater: true }];
    },
  },
  "after-maturity": { nights: (nights, claim) => pastMaturity(nights, claim, nights.maturity) },
  "after-maturity-day": { nights: (nights, claim) => pastMaturity(nights, claim, nights.maturity + 1) },
  "extension-without-right": {
    claims: (claim, { extensionSubsidy }) =>
      loanOf(claim).extensions.length === 0 || extensionSubsidy === "kept"
        ? []
        : [withTerms(claim, { extensionSubsidy: "kept" })],
  },
  "share-change-ignored": {
    claims: (claim, { subsidyShares = [] }) => {
      if (!subsidyShares.some(({ from }) => from !== undefined)) return [];
      const first = subsidyShares.filter(({ from }) => from === undefined);
      return first.length === 0
        ? []
        : [withTerms(claim, { subsidyShares: first.map((share) => without(share, ["from", "through"])) })];
    },
  },
  "share-change-early": {
    claims: (claim, { subsidyShares = [] }, nights) => {
      const periods = nights()?.periods ?? [];
      const start = (day: number): number =>
        periods.find(({ from, through }) => from <= day && day <= through)?.from ?? day;
      const moved = subsidyShares.map(({ from, through, ...share }) => ({
        ...share,
        ...(from === undefined ? {} : { from: dayOf(start(dayNumber(from))) }),
        ...(through === undefined ? {} : { through: dayOf(start(dayNumber(through) + 1) - 1) }),
      }));
      return subsidyShares.some(({ from }) => from !== undefined) ? [withTerms(claim, { subsidyShares: moved })] : [];
    },
  },
  "no-cap": {
    claims: (claim, { subsidyCap }) => (subsidyCap === undefined ? [] : [withTerms(claim, { subsidyCap: NOT_STATED })]),
  },
  "cap-per-loan": {
    claims: (claim, { subsidyCap }) => (subsidyCap === undefined || claim.facts.loans.length < 2 ? [] : [alone(claim)]),
  },
  "excess-at-full": {
    claims: (claim, { subsidyCap }) =>
      subsidyCap === undefined || fenOf(loanOf(claim).principal) <= fenOf(subsidyCap)
        ? []
        : [withTerms(alone(claim), { subsidyCap: NOT_STATED })],
  },
  "prepayment-ignored": { claims: (claim) => withPrepayments(claim, () => undefined, "ignored") },
  "prepayment-a-day-late": { claims: (claim) => withPrepayments(claim, (day) => day + DAYS_OF_A_MISTAKE, "late") },
  "prepayment-a-day-early": { claims: (claim) => withPrepayments(claim, (day) => day - DAYS_OF_A_MISTAKE, "early") },
  "rate-of-month-before": { claims: (claim, values) => lookedUpElsewhen(claim, values, -1) },
  "rate-of-month-after": { claims: (claim, values) => lookedUpElsewhen(claim, values, 1) },
  "rate-of-other-length": { claims: lookedUpInOtherBands },
  "above-rate-limit": {
    claims: (claim, { subsidyRateLimit }) =>
      subsidyRateLimit === undefined ? [] : [withTerms(claim, { subsidyRateLimit: NOT_STATED })],
  },
  "claimed-twice": { figure: (fen) => 2 * fen },
  "period-before-again": {
    figure: (fen, claim, count) => {
      const before = periodBefore(claim, count);
      return before === undefined ? undefined : fen + before;
    },
  },
  "yuan-for-wan": { figure: (fen) => fen * 10_000 },
  "wan-for-yuan": { figure: (fen) => Math.floor((fen + 5_000) / 10_000) },
  "rounded-each-night": { rounds: "each-night" },
  "rounded-once": { rounds: "once" },
  "overdue-instalment-subsidised": {
    claims: (claim) =>
      loanOf(claim).instalments.length === 0
        ? []
        : [withLoan(claim, (loan) => ({ ...loan, instalments: [] }), "no instalments")],
  },
};

function loanOf({ facts, loan }: SubsidyClaim): InterestLoan {
  const found = facts.loans.find(({ id }) => id === loan);
  if (found === undefined) throw new TypeError("the loan of a claim is among its loans"); // the door has looked
  return found;
}

function withLoan(claim: SubsidyClaim, change: (loan: InterestLoan) => InterestLoan, how: string): SubsidyClaim {
  const { facts, loan: of } = claim;
  const loans = facts.loans.map((loan) => (loan.id === of ? change(loan) : loan));
  return { ...claim, facts: { ...facts, loans }, key: `${claim.key};${how}` };
}

/** The household as if it had no other loan. */
function alone(claim: SubsidyClaim): SubsidyClaim {
  return { ...claim, facts: { ...claim.facts, loans: [loanOf(claim)] }, key: `${claim.key};alone` };
}

/** Nights from a day past maturity on are subsidised as the last one before it was. */
function pastMaturity(
  { list, maturity }: Nights,
  { through }: SubsidyClaim,
  first: number,
): readonly Night[] | undefined {
  const last = list.find((night) => night.from < maturity && night.next >= maturity);
  if (through === Infinity || through < maturity || last === undefined || last.subsidisedFen === 0) return undefined;
  const { rate, share } = last;
  return list.flatMap((night): readonly Night[] => {
    if (night.next <= first) return [night];
    const from = Math.max(night.from, first);
    const goesOn = { ...night, from, subsidisedFen: Math.min(night.balanceFen, last.subsidisedFen), rate, share };
    return night.from < from ? [{ ...night, next: from }, goesOn] : [goesOn];
  });
}

/** Repayments before maturity on other days, or none of them. */
function withPrepayments(
  claim: SubsidyClaim,
  move: (day: number) => number | undefined,
  how: string,
): readonly SubsidyClaim[] {
  const loan = loanOf(claim);
  const [paidOut, maturity] = [dayNumber(loan.paidOutOn), maturityOf(loan)];
  if (!loan.repayments.some(({ day }) => dayNumber(day) < maturity)) return [];
  const repayments = loan.repayments.flatMap((repayment) => {
    const day = dayNumber(repayment.day);
    const moved = day >= maturity ? day : move(day);
    return moved === undefined ? [] : [{ ...repayment, day: dayOf(Math.max(moved, paidOut)) }];
  });
  return [withLoan(claim, (own) => ({ ...own, repayments }), `prepayments ${how}`)];
}

/** Whether anything of the claim is looked up in a published series. */
function seriesOf(claim: SubsidyClaim, { subsidyRateLimit }: Values): readonly string[] {
  const { rate } = loanOf(claim);
  return [
    ...(owns(rate, "series") ? [rate.series] : []),
    ...(subsidyRateLimit !== undefined && owns(subsidyRateLimit, "series") ? [subsidyRateLimit.series] : []),
  ];
}

/** The published series as if each row had come so many months earlier: what is found is the rate of so much later. */
function lookedUpElsewhen(claim: SubsidyClaim, values: Values, months: number): readonly SubsidyClaim[] {
  const asked = seriesOf(claim, values);
  const { facts } = claim;
  if (asked.length === 0 || facts.rates === undefined) return [];
  const moved = (day: string): string => dayOf(plusMonths(dayNumber(day), -months));
  const rates = facts.rates.map((series): RateSeries =>
    asked.includes(series.series)
      ? {
          ...series,
          verifiedThrough: moved(series.verifiedThrough),
          rows: series.rows.map((row) => ({ ...row, from: moved(row.from) })),
        }
      : series,
  );
  return [{ ...claim, facts: { ...facts, rates }, key: `${claim.key};rates ${String(months)}` }];
}

/** Each other band of the series that are looked up. */
function lookedUpInOtherBands(claim: SubsidyClaim, { subsidyRateLimit: limit }: Values): readonly SubsidyClaim[] {
  const { rate } = loanOf(claim);
  const bandsOf = (name: string): readonly string[] =>
    claim.facts.rates?.find(({ series }) => series === name)?.bands.map(({ band }) => band) ?? [];
  const ofLimit = limit === undefined || owns(limit, "fixed") ? [] : bandsOfLimit(limit, bandsOf);
  const names = new Set([...(owns(rate, "series") ? bandsOf(rate.series) : []), ...ofLimit]);
  return [...names].map((band) => {
    const limited =
      limit !== undefined && owns(limit, "series")
        ? withTerms(claim, { subsidyRateLimit: { series: limit.series, band } })
        : claim;
    return withLoan(
      limited,
      (loan) => (owns(loan.rate, "series") ? { ...loan, rate: { ...loan.rate, band } } : loan),
      `band ${band}`,
    );
  });
}

function bandsOfLimit(
  limit: Exclude<RateLimit, { readonly fixed: string }>,
  bandsOf: (series: string) => readonly string[],
): readonly string[] {
  return owns(limit, "bands") ? limit.bands.map(({ band }) => band) : bandsOf(limit.series);
}

/** What was due for the settlement period that ends before the claim begins. */
function periodBefore(claim: SubsidyClaim, count: (claim: SubsidyClaim) => number | undefined): number | undefined {
  if (claim.from === -Infinity) return undefined;
  const through = claim.from - 1;
  return through < dayNumber(loanOf(claim).paidOutOn)
    ? undefined
    : count({ ...claim, from: through, through, wholePeriod: true });
}

function without(share: SubsidyShare, names: readonly (keyof SubsidyShare)[]): SubsidyShare {
  const left = Object.entries(share).filter(([name]) => !names.includes(name as keyof SubsidyShare)); // its own names
  return Object.fromEntries(left) as unknown as SubsidyShare; // what is needed of it is not among the names
}
