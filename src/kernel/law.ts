import { dayNumber } from "../base/date/day.ts";
import type { Basis } from "./basis.ts";

/*
 * General law that rules apply, by the day to which they are applied: the Civil Code from 2021, the General Provisions
 * (with the General Principles beside them) from 2017-10-01, the General Principles before. Rules name the article of
 * the Civil Code; what is said of an earlier day names what held then.
 */

/** The day of the event is not counted. */
export const FIRST_DAY_NOT_COUNTED: Basis = { by: "law", article: "civil-code#201" };
/** A period of months or years ends on the corresponding day. */
export const CORRESPONDING_DAY: Basis = { by: "law", article: "civil-code#202" };
/** A period whose last day is a rest day ends on the day after it. */
export const AFTER_REST_DAY: Basis = { by: "law", article: "civil-code#203" };
/** 以上 and 以下 include the figure, 超过 and 不满 do not, in whichever document they stand. */
export const INCLUSIVE: Basis = { by: "law", article: "civil-code#1259" };

const CIVIL_CODE_FROM = /* @__PURE__ */ dayNumber("2021-01-01");
const PROVISIONS_FROM = /* @__PURE__ */ dayNumber("2017-10-01");

/** The article of the Civil Code, and those that held before it: with the General Provisions, and before these. */
const PRINCIPLES_154: Basis = { by: "law", article: "general-principles#154" };
const PRINCIPLES_155: Basis = { by: "law", article: "general-principles#155" };
const BEFORE: ReadonlyMap<string, { readonly from2017: readonly Basis[]; readonly before: readonly Basis[] }> = new Map(
  (
    [
      ["civil-code#201", "general-provisions#201", PRINCIPLES_154],
      ["civil-code#202", "general-provisions#202", PRINCIPLES_154],
      ["civil-code#203", "general-provisions#203", PRINCIPLES_154],
      ["civil-code#1259", "general-provisions#205", PRINCIPLES_155],
    ] as const
  ).map(([article, provision, principle]) => [
    article,
    { from2017: [{ by: "law", article: provision }, principle], before: [principle] },
  ]),
);

/** The same with the law that held on a day. @param day days since 1970-01-01 */
export function lawOfDay(basis: readonly Basis[], day: number): readonly Basis[] {
  if (day >= CIVIL_CODE_FROM || !basis.some((b) => b.by === "law" && BEFORE.has(b.article))) return basis;
  const era = day >= PROVISIONS_FROM ? "from2017" : "before";
  const held = new Set<Basis>(); // two rules of one article
  for (const b of basis) {
    for (const one of (b.by === "law" ? BEFORE.get(b.article)?.[era] : undefined) ?? [b]) held.add(one);
  }
  return [...held];
}

/** The same of each basis of a record. */
export function eachOfDay<B extends { readonly [part: string]: readonly Basis[] }>(basis: B, day: number): B;
export function eachOfDay(basis: { readonly [part: string]: readonly Basis[] }, day: number): object {
  return Object.fromEntries(Object.entries(basis).map(([part, of]) => [part, lawOfDay(of, day)]));
}
