import type { Finding } from "../../../../kernel/finding.ts";
import { met, type Requirement, unknown, unmet } from "../../../../kernel/requirement.ts";
import { because } from "../../answer.ts";
import { namesIn } from "../../explain-answer.ts";
import { authorisationTerm, ofThePaper, sorted } from "../paper.ts";
import type { PreparedQuery } from "../prepare.ts";
import type { Query } from "../types.ts";

/** The authorisation names what it is for. */
export type PurposeNamedFinding = Finding<
  "query/purpose-named",
  { readonly purposes: readonly string[] },
  { readonly atLeast: 1 },
  "no-purpose-named"
>;

/** The authorisation says what it is for. */
export const purposeNamed: Requirement<PurposeNamedFinding, Query, PreparedQuery> = {
  rule: "query/purpose-named",
  says: { zh: "授权书写明用途", en: "purpose named" },
  terms: authorisationTerm,
  looksAt: ["authorisation"],
  judge: (query) =>
    ofThePaper(query, ({ purposes }) => {
      if (purposes === undefined) return unknown("authorisation.purposes");
      const [observed, required] = [{ purposes: sorted(purposes) }, { atLeast: 1 } as const];
      return purposes.length > 0 ? met(observed, required) : unmet("no-purpose-named", observed, required);
    }),
  evidence: (finding) => {
    const named = namesIn(finding.observed.purposes);
    return because<PurposeNamedFinding>(
      finding,
      { "no-purpose-named": { zh: "没有写明用途", en: "it names no purpose" } },
      { zh: `写明的用途：${named.zh}`, en: `named in it: ${named.en}` },
    );
  },
};
