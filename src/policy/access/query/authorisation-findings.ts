import type { Day } from "../../../base/date/day.ts";
import { type Exhibit, type Finding, findingOf } from "../../../kernel/finding.ts";
import { compareText } from "../../../kernel/order.ts";
import { type Judgement, MET, NOT_APPLICABLE, UNDETERMINED, UNMET } from "../../../kernel/verdict.ts";
import type { PreparedQuery } from "./prepare.ts";
import type { GivenAuthorisation, Query } from "./facts.ts";

/** The household that is asked about gave an authorisation in writing. */
export type AuthorisedFinding = Finding<
  "query/authorised",
  { readonly authorisation: "none" | "given"; readonly household?: string; readonly writtenForm?: boolean },
  { readonly household: string; readonly writtenForm: true },
  "no-authorisation" | "of-another-household" | "not-in-writing"
>;

/** The authorisation holds on the day of the query. */
export type InForceFinding = Finding<
  "query/in-force",
  Pick<GivenAuthorisation, "from" | "through" | "revokedOn">,
  { readonly inForceOn: Day },
  "not-yet-in-force" | "expired" | "revoked"
>;

/** Where the authorisation names bodies, the one that asks is among them. */
export type GivenToFinding = Finding<
  "query/given-to-this-body",
  { readonly body: string },
  { readonly oneOf: readonly string[] },
  "given-to-another-body"
>;

/** The authorisation names what it is for. */
export type PurposeNamedFinding = Finding<
  "query/purpose-named",
  { readonly purposes: readonly string[] },
  { readonly atLeast: 1 },
  "no-purpose-named"
>;

/** The query is for a purpose that the authorisation names. */
export type PurposeWithinFinding = Finding<
  "query/purpose-within",
  { readonly purpose: string },
  { readonly oneOf: readonly string[] },
  "another-purpose"
>;

/** What is asked of an authorisation. */
export type AuthorisationFinding =
  AuthorisedFinding | InForceFinding | GivenToFinding | PurposeNamedFinding | PurposeWithinFinding;

/** The rules about the authorisation, in the order in which they are reported. */
export const AUTHORISATION_RULES = [
  "query/authorised",
  "query/in-force",
  "query/given-to-this-body",
  "query/purpose-named",
  "query/purpose-within",
] as const satisfies readonly AuthorisationFinding["rule"][];

/** Judges everything that is asked of the authorisation. */
export function findAuthorisation(query: Query, t: PreparedQuery): readonly AuthorisationFinding[] {
  return [
    findAuthorised(query, t),
    findInForce(query, t),
    findGivenTo(query, t),
    findPurposeNamed(query, t),
    findPurposeWithin(query, t),
  ];
}

/**
 * Judges whether the household gave an authorisation in writing.
 *
 * @remarks
 * **Source** the terms name it; in Changge the information measure, art. 23, 26 to 28.
 */
function findAuthorised({ household, authorisation }: Query, t: PreparedQuery): AuthorisedFinding {
  const required = { household, writtenForm: true } as const;
  const { authorisation: basis } = t.basis;
  const rule = "query/authorised";
  if (authorisation === undefined) return { rule, outcome: "undetermined", missing: ["authorisation"], basis };
  if (authorisation.state === "none") {
    const observed = { authorisation: "none" } as const;
    return { rule, outcome: "unmet", reason: "no-authorisation", observed, required, basis };
  }
  const { household: giver, writtenForm } = authorisation;
  const isOther = giver !== household;
  const verdict = isOther || writtenForm === false ? UNMET : writtenForm === undefined ? UNDETERMINED : MET;
  return findingOf(rule, verdict, {
    observed: {
      authorisation: "given",
      household: giver,
      ...(writtenForm === undefined ? {} : { writtenForm }),
    },
    required,
    reason: isOther ? "of-another-household" : "not-in-writing",
    missing: writtenForm === undefined ? ["authorisation.writtenForm"] : [],
    basis,
  });
}

/**
 * Judges whether the authorisation holds on the day of the query.
 *
 * @remarks
 * **Boundary** its first and its last day are in; on the day of revocation it no longer holds.
 * **Reading** `access/authorisation-without-end`.
 */
