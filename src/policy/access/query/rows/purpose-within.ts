import type { Finding } from "../../../../kernel/finding.ts";
import { APART, met, type Requirement, unknown, unmet } from "../../../../kernel/requirement.ts";
import { because } from "../../answer.ts";
import { namesIn } from "../../explain-answer.ts";
import { authorisationTerm, ofThePaper, sorted } from "../paper.ts";
import type { PreparedQuery } from "../prepare.ts";
import type { Query } from "../types.ts";

/** The query is for a purpose that the authorisation names. */
export type PurposeWithinFinding = Finding<
  "query/purpose-within",
  { readonly purpose: string },
  { readonly oneOf: readonly string[] },
  "another-purpose"
>;

/** The query is for a purpose that the authorisation names; where it names none there is nothing to be within. */
export const purposeWithin: Requirement<PurposeWithinFinding, Query, PreparedQuery> = {
  rule: "query/purpose-within",
  says: { zh: "在授权用途之内", en: "within the purpose" },
  terms: authorisationTerm,
  looksAt: ["authorisation", "purpose"],
  judge: (query) =>
    ofThePaper(query, ({ purposes }) => {
      const { purpose } = query;
      if (purposes?.length === 0) return APART;
      if (purpose === undefined)
        return purposes === undefined ? unknown("purpose", "authorisation.purposes") : unknown("purpose");
      if (purposes === undefined) return unknown("authorisation.purposes");
      const [observed, required] = [{ purpose }, { oneOf: sorted(purposes) }];
      return purposes.includes(purpose) ? met(observed, required) : unmet("another-purpose", observed, required);
    }),
  evidence: (finding) => {
    const used = namesIn([finding.observed.purpose]);
    const oneOf = namesIn(finding.required.oneOf);
    return because<PurposeWithinFinding>(
      finding,
      { "another-purpose": { zh: "用于授权以外的用途", en: "the query is for another purpose" } },
      { zh: `用于${used.zh}；授权用于：${oneOf.zh}`, en: `for ${used.en}; authorised for: ${oneOf.en}` },
    );
  },
};
