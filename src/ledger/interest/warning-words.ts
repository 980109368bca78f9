import { owns } from "../../base/input/own-fields.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { editionWarningWords } from "../../kernel/edition-warning.ts";
import { knownName } from "../../kernel/known-names.ts";
import type { Page } from "../../kernel/page.ts";
import { restDayWarningWords } from "../loan/finding-words.ts";
import type { InterestWarning } from "./accrue-interest.ts";

/** Writes what the reader must know about a loan and its rates, with the article where there is one. */
export function writeWarning(page: Page, warning: InterestWarning): Page {
  page.text(warningWords(warning));
  return owns(warning, "loan") && owns(warning, "basis") ? page.basis(warning.basis) : page;
}

/** Says what the reader must know about the rates. */
export function warningWords(warning: InterestWarning): Bilingual {
  if (warning.code === "rest-day-not-checked") return restDayWarningWords(warning);
  if (owns(warning, "loan")) return editionWarningWords(warning);
  const { code, series } = warning;
  if (code === "benchmark-after-2019")
    return {
      zh: "注意：合同晚于 2019 年，取人民币贷款基准利率 2015 年公布的末值",
      en: "Beware: for a contract after 2019 the last value of the benchmark, of 2015, was taken",
    };
  return {
    zh: `注意：${knownName(series).zh}有日期晚于已核实日，按最后公布值计算`,
    en: `Beware: ${knownName(series).en} was asked beyond its verified day, and its last value was taken`,
  };
}
