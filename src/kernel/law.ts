import { dayNumber } from "../base/date/day.ts";
import type { Basis } from "./basis.ts";
import type { Citation } from "./citation.ts";
import { freezeDeep } from "./freeze-deep.ts";
import { isFrozenByUs, rememberFrozen } from "../base/input/frozen-by-us.ts";

/*
 * General law that rules apply, by the day to which they are applied: the Civil Code from 2021, the General Provisions
 * (with the General Principles beside them) from 2017-10-01, the General Principles before. Rules name the article of
 * the Civil Code; what is said of an earlier day names what held then.
 */

/** The day of the event is not counted. */
export const FIRST_DAY_NOT_COUNTED: Basis = /* @__PURE__ */ Object.freeze({ by: "law", article: "civil-code#201" });
/** A period of months or years ends on the corresponding day. */
export const CORRESPONDING_DAY: Basis = /* @__PURE__ */ Object.freeze({ by: "law", article: "civil-code#202" });
/** A period whose last day is a rest day ends on the day after it. */
export const AFTER_REST_DAY: Basis = /* @__PURE__ */ Object.freeze({ by: "law", article: "civil-code#203" });
/** 以上 and 以下 include the figure, 超过 and 不满 do not, in whichever document they stand. */
export const INCLUSIVE: Basis = /* @__PURE__ */ Object.freeze({ by: "law", article: "civil-code#1259" });

const CIVIL_CODE_FROM = /* @__PURE__ */ dayNumber("2021-01-01");
const PROVISIONS_FROM = /* @__PURE__ */ dayNumber("2017-10-01");

/** The article of the Civil Code, and those that held before it: with the General Provisions, and before these. */
const PRINCIPLES_154: Basis = /* @__PURE__ */ Object.freeze({ by: "law", article: "general-principles#154" });
const PRINCIPLES_155: Basis = /* @__PURE__ */ Object.freeze({ by: "law", article: "general-principles#155" });
const BEFORE: { readonly [article: string]: Before } = /* @__PURE__ */ (() =>
  freezeDeep({
    "civil-code#201": before("general-provisions#201", PRINCIPLES_154),
    "civil-code#202": before("general-provisions#202", PRINCIPLES_154),
    "civil-code#203": before("general-provisions#203", PRINCIPLES_154),
    "civil-code#1259": before("general-provisions#205", PRINCIPLES_155),
  }))();

/** What held before the Civil Code. */
interface Before {
  readonly from2017: readonly Basis[];
  readonly before: readonly Basis[];
}

function before(provision: Citation, principle: Basis): Before {
  return { from2017: [{ by: "law", article: provision }, principle], before: [principle] };
}

function heldBefore(basis: Basis): Before | undefined {
  const article = basis.by === "law" ? basis.article : "";
  return Object.hasOwn(BEFORE, article) ? BEFORE[article] : undefined;
}

/** What was found for a basis that does not change. */
const known: Record<"from2017" | "before", WeakMap<readonly Basis[], readonly Basis[]>> = /* @__PURE__ */ (() => ({
  from2017: new WeakMap(),
  before: new WeakMap(),
}))();

/** The same with the law that held on a day. @param day days since 1970-01-01 */
export function lawOfDay(basis: readonly Basis[], day: number): readonly Basis[] {
  if (day >= CIVIL_CODE_FROM) return basis;
  const era = day >= PROVISIONS_FROM ? "from2017" : "before";
  const before = known[era].get(basis);
  if (before !== undefined) return before;
  const held = basis.some((b) => heldBefore(b) !== undefined) ? heldIn(basis, era) : basis;
  if (isFrozenByUs(basis)) known[era].set(basis, rememberFrozen(Object.freeze(held)));
  else if (Object.isFrozen(basis)) known[era].set(basis, Object.freeze(held));
  return held;
}

function heldIn(basis: readonly Basis[], era: keyof Before): readonly Basis[] {
  const held = new Set<Basis>(); // two rules of one article
  for (const b of basis) for (const one of heldBefore(b)?.[era] ?? [b]) held.add(one);
  return [...held];
}

/**
 * Whether the law says that 超过 leaves its figure out: the General Provisions (205) do; the General Principles (155) are
 * silent on the word, and before 2017-10-01 the figure itself is open.
 */
export function exceedingIsSettled(day: number): boolean {
  return day >= PROVISIONS_FROM;
}

/** The same of each basis of a record. */
export function eachOfDay<B extends { readonly [part: string]: readonly Basis[] }>(basis: B, day: number): B;
export function eachOfDay(basis: { readonly [part: string]: readonly Basis[] }, day: number): object {
  return Object.fromEntries(Object.entries(basis).map(([part, of]) => [part, lawOfDay(of, day)]));
}
