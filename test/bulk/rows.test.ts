import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  answerEach,
  compileHousehold,
  compileInterest,
  compileOverdue,
  compilePolicy,
  compileReminders,
  compileScreening,
  compileSubsidy,
  indexRelations,
} from "../../src/entries/bulk.ts";
import { accrueInterest } from "../../src/ledger/interest/accrue-interest.ts";
import { trackOverdue } from "../../src/ledger/loan/track-overdue.ts";
import { assessHousehold } from "../../src/policy/eligibility/household/assess-household.ts";
import { planReminders } from "../../src/policy/reminders/plan-reminders.ts";
import { computeSubsidy } from "../../src/policy/subsidy/compute-subsidy.ts";
import { freezeDeep } from "../../src/kernel/freeze-deep.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { screenPerson } from "../../src/policy/blacklist/screen-person.ts";
import { anyFacts as anyBlacklist, anyRules as anyBlacklistRules, PEOPLE } from "../policy/blacklist/any-blacklist.ts";
import { blacklistTerms } from "../policy/blacklist/blacklist-builders.ts";
import { subsidyTerms } from "../support/interest-builders.ts";
import { someApplication, someTerms } from "../policy/eligibility/any-household.ts";
import { anyHousehold, anyPricedLoan, anyWay } from "../ledger/interest/any-priced-loan.ts";
import { anyReminders } from "../policy/reminders/any-reminders.ts";
import { reminderTerms } from "../policy/reminders/reminder-builders.ts";
import { householdRequirements } from "../../src/policy/eligibility/household/requirements.ts";
import { anySubsidyRules } from "../policy/subsidy/any-subsidy-rules.ts";
import { anyDayOfJudgement, anyLoan } from "../support/any-loan.ts";
import { anApplication, householdTerms, overdueTerms, unchecked } from "../support/builders.ts";
import { oddities, placesOf, valueAt, ways, withValue } from "../support/damage.ts";
import {
  expectAsOneCall,
  householdNumbers,
  interestNumbers,
  overdueNumbers,
  reminderNumbers,
  resultOf,
  subsidyNumbers,
} from "./as-one-call.ts";

/** Plain data as `JSON.parse` gives it. */
const parsed = <T>(row: T): T => JSON.parse(JSON.stringify(row)) as T;

describe("a row is answered as by the one-call function, in every field, as an object and as a line", () => {
  it("assessHousehold", () => {
    fc.assert(
      fc.property(someTerms, fc.array(someApplication, { minLength: 3, maxLength: 3 }), (values, applications) => {
        const terms = freezeDeep(householdTerms(values));
        const assess = compileHousehold(terms);
        for (const row of applications) {
          const one = (): ReturnType<typeof assessHousehold> => assessHousehold(terms, row);
          expectAsOneCall(assess(row), one, householdNumbers);
          expectAsOneCall(assess.json(JSON.stringify(row)), one, householdNumbers);
          const result = resultOf(one);
          if ("result" in result) expect(assess.rules).toStrictEqual(result.result.findings.map(({ rule }) => rule));
        }
      }),
    );
  });

  it("computeSubsidy", () => {
    fc.assert(
      fc.property(anySubsidyRules, anyHousehold, ({ terms }, facts) => {
        const subsidise = compileSubsidy(terms);
        const { rates, ...row } = facts;
        const shared = compileSubsidy(terms, { rates });
        const one = (): ReturnType<typeof computeSubsidy> => computeSubsidy(terms, facts);
        expectAsOneCall(subsidise(facts), one, subsidyNumbers);
        expectAsOneCall(shared(row), one, subsidyNumbers);
        expectAsOneCall(shared.json(JSON.stringify(row)), one, subsidyNumbers);
      }),
    );
  });

  it("accrueInterest", () => {
    fc.assert(
      fc.property(anyWay, anyPricedLoan, ({ terms }, facts) => {
        const { rates, ...row } = facts;
        const accrue = compileInterest(terms, { rates });
        const one = (): ReturnType<typeof accrueInterest> => accrueInterest(terms, facts);
        expectAsOneCall(accrue(row), one, interestNumbers);
        expectAsOneCall(accrue.json(JSON.stringify(row)), one, interestNumbers);
      }),
    );
  });

  it("planReminders", () => {
    fc.assert(
      fc.property(anyReminders, ({ rules, facts: { loans, calendar } }) => {
        const terms = freezeDeep(reminderTerms(rules));
        const remind = compileReminders(terms, { calendar: calendar as NonNullable<typeof calendar> });
        const ids = loans.map(({ id }) => id);
        const one = (): ReturnType<typeof planReminders> =>
          planReminders(terms, { loans, calendar: calendar as NonNullable<typeof calendar> });
        const numbers = (plan: ReturnType<typeof planReminders>): object => reminderNumbers(plan, ids, rules.notices);
        expectAsOneCall(remind({ loans }), one, numbers);
        expectAsOneCall(remind.json(JSON.stringify({ loans })), one, numbers);
      }),
    );
  });

  it("trackOverdue", () => {
    const edges = [30, 90, 360];
    const terms = freezeDeep(overdueTerms({ overdueBuckets: edges }));
    fc.assert(
      fc.property(anyLoan, anyDayOfJudgement, (loan, asOf) => {
        const track = compileOverdue(terms, { asOf });
        const one = (): ReturnType<typeof trackOverdue> => trackOverdue(terms, { loan, asOf });
        const numbers = (of: ReturnType<typeof trackOverdue>): object => overdueNumbers(of, edges);
        expectAsOneCall(track({ loan }), one, numbers);
        expectAsOneCall(track.json(JSON.stringify({ loan })), one, numbers);
      }),
    );
  });
});

