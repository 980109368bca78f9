import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainQuery } from "../../../src/policy/access/query/explain.ts";
import { explainRecord } from "../../../src/policy/access/record/explain.ts";
import { mayQuery, type QueryAnswer } from "../../../src/policy/access/query/may-query.ts";
import { mayRecord, type RecordAnswer } from "../../../src/policy/access/record/may-record.ts";
import type { Collector } from "../../../src/policy/access/record/types.ts";
import { queryTerms, recordTerms } from "./access-builders.ts";
import {
  anyPerson,
  anyQuery,
  anyQueryRules,
  anyRecordRules,
  forgetting,
  OPEN_IN_QUERY,
  OPEN_IN_RECORD,
} from "./any-access.ts";
import { permittedByHand, recordableByHand } from "./query-by-hand.ts";
import { forEvery } from "../../support/for-every.ts";

const RUNS = { numRuns: Math.max(1500, fc.readConfigureGlobal().numRuns ?? 0) };

describe("a query", () => {
  it("of which everything is known is always decided, as by hand", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyQueryRules, anyQuery, (rules, query) => {
        const { outcome } = mayQuery(queryTerms(rules), query);
        seen.add(outcome);
        expect(outcome).toBe(permittedByHand(rules, query) ? "permitted" : "refused");
      }),
      RUNS,
    );
    expect([...seen].sort()).toStrictEqual(["permitted", "refused"]);
  });

  it("that is decided always stays decided when what was not known is filled in", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyQueryRules, anyQuery, fc.subarray(OPEN_IN_QUERY, { maxLength: 4 }), (rules, query, places) => {
        const terms = queryTerms(rules);
        const before = mayQuery(terms, forgetting(query, places));
        const { outcome } = mayQuery(terms, query);
        seen.add(`${before.outcome} ${outcome}`);
        if (before.outcome !== "undetermined") expect(before.outcome).toBe(outcome);
        expect(before.missing.length > 0).toBe(before.outcome === "undetermined"); // decided: nothing more is wanted
      }),
      RUNS,
    );
    expect([...seen].sort()).toStrictEqual([
      ...["permitted permitted", "refused refused", "undetermined permitted", "undetermined refused"],
    ]);
  });

  it("never needs a fact that it does not name: with all it names filled in, it is decided", () => {
    forEvery([anyQueryRules, anyQuery, fc.subarray(OPEN_IN_QUERY)], (rules, query, places) => {
      const terms = queryTerms(rules);
      let unknown: readonly string[] = places;
      for (;;) {
        const { outcome, missing } = mayQuery(terms, forgetting(query, unknown));
        if (outcome !== "undetermined") return;
        const left = unknown.filter((place) => !missing.includes(place));
        expect(left.length).toBeLessThan(unknown.length);
        unknown = left;
      }
    });
  });

  it("never hangs on the order of lists", () => {
    const backwards = <T>(list: readonly T[]): readonly T[] => [...list].reverse();
    forEvery([anyQueryRules, anyQuery], (rules, query) => {
      const { authorisation, by, information = [] } = query;
      const turned = {
        ...query,
        by: { ...by, ownInformation: backwards(by.ownInformation ?? []) },
        information: backwards(information),
        ...(authorisation?.state === "given"
          ? {
              authorisation: {
                ...authorisation,
                purposes: backwards(authorisation.purposes ?? []),
                to: backwards(authorisation.to ?? []),
              },
            }
          : {}),
      };
      const { queryBodies } = rules;
      const otherRules = { ...rules, ...(queryBodies === undefined ? {} : { queryBodies: backwards(queryBodies) }) };
      expect(mayQuery(queryTerms(otherRules), turned)).toStrictEqual(mayQuery(queryTerms(rules), query));
    });
  });
});

