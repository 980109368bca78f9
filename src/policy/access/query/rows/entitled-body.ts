import { listWords } from "../../../../base/input/list-words.ts";
import type { Finding } from "../../../../kernel/finding.ts";
import { memberWords } from "../../../../kernel/members.ts";
import { met, type Requirement, unknown, unmet } from "../../../../kernel/requirement.ts";
import { because, type Reasons } from "../../answer.ts";
import { askingBodies, queryBodiesTerm } from "../bodies.ts";
import type { PreparedQuery } from "../prepare.ts";
import type { Query, QueryBody } from "../types.ts";

/** The body is of a kind that may query, and approved where that is asked. */
export type EntitledFinding = Finding<
  "query/entitled-body",
  { readonly body: QueryBody | "other"; readonly approved?: boolean },
  { readonly oneOf: readonly QueryBody[]; readonly approval?: "required" },
  "body-not-listed" | "not-approved"
>;

/**
 * The body is of a kind that may query.
 *
 * @remarks
 * **Source** the terms name it; in Changge the information measure, art. 26, 27, 28 and 41.
 */
export const entitledBody: Requirement<EntitledFinding, Query, PreparedQuery> = {
  rule: "query/entitled-body",
  says: { zh: "有权查询的单位", en: "entitled kind of body" },
  terms: () => ({ queryBodies: queryBodiesTerm() }),
  looksAt: ["by"],
  judge: ({ by: { body, approved } }, { bodies }) => {
    const row = bodies.rows.get(body);
    const { listed: oneOf } = bodies;
    if (row === undefined) return { ...unmet("body-not-listed", { body }, { oneOf }), instead: bodies.basis };
    const instead = row.basis;
    if (row.approval === undefined) return { ...met({ body }, { oneOf }), instead };
    if (approved === undefined) return { ...unknown("by.approved"), instead };
    const [observed, required] = [{ body, approved }, { oneOf, approval: "required" } as const];
    return { ...(approved ? met(observed, required) : unmet("not-approved", observed, required)), instead };
  },
  evidence: (finding) => {
    const { body, approved } = finding.observed;
    const kind = memberWords(body, askingBodies);
    const oneOf = listWords(finding.required.oneOf.map((each) => memberWords(each, askingBodies)));
    return because<EntitledFinding>(
      finding,
      REASONS,
      { zh: `${kind.zh}；可以查询的：${oneOf.zh}`, en: `${kind.en}; those that may: ${oneOf.en}` },
      ...(approved === true ? [{ zh: "已经批准", en: "approved to use it" }] : []),
    );
  },
};

const REASONS: Reasons<EntitledFinding> = {
  "body-not-listed": { zh: "不在可以查询的单位之列", en: "no body of this kind may query" },
  "not-approved": { zh: "未经市政府批准", en: "it was not approved" },
};
