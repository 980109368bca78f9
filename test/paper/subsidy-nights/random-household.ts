import { type Draw, oneOf } from "../../support/random.ts";
import { dayOf, plusMonths, textOf } from "./days.ts";
import { yuan } from "./fraction.ts";
import type {
  ToldCalendar,
  ToldFacts,
  ToldFollowed,
  ToldInterestTerms,
  ToldLoan,
  ToldRate,
  ToldSeries,
  ToldSubsidyTerms,
} from "./told.ts";
import { without } from "./without.ts";

/*
 * Random households of loans as they really run: in parts, repaid and booked back, overdue by instalments, extended in
 * time and too late, renewed, misused, under a window and under any readings. A case is made of its seed alone.
 */

export interface Case {
  readonly facts: ToldFacts;
  readonly terms: ToldSubsidyTerms;
}

/** One payment of subsidy. */
export interface ToldPaid {
  readonly loan: string;
  readonly from: string;
  readonly through: string;
  readonly amount: string;
}

/** Which features a run may use; what is left out stays as the pages have it by default. */
export interface Features {
  readonly hasNewFacts: boolean;
}

type Percent = `${number}%`;

const BANDS = [
  { band: "short", overMonths: 0, throughMonths: 12 },
  { band: "long", overMonths: 12 },
] as const;

export const OURS: ToldSeries = {
  series: "ours",
  document: "our-notice",
  title: { zh: "本地利率", en: "local rate" },
  verifiedThrough: "2039-12-31",
  bands: BANDS,
  rows: [
    { from: "2014-01-01", rates: { short: "4.35%", long: "4.75%" } },
    { from: "2018-08-20", rates: { short: "4.25%", long: "4.85%" } },
    { from: "2019-11-20", rates: { short: "4.15%", long: "4.80%" } },
    { from: "2020-04-20", rates: { short: "3.85%", long: "4.65%" } },
    { from: "2022-01-20", rates: { short: "3.70%", long: "4.60%" } },
    { from: "2023-06-20", rates: { short: "3.55%", long: "4.20%" } },
    { from: "2024-10-21", rates: { short: "3.10%", long: "3.60%" } },
  ],
};

const CALENDAR: ToldCalendar = {
  calendar: "ours",
  document: "our-calendar",
  title: { zh: "本地日历", en: "local calendar" },
  coveredFrom: "2017-01-01",
  coveredThrough: "2032-12-31",
  off: [],
  worked: [],
};

const sometimes = (draw: Draw, ofHundred: number): boolean => draw(100) < ofHundred;
const between = (draw: Draw, least: number, most: number): number => least + draw(most - least + 1);

/** An amount, most often round, sometimes odd to the fen. */
function amount(draw: Draw, most: bigint): bigint {
  const wanted = sometimes(draw, 60) ? BigInt(between(draw, 1, 20)) * 500_000n : BigInt(between(draw, 1, 9_999_999));
  return wanted < most ? wanted : most;
}

function rate(draw: Draw): ToldRate {
  if (sometimes(draw, 55))
    return { fixed: oneOf<Percent>(draw, ["4.35%", "4.75%", "3.85%", "4.65%", "3.7%", "4.6123%", "0%"]) };
  const reset = oneOf(draw, ["contract", "anniversary", "each-change"] as const);
  const band = sometimes(draw, 15) ? { band: oneOf(draw, ["short", "long"]) } : {};
  const more = oneOf<Pick<ToldFollowed, "marginPoints" | "markUp">>(draw, [
    {},
    {},
    { marginPoints: 25 },
    { marginPoints: -10 },
    { markUp: "10%" },
  ]);
  return { series: "ours", reset, ...band, ...more };
}