describe("a record", () => {
  it("of which everything is known is always decided, as by hand", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyRecordRules, anyPerson, (rules, person) => {
        const { outcome } = mayRecord(recordTerms(rules), person);
        seen.add(outcome);
        expect(outcome).toBe(recordableByHand(rules, person) ? "may-be-recorded" : "may-not-be-recorded");
      }),
      RUNS,
    );
    expect([...seen].sort()).toStrictEqual(["may-be-recorded", "may-not-be-recorded"]);
  });

  it("that is decided always stays decided when what was not known is filled in", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyRecordRules, anyPerson, fc.subarray(OPEN_IN_RECORD, { maxLength: 4 }), (rules, person, places) => {
        const terms = recordTerms(rules);
        const before = mayRecord(terms, forgetting(person, places));
        const { outcome } = mayRecord(terms, person);
        seen.add(`${before.outcome} ${outcome}`);
        if (before.outcome !== "undetermined") expect(before.outcome).toBe(outcome);
      }),
      RUNS,
    );
    expect([...seen].sort()).toStrictEqual([
      ...["may-be-recorded may-be-recorded", "may-not-be-recorded may-not-be-recorded"],
      ...["undetermined may-be-recorded", "undetermined may-not-be-recorded"],
    ]);
  });

  it("is always left open where two ways of filling in differ", () => {
    const signatures = fc.array(fc.constantFrom(true, false, undefined), { maxLength: 4 });
    fc.assert(
      fc.property(anyRecordRules, anyPerson, signatures, (rules, person, known) => {
        const crew = (fill: boolean | undefined): readonly Collector[] =>
          known.map((signed, i) => {
            const one = signed ?? fill;
            return { id: `C${String(i)}`, ...(one === undefined ? {} : { signed: one }) };
          });
        const outcome = (fill: boolean | undefined): string =>
          mayRecord(recordTerms(rules), { ...person, collectors: crew(fill) }).outcome;
        expect(outcome(undefined)).toBe(outcome(true) === outcome(false) ? outcome(true) : "undetermined");
      }),
      RUNS,
    );
  });

  it("never hangs on the order of the collectors", () => {
    forEvery([anyRecordRules, anyPerson], (rules, person) => {
      const turned = { ...person, collectors: [...(person.collectors ?? [])].reverse() };
      expect(mayRecord(recordTerms(rules), turned)).toStrictEqual(mayRecord(recordTerms(rules), person));
    });
  });
});

describe("every answer", () => {
  it("always reports just the readings that its findings cite, each once", () => {
    const seen = new Set<string>();
    const check = ({ readings, findings }: QueryAnswer | RecordAnswer): void => {
      const cited = findings.flatMap(({ basis }) => basis.flatMap((b) => (b.by === "reading" ? [b.reading] : [])));
      expect(readings.map(({ id }) => id).sort()).toStrictEqual([...new Set(cited)].sort());
      for (const id of cited) seen.add(id);
    };
    fc.assert(
      fc.property(anyQueryRules, anyQuery, fc.subarray(OPEN_IN_QUERY, { maxLength: 5 }), (rules, query, places) => {
        check(mayQuery(queryTerms(rules), forgetting(query, places)));
      }),
      RUNS,
    );
    forEvery([anyRecordRules, anyPerson, fc.subarray(OPEN_IN_RECORD, { maxLength: 5 })], (rules, person, places) => {
      check(mayRecord(recordTerms(rules), forgetting(person, places)));
    });
    expect([...seen].sort()).toStrictEqual([
      ...["access/authorisation-without-end", "access/unstated-information", "access/who-signs"],
    ]);
  });

  it("is always plain data, and always explained in both languages, a heading for each finding", () => {
    forEvery([anyQueryRules, anyQuery, fc.subarray(OPEN_IN_QUERY, { maxLength: 5 })], (rules, query, places) => {
      const answer = mayQuery(queryTerms(rules), forgetting(query, places));
      expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
      for (const language of ["zh", "en"] as const) {
        const { lines } = explainQuery(answer, { language });
        const headings = lines.filter(({ type }) => type === "heading").length;
        const further = Number(answer.missing.length > 0) + Number(answer.notAsked.length > 0);
        expect(headings).toBe(1 + answer.findings.length + further);
        expect(lines.map((line) => (line.type === "arithmetic" ? line.formula : line.text)).join()).not.toMatch(
          /undefined|object/,
        );
      }
    });
    forEvery([anyRecordRules, anyPerson, fc.subarray(OPEN_IN_RECORD, { maxLength: 5 })], (rules, person, places) => {
      const answer = mayRecord(recordTerms(rules), forgetting(person, places));
      expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
      for (const language of ["zh", "en"] as const) {
        const { lines } = explainRecord(answer, { language });
        expect(lines.filter(({ type }) => type === "heading").length).toBeGreaterThan(answer.findings.length);
      }
    });
  });
});
