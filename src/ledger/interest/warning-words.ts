import type { Bilingual } from "../../base/input/bilingual.ts";
import { restDayWarningWords } from "../loan/finding-words.ts";
import type { InterestWarning } from "./accrue-interest.ts";

/** Says what the reader must know about the rates. */
export function warningWords(warning: InterestWarning): Bilingual {
  if (warning.code === "rest-day-not-checked") return restDayWarningWords(warning);
  const { code, series } = warning;
  if (code === "benchmark-after-2019")
    return {
      zh: "注意：合同晚于 2019 年，取人民币贷款基准利率 2015 年公布的末值",
      en: "Beware: for a contract after 2019 the last value of the benchmark, of 2015, was taken",
    };
  return {
    zh: `注意：${series} 有日期晚于已核实日，按最后公布值计算`,
    en: `Beware: ${series} was asked beyond its verified day, and its last value was taken`,
  };
}
