import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { PolicyDocument } from "./document.ts";

/** The published benchmark rates; each day of a change is cited as an article. */
export const pbocBenchmarkRates = /* @__PURE__ */ freezeDeep({
  id: "pboc-benchmark-rates",
  title: { zh: "金融机构人民币贷款基准利率", en: "PBOC benchmark loan rates" },
  issuer: { zh: "中国人民银行", en: "People's Bank of China" },
  standing: "secondary",
  articles: {},
  byDay: { zh: "起执行", en: "in force from" },
} as const satisfies PolicyDocument);
