import type { Bilingual } from "../../base/input/bilingual.ts";
import { restDayWarningWords } from "../loan/finding-words.ts";
import type { InterestWarning } from "./accrue-interest.ts";

/** Says what the reader must know about the rates. */
export function warningWords(warning: InterestWarning): Bilingual {
  if (warning.code === "rest-day-not-checked") return restDayWarningWords(warning);
  const { series } = warning;
  return {
    zh: `注意：${series} 有日期晚于已核实日，按最后公布值计算`,
    en: `Beware: ${series} was asked beyond its verified day, and its last value was taken`,
  };
}