function findInForce(query: Query, t: PreparedQuery): InForceFinding {
  return ofThePaper("query/in-force", query, t, ({ from, through, revokedOn }) => {
    const { on } = query;
    const isRevoked = revokedOn !== undefined && revokedOn !== "not-revoked" && revokedOn <= on;
    const isOver = through !== undefined && through !== "no-end" && on > through;
    const endsUnknown = through === undefined || (through === "no-end" && !t.holdsWithoutEnd);
    const missing = [
      ...(endsUnknown ? ["authorisation.through"] : []),
      ...(revokedOn === undefined ? ["authorisation.revokedOn"] : []),
    ];
    return {
      verdict: on < from || isOver || isRevoked ? UNMET : missing.length > 0 ? UNDETERMINED : MET,
      observed: {
        from,
        ...(through === undefined ? {} : { through }),
        ...(revokedOn === undefined ? {} : { revokedOn }),
      },
      required: { inForceOn: on },
      reason: on < from ? "not-yet-in-force" : isOver ? "expired" : "revoked",
      missing,
      basis: [...t.basis.authorisation, ...(through === "no-end" ? t.basis.withoutEnd : [])],
    };
  });
}

/** Judges whether the authorisation was given to the body that asks. One that names no body holds for each. */
function findGivenTo(query: Query, t: PreparedQuery): GivenToFinding {
  return ofThePaper("query/given-to-this-body", query, t, ({ to }) => {
    const { id } = query.by;
    const namesNone = to?.length === 0;
    return {
      verdict: namesNone ? NOT_APPLICABLE : to === undefined ? UNDETERMINED : to.includes(id) ? MET : UNMET,
      observed: { body: id },
      required: { oneOf: sorted(to) },
      reason: "given-to-another-body",
      missing: to === undefined ? ["authorisation.to"] : [],
      basis: t.basis.authorisation,
    };
  });
}

/** Judges whether the authorisation says what it is for. */
function findPurposeNamed(query: Query, t: PreparedQuery): PurposeNamedFinding {
  return ofThePaper("query/purpose-named", query, t, ({ purposes }) => ({
    verdict: purposes === undefined ? UNDETERMINED : purposes.length > 0 ? MET : UNMET,
    observed: { purposes: sorted(purposes) },
    required: { atLeast: 1 },
    reason: "no-purpose-named",
    missing: purposes === undefined ? ["authorisation.purposes"] : [],
    basis: t.basis.authorisation,
  }));
}

/** Judges whether the query is for a purpose that the authorisation names; where it names none there is nothing to be within. */
function findPurposeWithin(query: Query, t: PreparedQuery): PurposeWithinFinding {
  return ofThePaper("query/purpose-within", query, t, ({ purposes }) => {
    const { purpose } = query;
    const missing = [
      ...(purpose === undefined ? ["purpose"] : []),
      ...(purposes === undefined ? ["authorisation.purposes"] : []),
    ];
    const isNamed = purpose !== undefined && purposes?.includes(purpose) === true;
    return {
      verdict: purposes?.length === 0 ? NOT_APPLICABLE : missing.length > 0 ? UNDETERMINED : isNamed ? MET : UNMET,
      observed: { purpose: purpose ?? "" },
      required: { oneOf: sorted(purposes) },
      reason: "another-purpose",
      missing,
      basis: t.basis.authorisation,
    };
  });
}

/** A finding about the paper: open while it is not known whether there is one, without object where there is none. */
function ofThePaper<Rule extends AuthorisationFinding["rule"], Observed, Required, Reason extends string>(
  rule: Rule,
  { authorisation }: Query,
  t: PreparedQuery,
  judge: (given: GivenAuthorisation) => Exhibit<Observed, Required, Reason> & { readonly verdict: Judgement },
): Finding<Rule, Observed, Required, Reason> {
  const { authorisation: basis } = t.basis;
  if (authorisation === undefined) return { rule, outcome: "undetermined", missing: ["authorisation"], basis };
  if (authorisation.state === "none") return { rule, outcome: "not-applicable", basis };
  const { verdict, ...exhibit } = judge(authorisation);
  return findingOf(rule, verdict, exhibit);
}

function sorted(names: readonly string[] | undefined): readonly string[] {
  return [...(names ?? [])].sort(compareText);
}