describe("a damaged row", () => {
  const damages = Object.entries({ ...ways, ...oddities });
  /** Damages some of the places of a row. */
  const damaged = (row: object): fc.Arbitrary<{ readonly row: unknown; readonly kinds: readonly string[] }> =>
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 2 }).map((draws) => {
      let now: unknown = row;
      const kinds: string[] = [];
      for (const [where, way, which] of draws) {
        const places = placesOf(row);
        const place = places[where % places.length] ?? [];
        const [kind, damage] = damages[way % damages.length] ?? ["", () => []];
        try {
          const found = damage(valueAt(now, place));
          const one = found[which % Math.max(1, found.length)];
          if (one === undefined) continue;
          now = withValue(now, place, one.value);
          kinds.push(kind);
        } catch {
          // what was damaged before cannot be reached any more
        }
      }
      return { row: now, kinds };
    });

  /** A row as a line of JSON; a circle, a function and what throws have none. */
  const lineOf = (row: unknown): string | undefined => {
    try {
      return JSON.stringify(row);
    } catch {
      return undefined;
    }
  };

  const household = anApplication({
    ...{ householdKind: "registered-poor", bornOn: "1980-03-01", purposes: ["farming-and-animals"], grade: "AA" },
    ...{ outstanding: "1000", rate: "4.35%", ableToWork: true, bars: [] },
  });
  const terms = freezeDeep(
    householdTerms({ householdCap: "50000", ableToWork: "required", allowedPurposes: ["farming-and-animals"] }),
  );
  const assess = compileHousehold(terms);

  it("is refused with the issues of the one-call function, or answered as by it", () => {
    const wavers = /answers anew/; // what says something else at each look is refused or answered, but not twice the same
    fc.assert(
      fc.property(damaged(household), ({ row, kinds }) => {
        if (kinds.some((kind) => wavers.test(kind)))
          expect(["refused", "answered"]).toContain(assess(unchecked(row)).state);
        else expectAsOneCall(assess(unchecked(row)), () => assessHousehold(terms, unchecked(row)), householdNumbers);
      }),
      { numRuns: 6 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
  });

  it("is so as a line of JSON, too", () => {
    fc.assert(
      fc.property(damaged(household), ({ row }) => {
        const again = lineOf(row);
        if (again === undefined) return;
        expectAsOneCall(
          assess.json(again),
          () => assessHousehold(terms, JSON.parse(again) as typeof household),
          householdNumbers,
        );
      }),
      { numRuns: 2 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
  });

  it.each(["", "{", "[1,]", '{"id":"A1"', "\u0000", "NaN"])("that is no JSON is refused: %j", (line) => {
    const answer = assess.json(line);
    expect(answer.state === "refused" && answer.issues.map(({ code, path }) => [code, path])).toStrictEqual([
      ["bad-format", "application"],
    ]);
  });

  it("leaves the rows beside it as they are", () => {
    const before = assess(household);
    assess(unchecked({ ...household, amount: "-1" }));
    expect(JSON.stringify(assess(household))).toBe(JSON.stringify(before));
  });

  it("that the caller changes afterwards changes no answer", () => {
    const row = parsed(household) as { amount: string };
    const answer = assess(unchecked(row));
    row.amount = "99999999";
    expectAsOneCall(answer, () => assessHousehold(terms, household), householdNumbers);
  });
});

describe("compiling", () => {
  it("names everything that is wrong with terms and with what is shared", () => {
    const found = resultOf(() =>
      compileSubsidy(
        unchecked<Parameters<typeof compileSubsidy>[0]>({ kind: "subsidy" }),
        unchecked({ rates: [{}], zzz: 1, through: "2021-02-30" }),
      ),
    );
    const paths = "issues" in found ? (found.issues as readonly { path: string }[]).map(({ path }) => path) : [];
    expect(paths).toContain("terms.pack");
    expect(paths).toContain("shared.rates[0].series");
    expect(paths).toContain("shared.zzz");
    expect(paths).toContain("shared.through");
  });

  it("names the requirements of a mask", () => {
    const assess = compileHousehold(
      householdTerms({ householdCap: "50000", age: { min: 18 }, ableToWork: "required" }),
    );
    expect(assess.named(0)).toStrictEqual([]);
    expect(assess.named(2 ** assess.rules.length - 1)).toStrictEqual(assess.rules);
    expect(assess.rules.length).toBeGreaterThan(1);
    expect(householdRequirements.length).toBeLessThanOrEqual(53); // what a number holds, though terms asked them all
  });
});

describe("screening over relations that were laid out once", () => {
  it("answers whoever is asked about on any day as screenPerson does", () => {
    fc.assert(
      fc.property(anyBlacklistRules, anyBlacklist, (rules, { listings, relations, asOf }) => {
        const terms = freezeDeep(blacklistTerms(rules));
        let index: ReturnType<typeof indexRelations>;
        try {
          index = indexRelations({ listings, relations });
        } catch {
          expect(() => screenPerson(terms, { listings, relations, asOf, person: "nobody", who: "person" })).toThrow();
          return;
        }
        const screen = compileScreening(terms, index, { asOf });
        for (const person of [...PEOPLE, "nobody"]) {
          for (const who of ["person", "organisation"] as const) {
            const one = (): ReturnType<typeof screenPerson> =>
              screenPerson(terms, { listings, relations, asOf, person, who });
            const numbers = ({ outcome, bars }: ReturnType<typeof screenPerson>): object => ({
              outcome,
              barred: maskOfScopes(bars, "barred", screen.scopes),
              open: maskOfScopes(bars, "open", screen.scopes),
            });
            expectAsOneCall(screen({ person, who }), one, numbers);
            expectAsOneCall(screen.json(JSON.stringify({ person, who, asOf })), one, numbers);
          }
        }
      }),
    );
  });

  it("refuses a question with the issues of screenPerson", () => {
    const terms = changge2017.blacklist;
    const screen = compileScreening(terms, indexRelations({ listings: [], relations: [] }));
    const row = unchecked<{ person: string; who: "person" }>({ person: "", who: "cat", asOf: "2021-02-29" });
    const one = resultOf(() => screenPerson(terms, unchecked({ ...row, listings: [], relations: [] })));
    expect(screen(row)).toStrictEqual({ state: "refused", issues: "issues" in one ? one.issues : "none" });
  });
});

/** `2 ** i` for each scope in some state. */
function maskOfScopes(
  bars: readonly { readonly scope: string; readonly state: string }[],
  state: string,
  scopes: readonly string[],
): number {
  return bars.reduce((mask, bar) => (bar.state === state ? mask + 2 ** scopes.indexOf(bar.scope) : mask), 0);
}

describe("several functions for rows that hold the facts of all", () => {
  it("each answers as it does alone", () => {
    fc.assert(
      fc.property(someTerms, someApplication, anySubsidyRules, anyHousehold, (values, application, rules, facts) => {
        const { rates, ...loans } = facts;
        const household = freezeDeep(householdTerms(values));
        const reminders = freezeDeep(
          reminderTerms({ notices: [{ daysBefore: 30, form: "written", by: "lender", to: "borrower" }] }),
        );
        const overdue = freezeDeep(overdueTerms());
        const asOf = "2019-06-01";
        const judge = compilePolicy({ household, subsidy: rules.terms, reminders, overdue }, { rates, asOf });
        for (const answer of [judge({ application, loans }), judge.json(JSON.stringify({ application, loans }))]) {
          expect(JSON.stringify(answer)).toBe(
            JSON.stringify({
              state: "answered",
              household: compileHousehold(household, { rates })(application),
              subsidy: compileSubsidy(rules.terms, { rates })(loans),
              reminders: compileReminders(reminders)({ loans: loans.loans }),
              overdue: loans.loans.map((loan) => compileOverdue(overdue, { asOf })({ loan })),
            }),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it("refuse each for itself", () => {
    const judge = compilePolicy({ household: householdTerms({ householdCap: "50000" }), subsidy: subsidyTerms() });
    const answer = judge.json('{"application":{"id":"A1"},"loans":{"loans":[]}}');
    expect(answer).toMatchObject({
      state: "answered",
      household: { state: "refused" },
      subsidy: { state: "refused", issues: [{ code: "empty", path: "facts.loans" }] },
    });
    expect(judge.json("[]")).toMatchObject({ state: "refused", issues: [{ path: "row" }] });
    expect(judge.json('{"loan":1}')).toMatchObject({ state: "refused", issues: [{ path: "row.loan" }] });
    expect(judge.json("{")).toMatchObject({ state: "refused", issues: [{ code: "bad-format" }] });
  });
});

describe("a stream", () => {
  it("has one answer a row, in its order, and asks for no row before it is wanted", async () => {
    let asked = 0;
    const rows = function* (): Generator<number, void, void> {
      for (let i = 0; i < 5; i += 1) {
        asked += 1;
        yield i;
      }
    };
    const answers = answerEach((row: number) => 10 * row, rows());
    expect([answers.next().value, asked]).toStrictEqual([0, 1]);
    expect([...answers]).toStrictEqual([10, 20, 30, 40]);
    const later = async function* (): AsyncGenerator<number, void, void> {
      yield* rows();
      await Promise.resolve();
    };
    const found: number[] = [];
    for await (const answer of answerEach((row: number) => row + 1, later())) found.push(answer);
    expect(found).toStrictEqual([1, 2, 3, 4, 5]);
  });
});
