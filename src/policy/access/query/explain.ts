import { listWords } from "../../../base/input/list-words.ts";
import type { Bilingual } from "../../../base/input/bilingual.ts";
import type { ExplainOptions, Explanation } from "../../../kernel/explanation.ts";
import { queryReadings } from "../readings.ts";
import { explainAnswer, namesIn } from "../explain-answer.ts";
import type { QueryAnswer, QueryFinding } from "./may-query.ts";
import type { Area } from "./facts.ts";
import { AREA_PARTS } from "./terms.ts";
import { BODIES, OUTCOMES, PARTS, QUERY_WORDS } from "./words.ts";

/**
 * Explains whether a body may query the credit information of a household: each rule with its evidence and source.
 *
 * @example
 * ```ts
 * import { explainQuery, mayQuery, renderText } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const result = mayQuery(changge2017.query, {
 *   id: "Q1", on: "2018-05-02", household: "H1", by: { body: "other", id: "B1" }, authorisation: { state: "none" },
 * });
 * renderText(explainQuery(result, { language: "en" })).split("\n")[0];
 * // => "Query Q1 about household H1, 2018-05-02, by B1 (another kind of body): refused"
 * ```
 */
export function explainQuery(result: QueryAnswer, options: ExplainOptions): Explanation {
  const outcome = OUTCOMES[result.outcome];
  const { query, household, on, by } = result;
  const body = BODIES[by.body];
  const heading = {
    zh: `查询 ${query}:${by.id}(${body.zh})查询 ${household} 户(${on}):${outcome.zh}`,
    en: `Query ${query} about household ${household}, ${on}, by ${by.id} (${body.en}): ${outcome.en}`,
  };
  return explainAnswer(result, { ...QUERY_WORDS, heading, evidence: evidenceOf, register: queryReadings }, options);
}

function evidenceOf(finding: Extract<QueryFinding, { outcome: "met" | "unmet" }>): readonly Bilingual[] {
  switch (finding.rule) {
    case "query/authorised": {
      const { household, writtenForm } = finding.observed;
      if (household === undefined) return [];
      const form =
        writtenForm === undefined
          ? { zh: "形式不详", en: "in a form that is not known" }
          : writtenForm
            ? { zh: "书面", en: "in writing" }
            : { zh: "非书面", en: "not in writing" };
      const asked = finding.required.household;
      return [
        {
          zh: `${household} 户授权,${form.zh};查询 ${asked} 户`,
          en: `by ${household}, ${form.en}; asked about: ${asked}`,
        },
      ];
    }
    case "query/in-force":
      return [inForceWords(finding.observed, finding.required.inForceOn)];
    case "query/given-to-this-body": {
      const { body } = finding.observed;
      const oneOf = namesIn(finding.required.oneOf);
      return [{ zh: `查询单位 ${body};授权给:${oneOf.zh}`, en: `asked by ${body}; given to: ${oneOf.en}` }];
    }
    case "query/purpose-named": {
      const named = namesIn(finding.observed.purposes);
      return [{ zh: `写明的用途:${named.zh}`, en: `named in it: ${named.en}` }];
    }
    case "query/purpose-within": {
      const used = namesIn([finding.observed.purpose]);
      const oneOf = namesIn(finding.required.oneOf);
      return [{ zh: `用于${used.zh};授权用于:${oneOf.zh}`, en: `for ${used.en}; authorised for: ${oneOf.en}` }];
    }
    case "query/entitled-body": {
      const { body, approved } = finding.observed;
      const kind = BODIES[body];
      const oneOf = listWords(finding.required.oneOf.map((each) => BODIES[each]));
      return [
        { zh: `${kind.zh};可以查询的:${oneOf.zh}`, en: `${kind.en}; those that may: ${oneOf.en}` },
        ...(approved === true ? [{ zh: "已经批准", en: "approved to use it" }] : []),
      ];
    }
    case "query/own-area": {
      const { household, body } = finding.observed;
      const same = listWords(finding.required.same.map((part) => PARTS[part]));
      const [lives, charge] = [areaWords(household), areaWords(body)];
      return [
        { zh: `农户:${lives.zh};单位:${charge.zh}`, en: `household: ${lives.en}; body: ${charge.en}` },
        { zh: `须同一:${same.zh}`, en: `must be the same: ${same.en}` },
      ];
    }
    case "query/matching-information": {
      const { information } = finding.observed;
      const asked = information.length === 0 ? { zh: "不详", en: "not known" } : namesIn(information);
      const among = namesIn(finding.required.among);
      return [{ zh: `查询:${asked.zh};对口信息:${among.zh}`, en: `asked for: ${asked.en}; its own: ${among.en}` }];
    }
  }
}

type InForce = Extract<QueryFinding, { rule: "query/in-force"; outcome: "met" }>;

function inForceWords({ from, through, revokedOn }: InForce["observed"], on: string): Bilingual {
  const end =
    through === undefined
      ? { zh: "截止日不详", en: "last day not known" }
      : through === "no-end"
        ? { zh: "没有写明截止日", en: "no last day named" }
        : { zh: `至 ${through}(含)`, en: `through ${through}` };
  const revoked =
    revokedOn === undefined
      ? { zh: "是否撤销不详", en: "whether revoked not known" }
      : revokedOn === "not-revoked"
        ? { zh: "未撤销", en: "not revoked" }
        : { zh: `自 ${revokedOn} 起撤销`, en: `revoked from ${revokedOn}` };
  return {
    zh: `自 ${from} 起,${end.zh},${revoked.zh};查询日 ${on}`,
    en: `from ${from}, ${end.en}, ${revoked.en}; asked on ${on}`,
  };
}

function areaWords(area: Partial<Area>): Bilingual {
  const names = AREA_PARTS.map((part) => area[part]);
  return {
    zh: names
      .map((name) => name ?? "不详")
      .slice(0, lastKnown(names))
      .join(" "),
    en: names
      .map((name) => name ?? "not known")
      .slice(0, lastKnown(names))
      .join(" / "),
  };
}

function lastKnown(names: readonly (string | undefined)[]): number {
  return names.findLastIndex((name) => name !== undefined) + 1;
}
