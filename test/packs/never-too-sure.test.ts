import { describe, expect, it } from "vitest";
import { addDays, adjustTerms, combineTerms, type Coverage, type InForce } from "../../src/entries/index.ts";
import * as api from "../../src/entries/index.ts";
import * as packs from "../../src/entries/packs.ts";
import { NATIONAL_EDITIONS } from "../cases/situations/situation.ts";
import { SAMPLES } from "../cases/situations/samples.ts";
import { answerOrRefused } from "../support/refusal.ts";

/*
 * Whatever a pack holds, alone or laid over a national product: of a contract outside its days, or of one of which
 * nobody knows whether it is within them, nothing is certain; and an excerpt or a report, alone or as the product that is
 * detailed, finds nobody eligible. Everything else is known and in order, so that nothing but the day or the coverage can stand in the way.
 */

type Plain = Readonly<Record<string, unknown>>;
interface APack extends Plain {
  readonly pack: string;
  readonly inForce: InForce;
  readonly coverage: Coverage;
}
/** An excerpt or a report, alone or as the product that another document details. */
const isScarce = ({ coverage, basedOn = coverage }: OfTerms): boolean => basedOn === "excerpt" || basedOn === "report";

interface OfTerms extends Plain {
  readonly basedOn?: Coverage;
  readonly inForce?: InForce;
  readonly coverage?: Coverage;
}

const all = Object.values(packs) as unknown as readonly APack[];
const nationals = NATIONAL_EDITIONS.map((name) => packs[name] as unknown as APack);

/** The terms of a part: of each pack, and of each national product with each pack over it. */
function termsOf(part: string): readonly (readonly [name: string, terms: OfTerms])[] {
  const own = all.flatMap((of) => (part in of ? [[of.pack, of[part] as OfTerms] as const] : []));
  const laid = nationals.flatMap((national) =>
    all.flatMap((local) => {
      if (national === local || !(part in national) || !(part in local)) return [];
      const terms = answerOrRefused(() => combineTerms(national[part] as never, local[part] as never)); // never held together
      return terms === "refused" ? [] : [[`${national.pack} with ${local.pack}`, terms as OfTerms] as const];
    }),
  );
  return [...own, ...laid];
}

/** Days outside, and days of which nobody knows; the first of them and the last. */
function daysBeside({ from, perhapsFrom, through, perhapsThrough }: InForce): readonly string[] {
  const [first, last] = [perhapsFrom ?? from, perhapsThrough ?? through];
  return [
    ...(first === undefined ? [] : [addDays(first, -1), addDays(first, -365)]),
    ...(perhapsFrom === undefined ? [] : [perhapsFrom, ...(from === undefined ? [] : [addDays(from, -1)])]),
    ...(perhapsThrough === undefined || through === undefined ? [] : [addDays(through, 1), perhapsThrough]),
    ...(last === undefined ? [] : [addDays(last, 1), addDays(last, 365)]),
  ];
}

/** A day on which it holds for certain; nothing where there is none. */
function dayWithin({ from, perhapsFrom, through }: InForce): string | undefined {
  if (from === undefined) return perhapsFrom === undefined ? through : undefined;
  return through !== undefined && through < from ? undefined : from;
}

const HOUSEHOLDS = [
  ...[SAMPLES.poor2016, SAMPLES.poor2018, SAMPLES.poor2019, SAMPLES.poor2020, SAMPLES.lifted2022, SAMPLES.helped2026],
];
const { interest2022, claim2021, operatorSubsidy2018 } = SAMPLES;
const { rates } = interest2022;

const loanOf = (of: Plain, day: string): Plain => ({
  ...of,
  ...{ contractOn: day, paidOutOn: day, maturesOn: addDays(day, 365), rate: { fixed: "1%" } },
});
const loan = SAMPLES.subsidy2017.loans[0];
const AGREED = {
  ...{ claimAfterDays: 90, claimCovers: ["principal"], lenderNotice: "required" },
  lossShares: [{ party: "fund", share: "100%" }],
};

interface Asked {
  readonly part: string;
  /** What only an agreement, a county or an operator's document sets: of each what the terms leave out. */
  readonly set?: Plain;
  /** The certain answers of a contract of a day, everything else in order. */
  readonly certain: (terms: never, day: string) => readonly unknown[];
}

/** Whether an answer says all of this; a refusal at the door says nothing. */
function saysThat(answer: unknown, words: Plain): boolean {
  const of = (typeof answer === "object" ? answer : {}) as Plain;
  return Object.entries(words).every(([name, word]) =>
    typeof word === "object" ? saysThat(of[name], word as Plain) : of[name] === word,
  );
}

