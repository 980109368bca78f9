import { periodEnd } from "../subsidy-nights/counting.ts";
import { plusMonths } from "../subsidy-nights/days.ts";
import { maturitiesOf } from "../subsidy-nights/extensions.ts";
import type { Limit, NightsLoan, Rate, Share } from "../subsidy-nights/facts.ts";
import { frac, plus, rounded, ZERO } from "../subsidy-nights/fraction.ts";
import { linesOf, type SubsidisedNight } from "../subsidy-nights/household.ts";
import { lastMaturity, least, total } from "../subsidy-nights/nights.ts";
import { bandOf } from "../subsidy-nights/rates.ts";
import { otherwise } from "./overdue.ts";
import { type Claim, fenOf, loanOf, nightsOfClaim, rightOf, withLoan, withoutRule, withRules } from "./claim.ts";

/*
 * The usual mistakes of a ledger's subsidy column. Each gives the wrong figure of a claim, in fen; where the mistake
 * cannot be made on that claim it gives undefined. It may give the right figure where the mistake changes nothing.
 */

export type Mistake = (claim: Claim) => bigint | undefined;

type WithSeries = Extract<Rate | Limit, { readonly series: unknown }>;

/** The rate of the loan and the limit, looked up otherwise. */
function otherLookUp(
  claim: Claim,
  change: <T extends WithSeries>(of: T, loan: NightsLoan) => T,
  moved: number,
): bigint | undefined {
  const { rate, contractOn } = loanOf(claim);
  const { limit } = claim.rules;
  if (!("series" in rate) && (limit === undefined || "fixed" in limit)) return undefined;
  const loan = loanOf(claim);
  const looked = withLoan(claim, (l) => ({
    ...l,
    contractOn: moved === 0 ? contractOn : plusMonths(contractOn, moved),
    rate: "series" in rate ? change(rate, l) : rate,
  }));
  return rightOf(limit !== undefined && "series" in limit ? withRules(looked, { limit: change(limit, loan) }) : looked);
}

/** Shares with the next one from another day: each change moved to the start of its settlement period. */
function sharesFromPeriodStart({ rules }: Claim, loan: NightsLoan): readonly Share[] {
  const start = (day: number): number => {
    let first = day;
    while (periodEnd(loan, first - 1, rules) === periodEnd(loan, day, rules)) first--;
    return first;
  };
  return (rules.shares ?? []).map(({ product, from, through, share }) => ({
    share,
    ...(product === undefined ? {} : { product }),
    ...(from === undefined ? {} : { from: start(from) }),
    ...(through === undefined ? {} : { through: start(through + 1) - 1 }),
  }));
}

function changesShare({ rules }: Claim): boolean {
  return (rules.shares ?? []).some(({ from }) => from !== undefined);
}

/** The nights of the claim, and after them those from maturity on as if the loan went on. */
function pastMaturity(claim: Claim, first: (maturity: number) => number): bigint | undefined {
  const loan = loanOf(claim);
  const maturity = lastMaturity(loan, claim.rules);
  const { through } = claim.window;
  if (through === undefined || through < maturity) return undefined;
  const nights = nightsOfClaim(claim);
  const last = nights.find(({ day }) => day === maturity - 1);
  if (last === undefined || last.subsidised === 0n) return undefined;
  const goesOn = nights.map((n): SubsidisedNight =>
    n.day < first(maturity)
      ? n
      : { ...n, subsidised: least(n.balance, last.subsidised), subsidyRate: last.subsidyRate, share: last.share },
  );
  return fenOf(claim, goesOn);
}

function withPrepayments(claim: Claim, change: (on: number) => number | undefined): bigint | undefined {
  const loan = loanOf(claim);
  const maturity = Math.max(...maturitiesOf(loan));
  if (!loan.repaid.some(({ on }) => on < maturity)) return undefined;
  return rightOf(
    withLoan(claim, (l) => ({
      ...l,
      repaid: l.repaid.flatMap((r) => {
        if (r.on >= maturity) return [r];
        const on = change(r.on);
        if (on === undefined) return [];
        return [
          {
            ...r,
            on: Math.max(on, l.paidOutOn),
            ...(r.reverses === undefined ? {} : { reverses: Math.max(change(r.reverses) ?? 0, l.paidOutOn) }),
          },
        ];
      }),
    })),
  );
}

