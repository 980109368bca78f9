import type { Basis } from "../../../kernel/basis.ts";
import { type Finding, findingOf } from "../../../kernel/finding.ts";
import { compareText } from "../../../kernel/order.ts";
import { type Judgement, MET, NOT_APPLICABLE, UNDETERMINED, UNMET } from "../../../kernel/verdict.ts";
import type { PreparedBodies, PreparedBody } from "./prepare.ts";
import type { Area, Query } from "./facts.ts";
import { AREA_PARTS, type QueryArea, type QueryBody } from "./terms.ts";

/** The body is of a kind that may query, and approved where that is asked. */
export type EntitledFinding = Finding<
  "query/entitled-body",
  { readonly body: QueryBody | "other"; readonly approved?: boolean },
  { readonly oneOf: readonly QueryBody[]; readonly approval?: "required" },
  "body-not-listed" | "not-approved"
>;

/** The household lives in the body's own area. */
export type OwnAreaFinding = Finding<
  "query/own-area",
  { readonly household: Partial<Area>; readonly body: Partial<Area> },
  { readonly same: readonly QueryArea[] },
  "another-area"
>;

/** Only the body's own kinds of information are asked for. */
export type MatchingFinding = Finding<
  "query/matching-information",
  { readonly information: readonly string[]; readonly notItsOwn: readonly string[] },
  { readonly among: readonly string[] },
  "not-its-own-information"
>;

/** What is asked of the body. */
export type BodyFinding = EntitledFinding | OwnAreaFinding | MatchingFinding;

/** The rules about the body, in the order in which they are reported. */
export const BODY_RULES = [
  "query/entitled-body",
  "query/own-area",
  "query/matching-information",
] as const satisfies readonly BodyFinding["rule"][];

/** Judges everything that is asked of the body. For a kind that is not listed no area and no information is named. */
export function findBody(query: Query, bodies: PreparedBodies): readonly BodyFinding[] {
  const row = bodies.rows.get(query.by.body);
  const { basis } = bodies;
  const entitled = findEntitled(query, row, bodies);
  return row === undefined
    ? [entitled, without("query/own-area", basis), without("query/matching-information", basis)]
    : [entitled, findOwnArea(query, row), findMatching(query, row)];
}

function without<Rule extends BodyFinding["rule"]>(
  rule: Rule,
  basis: readonly Basis[],
): { readonly rule: Rule; readonly outcome: "not-applicable"; readonly basis: readonly Basis[] } {
  return { rule, outcome: "not-applicable", basis };
}

/**
 * Judges whether the body is of a kind that may query.
 *
 * @remarks
 * **Source** the terms name it; in Changge the information measure, art. 26, 27, 28 and 41.
 */
function findEntitled({ by }: Query, row: PreparedBody | undefined, bodies: PreparedBodies): EntitledFinding {
  const { body, approved } = by;
  const asksApproval = row?.approval !== undefined;
  const notApproved: Judgement = approved === undefined ? UNDETERMINED : approved ? MET : UNMET;
  return findingOf("query/entitled-body", row === undefined ? UNMET : asksApproval ? notApproved : MET, {
    observed: { body, ...(asksApproval && approved !== undefined ? { approved } : {}) },
    required: { oneOf: bodies.listed, ...(asksApproval ? { approval: "required" } : {}) },
    reason: row === undefined ? "body-not-listed" : "not-approved",
    missing: asksApproval && approved === undefined ? ["by.approved"] : [],
    basis: row?.basis ?? bodies.basis,
  });
}

/**
 * Judges whether the household lives in the body's own area (本级, 辖内).
 *
 * @remarks
 * **Boundary** a village is the same where its town and its city are too: towns have villages of one name. A part
 * that is not known leaves it open, unless another part differs already.
 */
function findOwnArea({ householdArea, by }: Query, row: PreparedBody): OwnAreaFinding {
  const same = AREA_PARTS.slice(0, AREA_PARTS.indexOf(row.area) + 1);
  const differs = same.some((part) => {
    const [a, b] = [householdArea?.[part], by.area?.[part]];
    return a !== undefined && b !== undefined && a !== b;
  });
  const missing = [...unknownParts(householdArea, "householdArea", same), ...unknownParts(by.area, "by.area", same)];
  return findingOf("query/own-area", differs ? UNMET : missing.length > 0 ? UNDETERMINED : MET, {
    observed: { household: partsOf(householdArea, same), body: partsOf(by.area, same) },
    required: { same },
    reason: "another-area",
    missing,
    basis: row.basis,
  });
}

function unknownParts(area: Area | undefined, name: string, parts: readonly QueryArea[]): readonly string[] {
  if (area === undefined) return [name];
  return parts.flatMap((part) => (area[part] === undefined ? [`${name}.${part}`] : []));
}

function partsOf(area: Area | undefined, parts: readonly QueryArea[]): Partial<Area> {
  return Object.fromEntries(parts.flatMap((part) => (area?.[part] === undefined ? [] : [[part, area[part]]])));
}

/**
 * Judges whether only the body's own kinds of information (对口信息) are asked for.
 *
 * @remarks
 * **Reading** `access/unstated-information`.
 */
function findMatching({ information, by }: Query, row: PreparedBody): MatchingFinding {
  const own = by.ownInformation;
  const notItsOwn = own === undefined ? [] : (information ?? []).filter((kind) => !own.includes(kind));
  const missing = [
    ...(information === undefined ? ["information"] : []),
    ...(own === undefined ? ["by.ownInformation"] : []),
  ];
  // Something is asked for: a body without information of its own asks for what is not its own, whatever that is.
  const isOutside = notItsOwn.length > 0 || own?.length === 0;
  const matching: Judgement = isOutside ? UNMET : missing.length > 0 ? UNDETERMINED : MET;
  return findingOf("query/matching-information", row.information === "all" ? NOT_APPLICABLE : matching, {
    observed: { information: [...(information ?? [])].sort(compareText), notItsOwn: notItsOwn.sort(compareText) },
    required: { among: [...(own ?? [])].sort(compareText) },
    reason: "not-its-own-information",
    missing,
    basis: row.informationBasis,
  });
}
