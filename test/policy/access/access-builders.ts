import { mayQuery, type QueryAnswer } from "../../../src/policy/access/query/may-query.ts";
import { mayRecord, type RecordAnswer } from "../../../src/policy/access/record/may-record.ts";
import type {
  GivenAuthorisation,
  Query,
  QueryingBody,
  QueryTerms,
  QueryTermValues,
} from "../../../src/policy/access/query/types.ts";
import type { RecordPerson, RecordTerms, RecordTermValues } from "../../../src/policy/access/record/types.ts";

/** Who may query by the information measure of Changge, art. 26, 27, 28 and 41. */
export const BODIES = [
  { body: "village-office", area: "village", information: "all" },
  { body: "town-office", area: "town", information: "all" },
  { body: "city-centre", area: "city", information: "all" },
  { body: "financial-institution", area: "city", information: "all", source: "changge-2017-64#information 27" },
  { body: "department", area: "city", information: "matching", source: "changge-2017-64#information 28" },
  { body: "approved-department", area: "city", approval: "required", source: "changge-2017-64#information 41" },
] as const satisfies QueryTermValues["queryBodies"];

/** What Changge asks of a query. */
export const QUERY_TERMS: QueryTerms = {
  kind: "query",
  pack: "ours",
  edition: "1",
  stated: {
    "changge-2017-64#information 23": { authorisation: "written-with-purpose" },
    "changge-2017-64#information 26": { queryBodies: BODIES },
  },
};

/** What Changge asks of a record. */
export const RECORD_TERMS: RecordTerms = {
  kind: "record",
  pack: "ours",
  edition: "1",
  stated: {
    "changge-2017-64#information 6": { writtenConsent: "required" },
    "changge-2017-64#information 7": {
      ...{ residentLocally: "required", locallyRegistered: "required" },
      ...{ fullCivilCapacity: "required", farming: "required" },
    },
    "changge-2017-64#information 10": { collectorsAtLeast: 2, collectorsSign: "required" },
    "changge-2017-64#information 11": { confirmed: "required" },
  },
};

/** Terms of querying that one article states. */
export function queryTerms(values: QueryTermValues): QueryTerms {
  return { kind: "query", pack: "ours", edition: "1", stated: { "our-rules#1": values } };
}

/** Terms of recording that one article states. */
export function recordTerms(values: RecordTermValues): RecordTerms {
  return { kind: "record", pack: "ours", edition: "1", stated: { "our-rules#1": values } };
}

/** The same terms with changes of the caller, as `adjustTerms` makes them. */
export function byCaller<T extends QueryTerms | RecordTerms>(terms: T, caller: NonNullable<T["caller"]>): T {
  return { ...terms, caller };
}

/** Where household H1 lives. */
export const HOME = { city: "Changge", town: "East", village: "V1" } as const;

/** What household H1 gave: in writing, for a loan review or a credit rating, to nobody by name, for the year 2018. */
export function aPaper(facts: Partial<GivenAuthorisation> = {}): GivenAuthorisation {
  return {
    ...{ state: "given", household: "H1", writtenForm: true, purposes: ["loan review", "rating"], to: [] },
    ...{ from: "2018-01-01", through: "2018-12-31", revokedOn: "not-revoked" },
    ...facts,
  };
}

/** A bank of the city. */
export function aBank(facts: Partial<QueryingBody> = {}): QueryingBody {
  return { body: "financial-institution", id: "B1", area: { city: "Changge" }, ...facts };
}

/** A court, whose own information is that about lawsuits and enforcement. */
export function aCourt(facts: Partial<QueryingBody> = {}): QueryingBody {
  const ownInformation = ["lawsuits", "enforcement"];
  return { body: "department", id: "D1", area: { city: "Changge" }, ownInformation, ...facts };
}

/** Everything known, and permitted: a bank asks everything about H1 for a loan review. */
export function aQuery(facts: Partial<Query> = {}): Query {
  return {
    ...{ id: "Q1", on: "2018-06-01", household: "H1", householdArea: HOME, by: aBank(), purpose: "loan review" },
    ...{ information: ["basic", "loans"], authorisation: aPaper() },
    ...facts,
  };
}

/** Everything known, and within every rule of Changge. */
export function aPerson(facts: Partial<RecordPerson> = {}): RecordPerson {
  return {
    ...{ id: "H1", asOf: "2018-03-10", writtenConsent: "2018-03-01", collectedOn: "2018-03-01" },
    ...{ residentLocally: true, locallyRegistered: true, fullCivilCapacity: true, farming: true },
    collectors: [
      { id: "C1", signed: true },
      { id: "C2", signed: true },
    ],
    confirmed: true,
    ...facts,
  };
}

/** So many collectors who signed, did not sign, and of whom it is not known. */
export function crew(signed: number, notSigned = 0, notKnown = 0): Pick<RecordPerson, "collectors"> {
  const some = (count: number, name: string, signature: object): { readonly id: string }[] =>
    Array.from({ length: count }, (_, i) => ({ id: `${name}${String(i + 1)}`, ...signature }));
  return {
    collectors: [
      ...some(signed, "S", { signed: true }),
      ...some(notSigned, "N", { signed: false }),
      ...some(notKnown, "U", {}),
    ],
  };
}

/** What an answer says: its outcome, then each finding that is not met, by its rule. */
function said({ outcome, findings }: QueryAnswer | RecordAnswer): readonly string[] {
  const found = findings.flatMap((finding) => {
    switch (finding.outcome) {
      case "unmet":
        return [`${finding.rule}: ${finding.reason}`];
      case "undetermined":
        return [`${finding.rule} needs ${finding.missing.join(", ")}`];
      case "met":
      case "not-applicable":
        return [];
    }
  });
  return [outcome, ...found];
}

/** What a query comes to under the terms of Changge. */
export function asked(facts: Partial<Query> = {}, terms: QueryTerms = QUERY_TERMS): readonly string[] {
  return said(mayQuery(terms, aQuery(facts)));
}

/** What a record comes to under the terms of Changge. */
export function recorded(facts: Partial<RecordPerson> = {}, terms: RecordTerms = RECORD_TERMS): readonly string[] {
  return said(mayRecord(terms, aPerson(facts)));
}

/** The outcome of each rule, by its name. */
export function outcomesOf({ findings }: QueryAnswer | RecordAnswer): Readonly<Record<string, string>> {
  return Object.fromEntries(findings.map(({ rule, outcome }) => [rule, outcome]));
}

/** The lines of an explanation under a heading. */
export function under(lines: readonly string[], heading: string): readonly string[] {
  const at = lines.indexOf(heading);
  if (at < 0) throw new Error(`${heading} is not among:\n${lines.join("\n")}`);
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => !line.startsWith("  "));
  return rest.slice(0, end < 0 ? undefined : end).map((line) => line.trim());
}