/** Only the loan itself, as if the household had no other. */
function alone(claim: Claim): Claim {
  return { ...claim, loans: claim.loans.filter(({ id }) => id === claim.loan) };
}

/** The claim for the settlement period before the window. */
function before({ window, ...claim }: Claim): Claim | undefined {
  if (window.from === undefined) return undefined;
  const full: Claim = { ...claim, window };
  const loan = loanOf(full);
  const through = window.from - 1;
  if (through < loan.paidOutOn) return undefined;
  let from = through;
  while (from > loan.paidOutOn && periodEnd(loan, from - 1, claim.rules) === periodEnd(loan, through, claim.rules))
    from--;
  return { ...claim, window: { from, through } };
}

export const subsidyMistakes = {
  /** A year of 365 days where the rule has 360, and the reverse. */
  "other-year": (claim) => rightOf(withRules(claim, { base: claim.rules.base === 360 ? 365 : 360 })),

  /** Whole months and odd days in place of nights. */
  "months-for-days": (claim) =>
    claim.rules.method === "daily-balance" ? rightOf(withRules(claim, { method: "term-units" })) : undefined,

  /** Nights in place of whole months. */
  "days-for-months": (claim) =>
    claim.rules.method === "term-units" ? rightOf(withRules(claim, { method: "daily-balance" })) : undefined,

  /** The maturity's night counted as one more (算头又算尾). */
  "last-day-counted": (claim) => {
    const loan = loanOf(claim);
    const maturity = lastMaturity(loan, claim.rules);
    if (maturity > (claim.window.through ?? Infinity) || maturity < (claim.window.from ?? -Infinity)) return undefined;
    const nights = nightsOfClaim(claim).filter(({ day }) => day < maturity);
    const last = nights.at(-1);
    return last === undefined ? undefined : fenOf(claim, [...nights, { ...last, day: maturity }]);
  },

  /** The night of the pay-out not counted. */
  "first-day-not-counted": (claim) => {
    const nights = nightsOfClaim(claim);
    const first = nights[0]?.day;
    if (first === undefined || first < (claim.window.from ?? -Infinity)) return undefined;
    return fenOf(claim, nights.slice(1));
  },

  /** Periods that end on the 21st; a window that ends with a settlement day ends, and begins, a day later. */
  "settled-on-21st": (claim) => {
    const { rules, window } = claim;
    if (rules.settlement === "at-maturity" || rules.settlement === "anniversary") return undefined;
    const loan = loanOf(claim);
    const isEnd = (day: number): boolean => periodEnd(loan, day, rules) === day;
    const moved = {
      ...(window.from === undefined ? {} : { from: isEnd(window.from - 1) ? window.from + 1 : window.from }),
      ...(window.through === undefined ? {} : { through: isEnd(window.through) ? window.through + 1 : window.through }),
    };
    const late: Claim = { ...claim, window: moved };
    return fenOf(late, nightsOfClaim(late), 21);
  },

  /** Subsidised after maturity, from its night on. */
  "after-maturity": (claim) => pastMaturity(claim, (maturity) => maturity),

  /** Subsidised after maturity, but for the night of maturity itself. */
  "after-maturity-day": (claim) => pastMaturity(claim, (maturity) => maturity + 1),

  /** Subsidised during an extension that bears none. */
  "extension-without-right": (claim) =>
    loanOf(claim).extended.length === 0
      ? undefined
      : rightOf(withRules(claim, { extensionSubsidy: "kept", unlawfulExtensionSubsidy: "as-loan" })),

  /** The first share for ever. */
  "share-change-ignored": (claim) =>
    changesShare(claim)
      ? rightOf(
          withRules(claim, {
            shares: (claim.rules.shares ?? [])
              .filter((s) => s.from === undefined)
              .map(({ product, share }) => ({ share, ...(product === undefined ? {} : { product }) })),
          }),
        )
      : undefined,

  /** The new share for all of the settlement period in which it changes. */
  "share-change-early": (claim) =>
    changesShare(claim)
      ? rightOf(withRules(claim, { shares: sharesFromPeriodStart(claim, loanOf(claim)) }))
      : undefined,

  /** All principal subsidised. */
  "no-cap": (claim) => (claim.rules.cap === undefined ? undefined : rightOf(withoutRule(claim, "cap"))),

  /** The cap for each loan in place of the household. */
  "cap-per-loan": (claim) =>
    claim.rules.cap === undefined || claim.loans.length < 2 ? undefined : rightOf(alone(claim)),

  /** A loan that alone is above the cap, subsidised in full. */
  "excess-at-full": (claim) => {
    const { cap } = claim.rules;
    const lent = total(loanOf(claim).draws.map((d) => d.fen));
    return cap === undefined || lent <= cap ? undefined : rightOf(withoutRule(alone(claim), "cap"));
  },

  /** Repayments before maturity not looked at. */
  "prepayment-ignored": (claim) => withPrepayments(claim, () => undefined),

  /** A repayment that lowers the balance only from the night after its day. */
  "prepayment-a-day-late": (claim) => withPrepayments(claim, (on) => on + 1),

  /** A repayment that lowers the balance a night too early. */
  "prepayment-a-day-early": (claim) => withPrepayments(claim, (on) => on - 1),

  /** The published rate of the month before the contract. */
  "rate-of-month-before": (claim) => otherLookUp(claim, (of) => of, -1),

  /** The published rate of the month after the contract. */
  "rate-of-month-after": (claim) => otherLookUp(claim, (of) => of, 1),

  /** The published rate of the other length. */
  "rate-of-other-length": (claim) =>
    otherLookUp(
      claim,
      (of, loan) => {
        const band = of.band ?? bandOf(of.series, loan.paidOutOn, loan.maturesOn);
        return { ...of, band: band === 0 ? of.series.bands.length - 1 : band - 1 };
      },
      0,
    ),

  /** The contract rate where the subsidised rate has a limit. */
  "above-rate-limit": (claim) => (claim.rules.limit === undefined ? undefined : rightOf(withoutRule(claim, "limit"))),

  /** The same claim once more. */
  "claimed-twice": (claim) => 2n * rightOf(claim),

  /** The settlement period before the window once more beside it. */
  "period-before-again": (claim) => {
    const again = before(claim);
    return again === undefined ? undefined : rightOf(claim) + rightOf(again);
  },

  /** Yuan written where ten thousand yuan are meant. */
  "yuan-for-wan": (claim) => rightOf(claim) * 10_000n,

  /** Ten thousand yuan written where yuan are meant. */
  "wan-for-yuan": (claim) => rounded(frac(rightOf(claim), 10_000)),

  /** Each night rounded. */
  "rounded-each-night": (claim) => {
    const { from = -Infinity, through = Infinity } = claim.window;
    const nights = nightsOfClaim(claim).filter(({ day }) => from <= day && day <= through);
    return total(nights.map((n) => linesOf(loanOf(claim), [n], claim.rules)[0]?.subsidy ?? 0n));
  },

  /** Rounded once at the end in place of each period. */
  "rounded-once": (claim) => {
    const lines = linesOf(loanOf(claim), nightsOfClaim(claim), claim.rules, claim.window);
    return rounded(lines.reduce((sum, l) => plus(sum, l.subsidyExact ?? ZERO), ZERO));
  },

  /** A maturity on a rest day that stands though it moves, and the reverse. */
  "rest-day-otherwise": (claim) =>
    claim.rules.isRestDay === undefined ? undefined : rightOf({ ...claim, rules: otherwise(claim.rules) }),

  /** An instalment that is overdue goes on being subsidised. */
  "overdue-instalment-subsidised": (claim) =>
    loanOf(claim).dues.length === 0 ? undefined : rightOf(withLoan(claim, (l) => ({ ...l, dues: [] }))),
} satisfies Readonly<Record<string, Mistake>>;

export type SubsidyMistake = keyof typeof subsidyMistakes;

/** The mistakes that change a claim, each with the wrong figure. */
export function wrongFigures(claim: Claim): readonly { readonly mistake: SubsidyMistake; readonly wrong: bigint }[] {
  const right = rightOf(claim);
  return (Object.keys(subsidyMistakes) as SubsidyMistake[]).flatMap((mistake) => {
    const wrong = subsidyMistakes[mistake](claim);
    return wrong === undefined || wrong === right ? [] : [{ mistake, wrong }];
  });
}
