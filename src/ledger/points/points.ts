import type * as z from "zod";
import type { Issue } from "../../base/input/issue.ts";
import { checked } from "../../kernel/fields.ts";
import { lazy } from "../../kernel/lazy.ts";
import { asItIs, plainType, type Value } from "../../kernel/value.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { aboveMaximum, belowMinimum, notFinite, tooManyDecimals, wrongType } from "../../base/input/wording.ts";

/** More points than any card gives, in hundredths. */
const MOST = 100_000_000_000;

/** Reads points of at most two decimals as a whole number of hundredths. */
export function hundredthsOf(points: number): number {
  return Math.round(points * 100) || 0;
}

/** Writes a whole number of hundredths as points: 8650 is 86.5. */
export function pointsOf(hundredths: number): number {
  return hundredths / 100 || 0;
}

/** Says what is wrong with points, or nothing. */
function pointsIssue(value: unknown, path: string, signed = true): Issue | undefined {
  if (typeof value !== "number") return wrongType(path, "number");
  if (!Number.isFinite(value)) return notFinite(path);
  if (Math.abs(value) * 100 > MOST)
    return value < 0 ? belowMinimum(path, "-1000000000") : aboveMaximum(path, "1000000000");
  if (hundredthsOf(value) / 100 !== value) return tooManyDecimals(path, 2);
  if (Object.is(value, -0)) return wrongType(path, "number");
  return value < 0 && !signed ? belowMinimum(path, "0") : undefined;
}

function pointsField(sign: { readonly minimum?: 0 }): z.ZodType<number, number> {
  const issueOf = (value: unknown): Issue | undefined => pointsIssue(value, "", sign.minimum === undefined);
  const most = MOST / 100;
  const shape = { title: "分数，至多两位小数 points, at most two decimals", examples: [86.5], type: "number" };
  return checked<number>(issueOf, { ...shape, minimum: sign.minimum ?? -most, maximum: most });
}

const signed = /* @__PURE__ */ lazy(() => pointsField({}));
const counted = /* @__PURE__ */ lazy(() => pointsField({ minimum: 0 }));

/** Points of at most two decimals, of either sign. */
export function points(zh: string, en: string, help?: Bilingual): Value<number, number, false> {
  const passes = (value: unknown): boolean => pointsIssue(value, "") === undefined;
  return { ...asItIs(plainType("number"), signed, passes, zh, en, help, { kind: "number" }), unit: POINTS };
}

/** Points that are not negative. */
export function countedPoints(zh: string, en: string, help?: Bilingual): Value<number, number, false> {
  const passes = (value: unknown): boolean => pointsIssue(value, "", false) === undefined;
  return {
    ...asItIs(plainType("number"), counted, passes, zh, en, help, { kind: "number", least: 0 }),
    unit: POINTS,
  };
}

const POINTS: Bilingual = { zh: "分", en: "points" };