function loan(draw: Draw, id: string, payOut: number, before: readonly ToldLoan[], told: Features): ToldLoan {
  const { hasNewFacts } = told;
  const months = oneOf(draw, [3, 6, 10, 12, 12, 18, 24, 36, 36]);
  const maturesOn = plusMonths(payOut, months) + (sometimes(draw, 20) ? between(draw, 1, 40) : 0);
  const principal = amount(draw, 100_000_00n);
  const extensions = hasNewFacts || sometimes(draw, 50) ? extensionsOf(draw, payOut, maturesOn, hasNewFacts) : [];
  const last = extensions.at(-1);
  const end = last === undefined ? maturesOn : dayOf(last.maturesOn);
  const draws = hasNewFacts && sometimes(draw, 20) ? drawsOf(draw, principal, payOut, maturesOn) : undefined;
  const instalments = sometimes(draw, 40) ? instalmentsOf(draw, principal, payOut, maturesOn) : [];
  const others = before.map((l) => l.id);
  return {
    id,
    household: "H1",
    lender: "B1",
    principal: yuan(principal),
    contractOn: textOf(payOut - (sometimes(draw, 50) ? 0 : draw(10))),
    paidOutOn: textOf(payOut),
    maturesOn: textOf(maturesOn),
    rate: rate(draw),
    instalments,
    repayments: repaymentsOf(draw, { payOut, end, principal, instalments, draws }, hasNewFacts),
    extensions,
    ...(draws === undefined ? {} : { draws }),
    ...(sometimes(draw, 50) ? { product: oneOf(draw, ["new", "old"]) } : {}),
    ...(sometimes(draw, 7) ? { misusedOn: textOf(between(draw, payOut, end + 20)) } : {}),
    ...(hasNewFacts && sometimes(draw, 12) ? { graceDays: between(draw, 1, 12) } : {}),
    ...(hasNewFacts && sometimes(draw, 5) ? { interestStopsOn: textOf(between(draw, payOut + 1, end + 100)) } : {}),
    ...(hasNewFacts && sometimes(draw, 8)
      ? { maturityOnRestDay: oneOf(draw, ["stands", "next-working-day"] as const) }
      : {}),
    ...(hasNewFacts && sometimes(draw, 15) ? { unpaid: true as const } : {}),
    ...(hasNewFacts && others.length > 0 && sometimes(draw, 30)
      ? { replaces: sometimes(draw, 60) ? [oneOf(draw, others)] : yuan(amount(draw, 100_000_00n)) }
      : {}),
    ...(hasNewFacts && sometimes(draw, 60) ? { interestPayments: interestPaid(draw, payOut, end, principal) } : {}),
  };
}

function extensionsOf(draw: Draw, payOut: number, maturesOn: number, isAnyKind: boolean): ToldLoan["extensions"] {
  const made: ToldLoan["extensions"][number][] = [];
  let [old, agreed] = [maturesOn, payOut];
  while (made.length < 2 && sometimes(draw, 30)) {
    const isDeferral = isAnyKind && old >= dayOf("2020-01-02") && old <= dayOf("2021-03-31") && sometimes(draw, 50);
    const months = isDeferral ? between(draw, 1, 6) : isAnyKind ? oneOf(draw, [3, 6, 12, 18]) : 3;
    const inTime = old - between(draw, 1, 30);
    const agreedOn = Math.max(agreed, isAnyKind && sometimes(draw, 30) ? old + draw(40) : inTime);
    const appliedOn =
      isAnyKind && sometimes(draw, 40) ? { appliedOn: textOf(Math.max(payOut, agreedOn - draw(30))) } : {};
    const to = plusMonths(old, months);
    made.push({
      agreedOn: textOf(agreedOn),
      maturesOn: textOf(to),
      ...appliedOn,
      ...(isDeferral ? { epidemicHardship: true } : {}),
    });
    [old, agreed] = [to, agreedOn];
  }
  return made;
}

function drawsOf(draw: Draw, principal: bigint, payOut: number, maturesOn: number): NonNullable<ToldLoan["draws"]> {
  const first = principal / BigInt(between(draw, 2, 4));
  if (first === 0n) return [{ day: textOf(payOut), amount: yuan(principal) }];
  const second = (principal - first) / 2n;
  const later = between(draw, payOut, maturesOn - 1);
  const rest = [
    [later, second],
    [between(draw, later, maturesOn - 1), principal - first - second],
  ] as const;
  return [
    { day: textOf(payOut), amount: yuan(first) },
    ...rest.filter(([, fen]) => fen > 0n).map(([day, fen]) => ({ day: textOf(day), amount: yuan(fen) })),
  ];
}

