import type { Bilingual } from "../base/input/bilingual.ts";

/*
 * The words that every explanation shares.
 */

/** What a requirement came to. */
export const VERDICT_WORDS = {
  met: { zh: "符合", en: "met" },
  unmet: { zh: "不符合", en: "not met" },
  undetermined: { zh: "尚不能判断", en: "undetermined" },
  "not-applicable": { zh: "不适用", en: "not applicable" },
} as const satisfies Record<string, Bilingual>;

/** The standing headings of a page. */
export const HEADINGS = {
  missing: { zh: "尚缺事实", en: "Facts still needed" },
  notAsked: {
    zh: "本套条件未收录、未核对的事项（不表示文件不要求）",
    en: "Not held by these terms, and not checked (documents may ask it all the same)",
  },
  sources: { zh: "依据", en: "Sources" },
} as const satisfies Record<string, Bilingual>;

/** What a fact is that was not given. */
export const NOT_KNOWN: Bilingual = { zh: "不详", en: "not known" };

/** A length in months, in Chinese in years where they are whole (5年). */
export function monthsWords(months: number): Bilingual {
  const zh = months > 0 && months % 12 === 0 ? `${String(months / 12)}年` : `${String(months)} 个月`;
  return { zh, en: months === 1 ? "1 month" : `${String(months)} months` };
}

/** Yes or no. */
export function yesOrNo(holds: boolean): Bilingual {
  return holds ? { zh: "是", en: "yes" } : { zh: "否", en: "no" };
}

/** Words where there is something to say, else nothing. */
export function wordsIf(condition: boolean, words: Bilingual): Bilingual {
  return condition ? words : { zh: "", en: "" };
}

/** The same words at the beginning of a line: in English with a capital. */
export function atTheBeginning({ zh, en }: Bilingual): Bilingual {
  const at = en.startsWith("(") ? 1 : 0;
  return { zh, en: en.slice(0, at) + en.charAt(at).toUpperCase() + en.slice(at + 1) };
}
