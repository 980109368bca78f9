import type { Finding } from "../../../../kernel/finding.ts";
import { APART, met, type Requirement, unknown, unmet } from "../../../../kernel/requirement.ts";
import { because } from "../../answer.ts";
import { namesIn } from "../../explain-answer.ts";
import { authorisationTerm, ofThePaper, sorted } from "../paper.ts";
import type { PreparedQuery } from "../prepare.ts";
import type { Query } from "../types.ts";

/** Where the authorisation names bodies, the one that asks is among them. */
export type GivenToFinding = Finding<
  "query/given-to-this-body",
  { readonly body: string },
  { readonly oneOf: readonly string[] },
  "given-to-another-body"
>;

/** The authorisation was given to the body that asks. One that names no body holds for each. */
export const givenToThisBody: Requirement<GivenToFinding, Query, PreparedQuery> = {
  rule: "query/given-to-this-body",
  says: { zh: "授权给查询单位", en: "given to this body" },
  terms: authorisationTerm,
  looksAt: ["authorisation", "by"],
  judge: (query) =>
    ofThePaper(query, ({ to }) => {
      const { id } = query.by;
      if (to === undefined) return unknown("authorisation.to");
      if (to.length === 0) return APART;
      const [observed, required] = [{ body: id }, { oneOf: sorted(to) }];
      return to.includes(id) ? met(observed, required) : unmet("given-to-another-body", observed, required);
    }),
  evidence: (finding) => {
    const { body } = finding.observed;
    const oneOf = namesIn(finding.required.oneOf);
    return because<GivenToFinding>(
      finding,
      { "given-to-another-body": { zh: "授权给了别的单位", en: "it was given to another body" } },
      { zh: `查询单位 ${body}；授权给：${oneOf.zh}`, en: `asked by ${body}; given to: ${oneOf.en}` },
    );
  },
};