function instalmentsOf(draw: Draw, principal: bigint, payOut: number, maturesOn: number): ToldLoan["instalments"] {
  const count = between(draw, 1, 4);
  const each = principal / BigInt(count + draw(3) + 1);
  if (each === 0n) return [];
  const days = Array.from({ length: count }, () => between(draw, payOut + 1, maturesOn - 1)).sort((a, b) => a - b);
  return [...new Set(days)].map((day) => ({ dueOn: textOf(day), amount: yuan(each) }));
}

interface Owed {
  readonly payOut: number;
  readonly end: number;
  readonly principal: bigint;
  readonly instalments: ToldLoan["instalments"];
  readonly draws: ToldLoan["draws"];
}

function repaymentsOf(
  draw: Draw,
  { payOut, end, principal, instalments, draws }: Owed,
  hasNewFacts: boolean,
): ToldLoan["repayments"] {
  const made: { day: number; fen: bigint; reverses?: number }[] = [];
  const drawnBy = (day: number): bigint =>
    draws === undefined
      ? principal
      : draws.reduce((all, d) => (dayOf(d.day) <= day ? all + BigInt(d.amount.replace(".", "")) : all), 0n);
  const days = Array.from({ length: draw(4) }, () => between(draw, payOut, end + 120));
  for (const { dueOn } of instalments)
    if (sometimes(draw, 70)) days.push(dayOf(dueOn) + (sometimes(draw, 50) ? 0 : draw(50)));
  if (sometimes(draw, 50)) days.push(end + (sometimes(draw, 50) ? 0 : draw(20)));
  days.sort((a, b) => a - b);
  let owed = 0n;
  let [drawn, place] = [0n, 0];
  for (const day of days) {
    const now = drawnBy(day);
    owed += now - drawn;
    drawn = now;
    place++;
    const isLast = place === days.length && sometimes(draw, 60);
    let fen = isLast ? owed : amount(draw, owed);
    if (hasNewFacts && sometimes(draw, 3)) fen += BigInt(between(draw, 1, 500_000));
    if (fen === 0n) continue;
    made.push({ day, fen });
    owed = owed > fen ? owed - fen : 0n;
  }
  const back = made[0];
  if (hasNewFacts && back !== undefined && sometimes(draw, 15))
    made.push({
      day: back.day + draw(60),
      fen: sometimes(draw, 50) ? back.fen : back.fen / 2n + 1n,
      reverses: back.day,
    });
  return made.map(({ day, fen, reverses }) => ({
    day: textOf(day),
    amount: yuan(fen),
    ...(reverses === undefined ? {} : { reverses: textOf(reverses) }),
  }));
}

function interestPaid(
  draw: Draw,
  payOut: number,
  end: number,
  principal: bigint,
): NonNullable<ToldLoan["interestPayments"]> {
  const each = (principal * BigInt(between(draw, 5, 30))) / 1000n;
  return Array.from({ length: draw(6) }, () => between(draw, payOut, end + 30))
    .sort((a, b) => a - b)
    .map((day) => ({ day: textOf(day), amount: yuan(each) }));
}

/** Some of the choices, each taken with its chance. */
function chosen<T extends object>(
  draw: Draw,
  ofHundred: number,
  choices: { readonly [K in keyof T]?: readonly T[K][] },
): Partial<T> {
  const made: Partial<T> = {};
  for (const [name, options] of Object.entries(choices) as [keyof T, readonly T[keyof T][]][])
    if (sometimes(draw, ofHundred)) made[name] = oneOf(draw, options);
  return made;
}

