import type { MadeUnder } from "../../../kernel/made.ts";
import { type Day, dayNumber } from "../../../base/date/day.ts";
import { policy, preparedTerms } from "../../../kernel/policy.ts";
import type { ChosenReading } from "../../../kernel/reading.ts";
import { judgeAll } from "../../../kernel/requirement.ts";
import type { TermsUsed } from "../../../kernel/terms.ts";
import { readingsIn } from "../readings-in.ts";
import { queryRecord } from "./facts.ts";
import { prepareQuery } from "./prepare.ts";
import type { QueryFinding } from "./requirements.ts";
import { queryTermsKind } from "./terms.ts";
import type { Query, QueryBody, QueryTerms } from "./types.ts";

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
  readonly made: MadeUnder;
  readonly terms: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

const door = /* @__PURE__ */ policy({
  terms: /* @__PURE__ */ preparedTerms(queryTermsKind, prepareQuery),
  facts: queryRecord,
  called: "query",
});

const OUTCOMES = { met: "permitted", unmet: "refused", undetermined: "undetermined" } as const;

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
  const [t, own] = door.admit(terms, query);
  query = own;
  const { outcome, findings, missing, notAsked } = judgeAll(t.requirements, query, t, dayNumber(query.on));
  return {
    kind: "query-answer",
    query: query.id,
    on: query.on,
    household: query.household,
    by: { body: query.by.body, id: query.by.id },
    outcome: OUTCOMES[outcome],
    findings,
    missing,
    notAsked,
    ...t.used,
    readings: readingsIn(findings, t.readings, queryTermsKind.readings),
  };
}