const ASKED: readonly (Asked & { readonly name: string })[] = [
  {
    name: "assessHousehold",
    part: "household",
    certain: (terms, day) =>
      HOUSEHOLDS.map((facts) => ({ ...facts, appliedOn: day, contractOn: day, rate: "1%" }) as never)
        .map((facts) => answerOrRefused(() => api.assessHousehold(terms, facts)))
        .filter((answer) => saysThat(answer, { outcome: "eligible" })),
  },
  {
    name: "assessOperator",
    part: "operator",
    certain: (terms, day) =>
      [
        answerOrRefused(() =>
          api.assessOperator(terms, {
            ...SAMPLES.cooperative2018,
            appliedOn: day,
            contractOn: day,
            rate: "1%",
          }),
        ),
      ].filter((answer) => saysThat(answer, { outcome: "eligible" })),
  },
  {
    name: "computeSubsidy",
    part: "subsidy",
    set: { subsidyShares: [{ share: "100%" }] },
    certain: (terms, day) =>
      (["registered-poor", "no-longer-poor"] as const)
        .map((householdKind) =>
          answerOrRefused(() =>
            api.computeSubsidy(terms, { loans: [loanOf(loan, day)], rates, householdKind } as never),
          ),
        )
        .filter((answer) => saysThat(answer, { entitled: "yes", totals: { state: "known" } })),
  },
  {
    name: "computeOperatorSubsidy",
    part: "operatorSubsidy",
    set: { operatorRate: "2%", amountPerHousehold: "200000" },
    certain: (terms, day) =>
      [
        answerOrRefused(() =>
          api.computeOperatorSubsidy(terms, {
            ...{ loan: loanOf(operatorSubsidy2018.loan, day), householdsCarried: 5, rates },
          } as never),
        ),
      ].filter((answer) => answer !== "refused" && "subsidy" in (answer as Plain)),
  },
  {
    name: "assessClaim",
    part: "compensation",
    set: AGREED,
    certain: (terms, day) =>
      [
        answerOrRefused(() =>
          api.assessClaim(terms, {
            ...claim2021,
            loan: loanOf(loan, day),
            ...{
              asOf: addDays(day, 600),
              noticeOn: addDays(day, 366),
              transferredOn: "not-given",
              deductionLetterOn: "not-given",
            },
          } as never),
        ),
      ].filter((answer) => saysThat(answer, { outcome: "entitled" })),
  },
];

/** With what the terms leave out set. */
function completed(terms: OfTerms, set: Plain = {}): never {
  const stated = Object.values(terms["stated"] as Readonly<Record<string, object>>).flatMap((of) => Object.keys(of));
  const lacking = Object.entries(set).filter(([name]) => !stated.includes(name));
  return adjustTerms(terms as never, Object.fromEntries(lacking) as never) as never;
}

describe.each(ASKED)("$name", ({ part, set, certain }) => {
  const dated = termsOf(part).filter(([, { inForce = {} }]) => daysBeside(inForce).length > 0);

  it.each(dated)("of %s is certain of no contract outside its days, nor of one that may be", (_, terms) => {
    const of = completed(terms, set);
    const sure = daysBeside(terms.inForce ?? {}).filter((day) => certain(of, day).length > 0);
    expect(sure).toStrictEqual([]);
  });

  it("would be certain within the days: of some terms nothing else stands in the way", () => {
    const within = dated.flatMap(([name, terms]) => {
      const day = dayWithin(terms.inForce ?? {});
      return day !== undefined && certain(completed(terms, set), day).length > 0 ? [name] : [];
    });
    expect(within).not.toStrictEqual([]);
  });
});

describe("an excerpt or a report alone", () => {
  const scarce = (["household", "operator"] as const).flatMap((part) =>
    termsOf(part).flatMap(([name, terms]) => (isScarce(terms) ? [[part, name, terms] as const] : [])),
  );
  const days = ["2016-05-20", "2018-05-18", "2019-09-20", "2020-09-18", "2022-06-10", "2026-05-20"];

  it.each(scarce)("of %s of %s finds nobody eligible, on no day", (part, _, terms) => {
    const { certain } = ASKED.find((asked) => asked.part === part) ?? { certain: () => ["nothing asks it"] };
    expect(days.flatMap((day) => certain(terms as never, day))).toStrictEqual([]);
  });

  it("is what several packs hold", () => {
    expect(new Set(scarce.map(([, name]) => name)).size).toBeGreaterThan(5);
  });
});