function interestTerms(draw: Draw, { hasNewFacts }: Features): ToldInterestTerms {
  const known = chosen<ToldInterestTerms>(draw, 35, {
    method: ["term-units"],
    yearBase: [365],
    settlement: ["monthly", "yearly", "at-maturity", "quarterly"],
    extensionRate: ["looked-up"],
    overdueMarkUp: ["40%", "50%"],
    misuseMarkUp: ["50%", "100%"],
    maturityOnRestDay: ["stands", "next-working-day"],
  });
  if (!hasNewFacts) return { overdueMarkUp: "50%", misuseMarkUp: "100%", maturityOnRestDay: "stands", ...known };
  return {
    ...known,
    ...withoutOpenPair(
      chosen<ToldInterestTerms>(draw, 20, {
        monthsCounted: ["each-segment"],
        settlement: ["anniversary"],
        settlementByLength: [[{ throughMonths: 12, settlement: "at-maturity" }, { settlement: "quarterly" }]],
        settlementDay: ["excluded"],
        overdueRestsOn: ["running-rate"],
        extensionRule: ["general-rules"],
        extensionInLongestTerm: ["within", "not-counted"],
        longestMonths: [24, 36, 60],
        unlawfulExtension: ["as-overdue"],
        restDayOverdueFrom: ["printed-maturity"],
        afterGrace: ["from-end-of-grace"],
      }),
    ),
  };
}

/**
 * Whether an extension against the rules, from a maturity that moved off a rest day, is overdue from the day that is written or
 * from that to which it moved is open between the two programs where both readings are turned: that pair is not drawn.
 */
function withoutOpenPair(terms: Partial<ToldInterestTerms>): Partial<ToldInterestTerms> {
  if (terms.unlawfulExtension === undefined || terms.restDayOverdueFrom === undefined) return terms;
  return without(terms, "restDayOverdueFrom");
}

const SHARES: readonly NonNullable<ToldSubsidyTerms["subsidyShares"]>[] = [
  [{ share: "100%" }],
  [{ share: "50%" }],
  [
    { through: "2020-12-31", share: "100%" },
    { from: "2021-01-01", share: "70%" },
  ],
  [
    { through: "2021-06-05", share: "100%" },
    { from: "2021-06-06", through: "2023-02-11", share: "33.33%" },
  ],
  [
    { product: "new", share: "70%" },
    { product: "old", share: "100%" },
  ],
];

function subsidyTerms(draw: Draw, told: Features): ToldSubsidyTerms {
  const known: ToldSubsidyTerms = {
    ...interestTerms(draw, told),
    ...(sometimes(draw, 85) ? { subsidyCap: oneOf(draw, ["50000", "50000", "30000", "12345.67"]) } : {}),
    subsidyShares: oneOf(draw, SHARES),
    ...(sometimes(draw, 25)
      ? {
          subsidyRateLimit: oneOf(draw, [{ fixed: "4.35%" }, { series: "ours" }, { series: "ours", band: "short" }]),
        }
      : {}),
    ...chosen<ToldSubsidyTerms>(draw, 20, {
      aboveCap: ["none"],
      extensionSubsidy: ["ends"],
      roomAfterMaturity: ["none", "while-unpaid"],
      longestSubsidisedMonths: [12, 24],
    }),
  };
  if (!told.hasNewFacts) return { roomAfterMaturity: "while-unpaid", ...known };
  const { subsidyShares, ...others } = known;
  const isFlat = sometimes(draw, 15);
  return {
    ...others,
    ...(isFlat && sometimes(draw, 50) ? {} : { subsidyShares: subsidyShares ?? [{ share: "100%" }] }),
    ...(isFlat
      ? {
          subsidyRate: oneOf<Percent>(draw, ["3%", "5%"]),
          ...(sometimes(draw, 50) ? { counting: "whole-months" } : {}),
        }
      : {}),
    ...chosen<ToldSubsidyTerms>(draw, 15, {
      wholeLoanMeasure: ["balance"],
      wholeLoanRoom: ["takes"],
      unlawfulExtensionSubsidy: ["as-loan"],
      roomOrder: ["contract"],
      repaidFirst: ["within-cap"],
      misuseTold: ["finding-only"],
      roomWithoutRight: ["none"],
      windowRounding: ["per-period", "once"],
    }),
    ...chosen<ToldSubsidyTerms>(draw, 6, {
      lossOfRight: [
        [{ ground: "overdue", from: "event" }],
        [{ ground: "overdue", from: "period" }],
        [{ ground: "overdue", from: "start" }],
      ],
      subsidyPaid: ["after-interest"],
      mostPerPayment: ["300.00", "500.55"],
      mostPerYear: ["1500.00", "2000.01"],
      oncePerYear: [true],
      yearBudget: ["1800.00", "4000.00"],
    }),
  };
}

