import { isDated } from "../kernel/in-force.ts";
import { lay, type TermsKind } from "../kernel/kind.ts";
import { placeWords } from "../kernel/page.ts";
import type { Basis } from "../kernel/basis.ts";
import { type AnyRequirement, type Asked, select } from "../kernel/requirement.ts";
import type { Terms } from "../kernel/terms.ts";
import { queryRequirements } from "../policy/access/query/requirements.ts";
import { queryTermsKind } from "../policy/access/query/terms.ts";
import { recordRequirements } from "../policy/access/record/requirements.ts";
import { recordTermsKind } from "../policy/access/record/terms.ts";
import { claimRequirements } from "../policy/compensation/requirements.ts";
import { claimEdition } from "../policy/compensation/rows/edition.ts";
import { compensationTermsKind } from "../policy/compensation/terms.ts";
import { householdRequirements } from "../policy/eligibility/household/requirements.ts";
import { householdTermsKind } from "../policy/eligibility/household/terms.ts";
import { operatorRequirements } from "../policy/eligibility/operator/requirements.ts";
import { operatorTermsKind } from "../policy/eligibility/operator/terms.ts";
import { editionInForce } from "../policy/eligibility/rows/edition-in-force.ts";
import { monitoringRequirements } from "../policy/monitoring/requirements.ts";
import { monitoringTermsKind } from "../policy/monitoring/terms.ts";
import type { AskedBy, AskedOn } from "./description.ts";

/** How a function decides by requirements: the kind of its terms, the requirements, the rule about the days of an edition. */
interface Deciding {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever its values, slots and readings are
  readonly kind: TermsKind<string, any, any, any>;
  readonly requirements: readonly AnyRequirement[];
  /** Of functions that ask for the days of the edition beside their requirements. */
  readonly edition?: string;
}

/** The functions that decide by requirements, by name. */
export const deciding = {
  assessHousehold: {
    kind: householdTermsKind,
    requirements: householdRequirements,
    edition: "household/edition-in-force",
  },
  assessOperator: { kind: operatorTermsKind, requirements: operatorRequirements, edition: "operator/edition-in-force" },
  assessClaim: { kind: compensationTermsKind, requirements: claimRequirements },
  mayQuery: { kind: queryTermsKind, requirements: queryRequirements },
  mayRecord: { kind: recordTermsKind, requirements: recordRequirements },
  assessMonitoring: { kind: monitoringTermsKind, requirements: monitoringRequirements },
} as const satisfies Readonly<Record<string, Deciding>>;

/** One of them. */
export type DecidingFunction = keyof typeof deciding;

/** A requirement with what it lets stand for names, and what it rests on under these terms. */
export interface AskedRow extends Asked<AnyRequirement> {
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

/** Every requirement of a function; under terms those that they ask, in the order of findings. */
export function rowsOf(name: DecidingFunction, terms?: Terms<string, object>): readonly AskedRow[] {
  const { kind, requirements, edition }: Deciding = deciding[name];
  const own = edition === undefined ? undefined : editionInForce(edition, terms?.inForce);
  if (terms === undefined)
    return [...(own === undefined ? [] : [own.row]), ...requirements].map((row) => ({ row, basis: [], choices: {} }));
  const laid = lay(kind, terms);
  const { asked } = select(requirements, laid);
  const dated = isDated(terms.inForce ?? {});
  const first = own?.isAsked === true ? [own] : [];
  const values = kind.values.slots(laid.values) as object;
  return [...first, ...asked]
    .filter(({ row }) => dated || row.rule !== claimEdition.rule)
    .map(({ row, basis }) => ({ row, basis, choices: row.choices?.(values) ?? {} }));
}

/** The facts that a requirement looks at: its own, and those that it shares. */
export function factsLookedAt(row: AnyRequirement): readonly string[] {
  return [...Object.keys(row.facts?.() ?? {}), ...(row.looksAt ?? [])];
}

/** Why a requirement asks something; under terms with what it rests on. */
export function askedBy({ row, basis }: Asked<AnyRequirement>, underTerms: boolean): AskedBy {
  const said = { rule: row.rule as string, label: { ...row.says } };
  return underTerms ? { ...said, restsOn: restsOn(basis) } : said;
}

/** Each article once. */
function restsOn(basis: readonly Basis[]): readonly AskedOn[] {
  const all = basis.map(({ by, ...of }) => ({
    ...("article" in of ? { by, article: of.article } : { by }),
    label: placeWords({ by, ...of } as Basis), // the same
  }));
  return [...new Map(all.map((one) => [one.label.zh, one])).values()];
}
