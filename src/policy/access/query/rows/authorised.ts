import type { Finding } from "../../../../kernel/finding.ts";
import { met, type Requirement, unknown, unmet, unmetWithout } from "../../../../kernel/requirement.ts";
import { because, type Reasons } from "../../answer.ts";
import { authorisationTerm } from "../paper.ts";
import type { PreparedQuery } from "../prepare.ts";
import type { Query } from "../types.ts";

/** The household that is asked about gave an authorisation in writing. */
export type AuthorisedFinding = Finding<
  "query/authorised",
  { readonly authorisation: "none" | "given"; readonly household?: string; readonly writtenForm?: boolean },
  { readonly household: string; readonly writtenForm: true },
  "no-authorisation" | "of-another-household" | "not-in-writing"
>;

/**
 * The household gave an authorisation in writing.
 *
 * @remarks
 * **Source** the terms name it; in Changge the information measure, art. 23, 26 to 28.
 */
export const authorised: Requirement<AuthorisedFinding, Query, PreparedQuery> = {
  rule: "query/authorised",
  says: { zh: "农户书面授权", en: "the household's written authorisation" },
  terms: authorisationTerm,
  looksAt: ["household", "authorisation"],
  judge: ({ household, authorisation }) => {
    const required = { household, writtenForm: true } as const;
    if (authorisation === undefined) return unknown("authorisation");
    if (authorisation.state === "none") return unmet("no-authorisation", { authorisation: "none" }, required);
    const { household: giver, writtenForm } = authorisation;
    const observed = {
      authorisation: "given",
      household: giver,
      ...(writtenForm === undefined ? {} : { writtenForm }),
    } as const;
    const missing = writtenForm === undefined ? ["authorisation.writtenForm"] : [];
    if (giver !== household) return unmetWithout(missing, "of-another-household", observed, required);
    if (writtenForm === undefined) return unknown("authorisation.writtenForm");
    return writtenForm ? met(observed, required) : unmet("not-in-writing", observed, required);
  },
  evidence: (finding) => {
    const { household, writtenForm } = finding.observed;
    if (household === undefined) return because<AuthorisedFinding>(finding, REASONS);
    const form =
      writtenForm === undefined
        ? { zh: "形式不详", en: "in a form that is not known" }
        : writtenForm
          ? { zh: "书面", en: "in writing" }
          : { zh: "非书面", en: "not in writing" };
    const asked = finding.required.household;
    return because<AuthorisedFinding>(finding, REASONS, {
      zh: `${household} 户授权，${form.zh}；查询 ${asked} 户`,
      en: `by ${household}, ${form.en}; asked about: ${asked}`,
    });
  },
};

const REASONS: Reasons<AuthorisedFinding> = {
  "no-authorisation": { zh: "没有授权", en: "there is no authorisation" },
  "of-another-household": { zh: "是另一户的授权", en: "it was given by another household" },
  "not-in-writing": { zh: "不是书面的", en: "it is not in writing" },
};
