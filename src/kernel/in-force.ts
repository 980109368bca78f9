import { ownField } from "../base/input/own-fields.ts";
import { outOfOrder } from "../base/input/wording.ts";
import type { Day } from "../base/date/day.ts";
import type { Bilingual } from "../base/input/bilingual.ts";
import type { Found } from "./between.ts";
import { listOf } from "./lists.ts";
import { members } from "./members.ts";
import { record } from "./record.ts";
import type { Coverage, InForce, Opening } from "./types.ts";
import { citation, day } from "./values.ts";

/** For which days an edition holds, as far as its documents print them. */
export const inForceRecord = /* @__PURE__ */ record<InForce>(
  "InForce",
  "For contracts of which days an edition holds.",
  () => ({
    from: day("首日", "first day", { zh: "确定施行；缺省为未印出", en: "for certain; absent, it is not printed" }),
    perhapsFrom: day("可能的首日", "first day on which it may have held", {
      zh: "只知道印发的大致时间时",
      en: "where only the time of its issue is known",
    }),
    through: day("末日", "last day", { zh: "缺省为另有规定之前", en: "absent, until further notice" }),
    perhapsThrough: day("可能的末日", "last day on which it may have held", {
      zh: "期满后实践仍在办理的",
      en: "where practice went on after its last day",
    }),
    sources: listOf(citation("条文", "article"), "出处", "where these days stand"),
  }),
  { checks: [daysInOrder] },
);

/** How much of its documents a pack holds. */
export const coverages = /* @__PURE__ */ members<Coverage>("Coverage", "How much of its documents a pack holds.", {
  whole: ["全文", "the whole document"],
  points: ["已收录各条，各自完整", "points that are complete in themselves; others are not at hand"],
  excerpt: ["摘录", "an excerpt"],
  report: ["通报、报道等转述", "what a bulletin or a report tells"],
});

/** Why what is not met under a term refuses nobody. */
export const openings = /* @__PURE__ */ members<Opening>(
  "Opening",
  "Why what is not met under a term refuses nobody.",
  {
    "lender-decides": [
      "原则上或仅供参考，由承贷机构决定并留存理由",
      "in principle or for reference: the lender decides, with reasons on file",
    ],
    "report-only": ["只见于报道，原文未见，不据以拒绝", "known from a report only: no ground for a refusal"],
    "from-memory": ["凭记忆录入，未经核对，不得作为定性依据", "from memory, unchecked: no ground for a refusal"],
  },
);

/** The days that it has of its own. */
function daysOf(of: InForce): { readonly [D in Exclude<keyof InForce, "sources">]: Day | undefined } {
  return {
    from: ownField(of, "from"),
    perhapsFrom: ownField(of, "perhapsFrom"),
    through: ownField(of, "through"),
    perhapsThrough: ownField(of, "perhapsThrough"),
  };
}

/** Whether anything is printed of the days on which it holds. */
export function isDated(of: InForce): boolean {
  const { from, perhapsFrom, through, perhapsThrough } = daysOf(of);
  return [from, perhapsFrom, through, perhapsThrough].some((day) => day !== undefined);
}

/** Whether it held on a day for certain. */
export function holdsOn(of: InForce, day: Day): boolean {
  const { from, perhapsFrom, through } = daysOf(of);
  const begun = from === undefined ? perhapsFrom === undefined : from <= day;
  return begun && (through === undefined || day <= through);
}

/** Whether it certainly did not hold on a day. */
export function certainlyOutside(of: InForce, day: Day): boolean {
  const { from, perhapsFrom, through, perhapsThrough } = daysOf(of);
  const [first, last] = [perhapsFrom ?? from, perhapsThrough ?? through];
  return (first !== undefined && day < first) || (last !== undefined && day > last);
}

/** How a contract stands to the days of an edition. `unknown`: its day is not known, and could be either. */
export type EditionReach = "within" | "perhaps" | "outside" | "unknown";

/** Tells how a contract stands to the days of an edition; nobody is paid before the contract. */
export function editionReach(
  inForce: InForce,
  { contractOn, paidOutOn }: { readonly contractOn?: Day; readonly paidOutOn: Day },
): EditionReach {
  const { from, perhapsFrom } = daysOf(inForce);
  const first = perhapsFrom ?? from;
  if (contractOn === undefined) return first !== undefined && paidOutOn < first ? "outside" : "unknown";
  if (certainlyOutside(inForce, contractOn)) return "outside";
  return holdsOn(inForce, contractOn) ? "within" : "perhaps";
}

/** The days of an edition in words. */
export function inForceWords(of: Omit<InForce, "sources">): Bilingual {
  const { from, perhapsFrom, through, perhapsThrough } = daysOf(of);
  const parts: readonly (readonly [string | undefined, string, string])[] = [
    [from, "适用自", "in force from"],
    [perhapsFrom, "可能自", "perhaps from"],
    [through, "至", "through"],
    [perhapsThrough, "可能至", "perhaps through"],
  ];
  const given = parts.filter(([day]) => day !== undefined);
  return {
    zh: given.map(([day = "", zh]) => `${zh} ${day}`).join("，"),
    en: given.map(([day = "", , en]) => `${en} ${day}`).join(", "),
  };
}

/** The days on which both hold; days that are not printed limit nothing. Nothing where there are none. */
export function bothInForce(one: InForce, other: InForce): InForce | undefined {
  const from = later(one.from, other.from);
  const through = earlier(one.through, other.through);
  const perhapsThrough = earlier(one.perhapsThrough ?? one.through, other.perhapsThrough ?? other.through);
  const perhaps = later(one.perhapsFrom ?? one.from, other.perhapsFrom ?? other.from);
  // What may have begun, or has begun, must be over before it can hold for certain.
  const open = [one, other].some((days) => days.from === undefined && days.perhapsFrom !== undefined);
  const sources = [...new Set([...(one.sources ?? []), ...(other.sources ?? [])])];
  // Where one holds for certain only after the other is over, both may have held before.
  const first = open || (from !== undefined && through !== undefined && from > through) ? undefined : from;
  if (perhapsThrough !== undefined && perhaps !== undefined && perhaps > perhapsThrough) return undefined;
  return {
    ...(first === undefined ? {} : { from: first }),
    ...(perhaps === undefined || perhaps === first ? {} : { perhapsFrom: perhaps }),
    ...(through === undefined ? {} : { through }),
    ...(perhapsThrough === undefined || perhapsThrough === through ? {} : { perhapsThrough }),
    ...(sources.length === 0 ? {} : { sources }),
  };
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}

function daysInOrder({ from, perhapsFrom, through, perhapsThrough }: InForce): readonly Found[] {
  const early = outOfOrder("", "不得早于首日", "must not be before the first day");
  const late = outOfOrder("", "须早于首日", "must be before the first day");
  return [
    ...(from !== undefined && through !== undefined && through < from ? [{ issue: early, path: ["through"] }] : []),
    ...(from !== undefined && perhapsFrom !== undefined && perhapsFrom >= from
      ? [{ issue: late, path: ["perhapsFrom"] }]
      : []),
    ...(through !== undefined && perhapsThrough !== undefined && perhapsThrough <= through
      ? [{ issue: outOfOrder("", "须晚于末日", "must be after the last day"), path: ["perhapsThrough"] }]
      : []),
  ];
}
