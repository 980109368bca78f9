import { preparedTerms } from "../kernel/policy.ts";
import { queryRequirements } from "../policy/access/query/requirements.ts";
import { queryTermsKind } from "../policy/access/query/terms.ts";
import { recordRequirements } from "../policy/access/record/requirements.ts";
import { recordTermsKind } from "../policy/access/record/terms.ts";
import { claimRequirements } from "../policy/compensation/requirements.ts";
import { compensationTermsKind } from "../policy/compensation/terms.ts";
import { householdRequirements } from "../policy/eligibility/household/requirements.ts";
import { householdTermsKind } from "../policy/eligibility/household/terms.ts";
import { operatorRequirements } from "../policy/eligibility/operator/requirements.ts";
import { operatorTermsKind } from "../policy/eligibility/operator/terms.ts";
import { monitoringRequirements } from "../policy/monitoring/requirements.ts";
import { monitoringTermsKind } from "../policy/monitoring/terms.ts";
import type { PreparedTerms } from "../kernel/policy.ts";
import { type DescribedFunction, describeFacts, type FunctionDescription } from "./described.ts";
import { type AskedRow, type Deciding, rowsOf } from "./rows.ts";

/** What is made of terms once: the requirements that they ask, and the facts with them. */
interface Asking {
  readonly rows: readonly AskedRow[];
  readonly described: FunctionDescription;
}

function asking(name: DescribedFunction, of: Deciding): Deciding & { readonly terms: PreparedTerms<object, Asking> } {
  const prepare = (terms: object): Asking => {
    const rows = rowsOf(of, terms as never); // the door has let them in
    return { rows, described: describeFacts(name, rows) };
  };
  return { ...of, terms: preparedTerms<object, Asking>(of.kind, prepare) };
}

/** The functions that decide by requirements, by name. */
export const deciding = /* @__PURE__ */ (() => ({
  assessHousehold: asking("assessHousehold", {
    ...{ kind: householdTermsKind, requirements: householdRequirements, edition: "household/edition-in-force" },
  }),
  assessOperator: asking("assessOperator", {
    ...{ kind: operatorTermsKind, requirements: operatorRequirements, edition: "operator/edition-in-force" },
  }),
  assessClaim: asking("assessClaim", { kind: compensationTermsKind, requirements: claimRequirements }),
  mayQuery: asking("mayQuery", { kind: queryTermsKind, requirements: queryRequirements }),
  mayRecord: asking("mayRecord", { kind: recordTermsKind, requirements: recordRequirements }),
  assessMonitoring: asking("assessMonitoring", { kind: monitoringTermsKind, requirements: monitoringRequirements }),
}))();

/** One of them. */
export type DecidingFunction = keyof typeof deciding;

/** Whether a function decides by requirements. */
export function isDeciding(name: string): name is DecidingFunction {
  return Object.hasOwn(deciding, name);
}
