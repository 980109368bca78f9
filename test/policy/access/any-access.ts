import fc from "fast-check";
import {
  type Area,
  type GivenAuthorisation,
  type Query,
  type QueryTermValues,
} from "../../../src/policy/access/query/types.ts";
import { queryBodies } from "../../../src/policy/access/query/bodies.ts";
import type { RecordPerson, RecordTermValues } from "../../../src/policy/access/record/types.ts";
import { BODIES } from "./access-builders.ts";
import type { Told } from "./query-by-hand.ts";

/* Queries and records of which everything is known, each rule met more often than not; and what to forget of them. */

const DAYS = ["2018-05-31", "2018-06-01", "2018-06-02", "2018-06-03", "2018-06-04"] as const;
const mostly = <T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 7, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: fc.constantFrom(...others) });
const namesOf = (...names: readonly string[]): fc.Arbitrary<readonly string[]> => fc.shuffledSubarray([...names]);
const anArea: fc.Arbitrary<Area> = fc.record({
  ...{ city: mostly("甲市", "乙市"), town: mostly("东镇", "西镇"), village: mostly("V1", "V2") },
});

const aPaper: fc.Arbitrary<GivenAuthorisation> = fc
  .record({
    household: mostly("H1", "H2"),
    writtenForm: mostly(true, false),
    purposes: namesOf("loan", "rating", "loans"),
    to: fc.oneof(fc.constant([]), namesOf("B1", "B2")),
    days: fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS)),
    endless: fc.boolean(),
    revokedOn: mostly("not-revoked", ...DAYS),
  })
  .map(({ days, endless, ...paper }) => {
    const [from = "", last = ""] = [...days].sort();
    return { state: "given", ...paper, from, through: endless ? "no-end" : last };
  });

/** Any query of which everything is known. */
export const anyQuery: fc.Arbitrary<Told> = fc.record({
  id: fc.constant("Q1"),
  on: fc.constantFrom(...DAYS),
  household: fc.constant("H1"),
  householdArea: anArea,
  by: fc.record({
    body: fc.constantFrom(...queryBodies.list, "other" as const),
    id: mostly("B1", "B2"),
    area: anArea,
    approved: mostly(true, false),
    ownInformation: namesOf("a", "b", "c"),
  }),
  purpose: mostly("loan", "rating"),
  information: namesOf("a", "b", "c").map((names) => (names.length === 0 ? ["a"] : names)),
  authorisation: fc.oneof(
    { weight: 9, arbitrary: aPaper },
    { weight: 1, arbitrary: fc.constant({ state: "none" } as const) },
  ),
});

/** Any terms of querying that ask for anything; an authorisation without end holds. */
export const anyQueryRules: fc.Arbitrary<QueryTermValues> = fc
  .record({
    asksPaper: mostly(true, false),
    queryBodies: fc.oneof(fc.constant(BODIES), fc.shuffledSubarray([...BODIES], { minLength: 1 })),
    asksBody: mostly(true, false),
    unstatedInformation: fc.constantFrom(undefined, "all" as const, "matching" as const),
  })
  .filter(({ asksPaper, asksBody }) => asksPaper || asksBody)
  .map(({ asksPaper, asksBody, queryBodies, unstatedInformation }) => ({
    ...(asksPaper ? { authorisation: "written-with-purpose" } : {}),
    ...(asksBody ? { queryBodies } : {}),
    ...(unstatedInformation === undefined ? {} : { unstatedInformation }),
  }));

const aCrew = fc
  .array(fc.record({ signed: mostly(true, false) }), { maxLength: 4 })
  .map((all) => all.map(({ signed }, i) => ({ id: `C${String(i)}`, signed })));

/** Any person of whom everything is known. */
export const anyPerson: fc.Arbitrary<RecordPerson> = fc.record({
  ...{ id: fc.constant("H1"), asOf: fc.constant("2018-06-04") },
  ...{
    writtenConsent: mostly("2018-06-01", "not-given", "2018-06-05", ...DAYS),
    collectedOn: fc.constantFrom(...DAYS.slice(1)),
  },
  ...{ residentLocally: mostly(true, false), locallyRegistered: mostly(true, false) },
  ...{ fullCivilCapacity: mostly(true, false), farming: mostly(true, false), confirmed: mostly(true, false) },
  collectors: aCrew,
});

/** Any terms of recording that ask for anything. */
export const anyRecordRules: fc.Arbitrary<RecordTermValues> = fc
  .record(
    {
      ...{ writtenConsent: fc.constant("required" as const), residentLocally: fc.constant("required" as const) },
      ...{ locallyRegistered: fc.constant("required" as const), farming: fc.constant("required" as const) },
      ...{ fullCivilCapacity: fc.constant("required" as const), collectorsSign: fc.constant("required" as const) },
      ...{ collectorsAtLeast: fc.integer({ min: 1, max: 3 }), whoSigns: fc.constantFrom("all", "least-number") },
    },
    { requiredKeys: ["collectorsAtLeast"] },
  )
  .chain((values) =>
    fc.boolean().map((asks): RecordTermValues => (asks ? { ...values, confirmed: "required" } : values)),
  );

/** Places of a query that need not be known. */
export const OPEN_IN_QUERY = [
  ...["householdArea", "householdArea.town", "householdArea.village", "by.area", "by.area.town", "by.area.village"],
  ...["by.approved", "by.ownInformation", "purpose", "information", "authorisation", "authorisation.writtenForm"],
  ...["authorisation.purposes", "authorisation.to", "authorisation.through", "authorisation.revokedOn"],
];

/** Places of a person that need not be known; of a collector the signature. */
export const OPEN_IN_RECORD = [
  ...["writtenConsent", "collectedOn", "residentLocally", "locallyRegistered", "fullCivilCapacity", "farming"],
  ...["confirmed", "collectors", "collectors.0.signed", "collectors.1.signed", "collectors.2.signed"],
];

/** The same without what stands at some places. */
export function forgetting<T extends Query | RecordPerson>(facts: T, places: readonly string[]): T {
  const copy = structuredClone(facts);
  for (const place of places) {
    const steps = place.split(".");
    const holder = steps.slice(0, -1).reduce<unknown>((at, step) => (isObject(at) ? at[step] : undefined), copy);
    if (isObject(holder)) Reflect.deleteProperty(holder, steps.at(-1) ?? "");
  }
  return copy;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
