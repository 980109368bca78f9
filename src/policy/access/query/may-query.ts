import type { Day } from "../../../base/date/day.ts";
import { admitWithTerms, type Memory } from "../../../kernel/prepare.ts";
import type { ChosenReading } from "../../../kernel/reading.ts";
import { queryReadings } from "../readings.ts";
import { readingsIn } from "../readings-in.ts";
import type { TermsUsed } from "../../../kernel/terms.ts";
import { AUTHORISATION_RULES, type AuthorisationFinding, findAuthorisation } from "./authorisation-findings.ts";
import { BODY_RULES, type BodyFinding, findBody } from "./body-findings.ts";
import { type PreparedQuery, prepareQuery } from "./prepare.ts";
import { type Query, querySchema } from "./facts.ts";
import { type QueryBody, type QueryTerms, queryTermsSchema } from "./terms.ts";

/** What one rule about a query found. */
export type QueryFinding = AuthorisationFinding | BodyFinding;

/** The result of `mayQuery`. */
export interface QueryAnswer {
  readonly kind: "query-answer";
  readonly query: string;
  readonly on: Day;
  readonly household: string;
  /** The body that asked. */
  readonly by: { readonly body: QueryBody | "other"; readonly id: string };
  /** `refused` if anything asked is unmet, else `undetermined` if anything is, else `permitted`. */
  readonly outcome: "permitted" | "refused" | "undetermined";
  readonly findings: readonly QueryFinding[];
  /** The facts that would decide what is undetermined. */
  readonly missing: readonly string[];
  readonly notAsked: readonly QueryFinding["rule"][];
  readonly terms: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

const memory: Memory<PreparedQuery> = /* @__PURE__ */ new WeakMap();

/**
 * Judges whether a body may query the credit information of a household (信用信息查询) on a day.
 *
 * @remarks
 * **Source** the terms name it; in Changge the information measure, art. 23, 26, 27, 28 and 41.
 * **Boundary** the first and the last day of an authorisation are in, the day of its revocation is out.
 * **Reading** `access/authorisation-without-end`, `access/unstated-information`.
 * **Beware** purposes, areas and kinds of information are names, compared letter by letter. The facts hold one
 * authorisation: where a household gave several, ask with each.
 * @throws InputError for terms that ask for nothing, and for facts of the wrong shape: names that stand twice in one
 * list, no kind of information at all, a last day before the first.
 * @example
 * ```ts
 * import { mayQuery } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const authorisation = {
 *   state: "given", household: "H1", writtenForm: true, purposes: ["loan review"], to: [],
 *   from: "2018-03-01", through: "2018-12-31", revokedOn: "not-revoked",
 * } as const;
 * const query = {
 *   id: "Q1", on: "2018-12-31", household: "H1", householdArea: { city: "Changge" },
 *   by: { body: "financial-institution", id: "B1", area: { city: "Changge" } },
 *   purpose: "loan review", authorisation,
 * } as const;
 * mayQuery(changge2017.query, query).outcome; // => "permitted"
 * const late = mayQuery(changge2017.query, { ...query, on: "2019-01-01" });
 * late.outcome; // => "refused"
 * late.findings.flatMap((f) => (f.outcome === "unmet" ? [f.reason] : [])); // => ["expired"]
 * ```
 */
export function mayQuery(terms: QueryTerms, query: Query): QueryAnswer {
  const t = admitWithTerms({ schema: queryTermsSchema, memory, prepare: prepareQuery }, terms, {
    schema: querySchema,
    value: query,
    name: "query",
  });
  const findings = [
    ...(t.asksAuthorisation ? findAuthorisation(query, t) : []),
    ...(t.bodies === undefined ? [] : findBody(query, t.bodies)),
  ];
  const outcomes = findings.map(({ outcome }) => outcome);
  return {
    kind: "query-answer",
    query: query.id,
    on: query.on,
    household: query.household,
    by: { body: query.by.body, id: query.by.id },
    outcome: outcomes.includes("unmet") ? "refused" : outcomes.includes("undetermined") ? "undetermined" : "permitted",
    findings,
    missing: [...new Set(findings.flatMap((f) => (f.outcome === "undetermined" ? f.missing : [])))],
    notAsked: [...(t.asksAuthorisation ? [] : AUTHORISATION_RULES), ...(t.bodies === undefined ? BODY_RULES : [])],
    terms: t.used,
    readings: readingsIn(findings, t.readings, queryReadings),
  };
}
