import type { FactDescription } from "../../../../src/ask/description.ts";
import type { Bilingual } from "../../../../src/base/input/bilingual.ts";

/** An answer in words. */
export function cell(value: unknown, fact: FactDescription | undefined): Bilingual {
  const member = fact?.members?.find((each) => each.value === value);
  if (member !== undefined) return member.label;
  if (Array.isArray(value)) {
    if (value.length === 0) return { zh: "没有", en: "none" };
    const words = value.map((each: unknown): Bilingual => {
      const own = fact?.members?.find((one) => one.value === each)?.label;
      const text = typeof each === "string" ? each : JSON.stringify(each);
      return own ?? { zh: text, en: text };
    });
    return { zh: words.map(({ zh }) => zh).join("、"), en: words.map(({ en }) => en).join(", ") };
  }
  const unit = fact?.unit;
  return { zh: `${String(value)}${unit?.zh ?? ""}`, en: `${String(value)}${unit === undefined ? "" : ` ${unit.en}`}` };
}
