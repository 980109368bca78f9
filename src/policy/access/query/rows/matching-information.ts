import type { Finding } from "../../../../kernel/finding.ts";
import { reading } from "../../../../kernel/reading.ts";
import { APART, metUnless, type Requirement, unmetWithout } from "../../../../kernel/requirement.ts";
import { because } from "../../answer.ts";
import { NOT_KNOWN } from "../../../../kernel/words.ts";
import { queryBodiesTerm } from "../bodies.ts";
import { namesIn } from "../../explain-answer.ts";
import { sorted } from "../paper.ts";
import type { PreparedQuery } from "../prepare.ts";
import type { Query } from "../types.ts";

/** Only the body's own kinds of information are asked for. */
export type MatchingFinding = Finding<
  "query/matching-information",
  { readonly information: readonly string[]; readonly notItsOwn: readonly string[] },
  { readonly among: readonly string[] },
  "not-its-own-information"
>;

/** The open point about what a body may see. */
export const informationReadings = {
  "access/unstated-information": /* @__PURE__ */ reading({
    term: "unstatedInformation",
    disputedBy: ["borrower", "authority", "auditor"],
    says: { zh: "条文未写明的查询范围", en: "information where no article says what" },
    with: ["queryBodies"],
    question: {
      zh: "条文没有写明一类单位可以查询哪些信息的，是全部，还是只限对口信息？",
      en: "Where no article says what a kind of body may see: everything, or its own kinds of information only?",
    },
    chosen: "matching",
    options: {
      all: { zh: "全部信息", en: "everything" },
      matching: { zh: "只限对口信息", en: "their own kinds of information only" },
    },
    effect: { zh: "经批准的其他部门可以查询哪些信息", en: "what approved departments may see" },
    because: {
      zh: "第四十一条只说经批准的其他部门可以使用信息；参照第二十八条对各部门的规定，从严。",
      en: "Article 41 only says that approved departments use it; as article 28 has it for departments, the stricter.",
    },
    source: "changge-2017-64#information 41",
  }),
} as const;

/**
 * Only the body's own kinds of information (对口信息) are asked for.
 *
 * @remarks
 * **Boundary** for a kind of body that is not listed no information is named. **Reading** `access/unstated-information`.
 */
export const matchingInformation: Requirement<MatchingFinding, Query, PreparedQuery> = {
  rule: "query/matching-information",
  says: { zh: "只查询对口信息", en: "its own kinds of information only" },
  terms: () => ({ queryBodies: queryBodiesTerm() }),
  looksAt: ["information", "by"],
  judge: ({ information, by: { body, ownInformation: own } }, { bodies }) => {
    const row = bodies.rows.get(body);
    if (row === undefined) return { ...APART, instead: bodies.basis };
    const instead = row.informationBasis;
    if (row.information === "all") return { ...APART, instead };
    const ofItsOwn = new Set(own);
    const notItsOwn = own === undefined ? [] : (information ?? []).filter((kind) => !ofItsOwn.has(kind));
    const observed = { information: sorted(information ?? []), notItsOwn: sorted(notItsOwn) };
    const required = { among: sorted(own ?? []) };
    const missing = [
      ...(information === undefined ? ["information"] : []),
      ...(own === undefined ? ["by.ownInformation"] : []),
    ];
    // Something is asked for: a body without information of its own asks for what is not its own, whatever that is.
    if (notItsOwn.length > 0 || own?.length === 0)
      return { ...unmetWithout(missing, "not-its-own-information", observed, required), instead };
    return { ...metUnless(missing, observed, required), instead };
  },
  evidence: (finding) => {
    const { information } = finding.observed;
    const asked = information.length === 0 ? NOT_KNOWN : namesIn(information);
    const among = namesIn(finding.required.among);
    return because<MatchingFinding>(
      finding,
      { "not-its-own-information": { zh: "查询了不对口的信息", en: "information is asked for that is not its own" } },
      { zh: `查询：${asked.zh}；对口信息：${among.zh}`, en: `asked for: ${asked.en}; its own: ${among.en}` },
    );
  },
};
