import { listWords } from "../../../../base/input/list-words.ts";
import type { Bilingual } from "../../../../base/input/bilingual.ts";
import type { Finding } from "../../../../kernel/finding.ts";
import { memberWords } from "../../../../kernel/members.ts";
import { APART, metUnless, type Requirement, unmetWithout } from "../../../../kernel/requirement.ts";
import { because } from "../../answer.ts";
import { queryAreas, queryBodiesTerm } from "../bodies.ts";
import type { PreparedQuery } from "../prepare.ts";
import type { Area, Query, QueryArea } from "../types.ts";

/** The household lives in the body's own area. */
export type OwnAreaFinding = Finding<
  "query/own-area",
  { readonly household: Partial<Area>; readonly body: Partial<Area> },
  { readonly same: readonly QueryArea[] },
  "another-area"
>;

/**
 * The household lives in the body's own area (本级, 辖内).
 *
 * @remarks
 * **Boundary** a village is the same where its town and its city are too: towns have villages of one name. A part
 * that is not known leaves it open, unless another part differs already. For a kind of body that is not listed no
 * area is named.
 */
export const ownArea: Requirement<OwnAreaFinding, Query, PreparedQuery> = {
  rule: "query/own-area",
  says: { zh: "本级或辖内农户", en: "household of its own area" },
  terms: () => ({ queryBodies: queryBodiesTerm() }),
  looksAt: ["householdArea", "by"],
  judge: ({ householdArea, by }, { bodies }) => {
    const row = bodies.rows.get(by.body);
    if (row === undefined) return { ...APART, instead: bodies.basis };
    const same = queryAreas.list.slice(0, queryAreas.list.indexOf(row.area) + 1);
    const differs = same.some((part) => {
      const [a, b] = [householdArea?.[part], by.area?.[part]];
      return a !== undefined && b !== undefined && a !== b;
    });
    const missing = [...unknownParts(householdArea, "householdArea", same), ...unknownParts(by.area, "by.area", same)];
    const observed = { household: partsOf(householdArea, same), body: partsOf(by.area, same) };
    const instead = row.basis;
    if (differs) return { ...unmetWithout(missing, "another-area", observed, { same }), instead };
    return { ...metUnless(missing, observed, { same }), instead };
  },
  evidence: (finding) => {
    const { household, body } = finding.observed;
    const same = listWords(finding.required.same.map((part) => memberWords(part, queryAreas)));
    const [lives, charge] = [areaWords(household), areaWords(body)];
    return because<OwnAreaFinding>(
      finding,
      { "another-area": { zh: "不是其辖内的农户", en: "the household belongs to another area" } },
      { zh: `农户：${lives.zh}；单位：${charge.zh}`, en: `household: ${lives.en}; body: ${charge.en}` },
      { zh: `须同一：${same.zh}`, en: `must be the same: ${same.en}` },
    );
  },
};

function unknownParts(area: Area | undefined, name: string, parts: readonly QueryArea[]): readonly string[] {
  if (area === undefined) return [name];
  return parts.flatMap((part) => (area[part] === undefined ? [`${name}.${part}`] : []));
}

function partsOf(area: Area | undefined, parts: readonly QueryArea[]): Partial<Area> {
  return Object.fromEntries(parts.flatMap((part) => (area?.[part] === undefined ? [] : [[part, area[part]]])));
}

function areaWords(area: Partial<Area>): Bilingual {
  const names = queryAreas.list.map((part) => area[part]);
  const known = names.slice(0, names.findLastIndex((name) => name !== undefined) + 1);
  return {
    zh: known.map((name) => name ?? "不详").join(" "),
    en: known.map((name) => name ?? "not known").join(" / "),
  };
}