/** A household with its terms. */
export function randomCase(draw: Draw, features: Features): Case {
  const first = dayOf("2017-06-01") + draw(2300);
  const count = oneOf(draw, [1, 1, 2, 2, 2, 3]);
  const loans: ToldLoan[] = [];
  let payOut = first;
  const isOrdered = sometimes(draw, 60);
  for (let i = 0; i < count; i++) {
    if (i > 0 && !sometimes(draw, 25)) payOut += between(draw, 1, 500);
    const id = oneOf(draw, ["A", "B", "Z"]) + String(i);
    const made = loan(draw, id, payOut, loans, features);
    loans.push(features.hasNewFacts && isOrdered ? { ...made, order: i + 1 } : made);
  }
  const from = features.hasNewFacts && sometimes(draw, 35) ? first + draw(700) : undefined;
  const last = from === undefined ? first + draw(1700) : from + between(draw, 0, 500);
  const through = sometimes(draw, from === undefined ? 45 : 90) ? last : undefined;
  const isYear = from !== undefined && through !== undefined && sometimes(draw, 40);
  const year = isYear ? textOf(from).slice(0, 4) : undefined;
  const window =
    year === undefined
      ? {
          ...(from === undefined ? {} : { from: textOf(from) }),
          ...(through === undefined ? {} : { through: textOf(through) }),
        }
      : { from: `${year}-01-01`, through: `${year}-12-31` };
  const terms = subsidyTerms(draw, features);
  const facts: ToldFacts = {
    loans: toldApart(sometimes(draw, 50) ? [...loans].reverse() : loans),
    rates: [OURS],
    ...(features.hasNewFacts && sometimes(draw, 25) ? { calendar: CALENDAR } : {}),
    ...window,
    ...(terms.yearBudget !== undefined ? { budgetSpent: oneOf(draw, ["0", "1000.00"]) } : {}),
  };
  return { facts, terms };
}

/** Which loan an amount repays first must be told. */
function toldApart(loans: readonly ToldLoan[]): readonly ToldLoan[] {
  const isSplit = loans.some(({ replaces }) => typeof replaces === "string");
  return isSplit ? loans.map((loan, i) => ({ ...loan, order: i + 1 })) : loans;
}

/** A household whose order is told, with what was paid to it; without limits of payments, which are another question. */
export function randomPaid(draw: Draw): Case & { readonly paid: readonly ToldPaid[] } {
  const { facts, terms } = randomCase(draw, { hasNewFacts: true });
  const others = without(terms, "mostPerPayment", "mostPerYear", "oncePerYear", "yearBudget", "subsidyPaid");
  const told = without(facts, "budgetSpent");
  const loans = facts.loans.map((l, i) => ({ ...l, order: i + 1 }));
  const paid = Array.from({ length: between(draw, 1, 5) }, (): ToldPaid => {
    const { id, paidOutOn, maturesOn } = oneOf(draw, loans);
    const [first, last] = [dayOf(paidOutOn), dayOf(maturesOn)];
    const year = textOf(between(draw, first, last)).slice(0, 4);
    const amount = yuan(BigInt(draw(200_000)));
    if (sometimes(draw, 25)) return { loan: id, from: `${year}-01-01`, through: `${year}-12-31`, amount };
    if (sometimes(draw, 40)) return { loan: id, from: `${year}-03-21`, through: `${year}-06-20`, amount };
    const from = between(draw, first - 20, last + 20);
    return { loan: id, from: textOf(from), through: textOf(from + draw(200)), amount };
  });
  return { facts: { ...told, loans }, terms: others, paid };
}
