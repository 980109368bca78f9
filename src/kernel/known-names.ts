import type { Bilingual } from "../base/input/bilingual.ts";

/*
 * Names by which the packs know products, series, parties and events, in words: a letter is not to show them as they
 * are written in data. A name of the caller's stands as it is.
 */
const NAMES: { readonly [name: string]: readonly [zh: string, en: string] } = {
  "registered-household": ["建档立卡贫困户贷款", "loan to a registered poor household"],
  operator: ["经营主体贷款", "loan to an operator"],
  "credit-line": ["授信项下用款", "loan under a credit line"],
  "microcredit-2014": ["扶贫小额信贷", "microcredit of 2014"],
  "microcredit-2021": ["脱贫人口小额信贷", "microcredit of 2021"],
  lpr: ["贷款市场报价利率（LPR）", "Loan prime rate (LPR)"],
  "pboc-benchmark": ["人民币贷款基准利率", "PBOC benchmark loan rate"],
  "1-year": ["一年期", "one year"],
  "over-5-years": ["五年期以上", "over five years"],
  "to-6-months": ["六个月以内", "up to six months"],
  "to-1-year": ["一年以内", "up to one year"],
  "to-3-years": ["一至三年", "one to three years"],
  "to-5-years": ["三至五年", "three to five years"],
  fund: ["风险补偿基金", "compensation fund"],
  "government-fund": ["政府风险金", "the government's fund"],
  "operator-deposit": ["经营主体保证金", "the operator's deposit"],
  "party-1": ["第一方", "party 1"],
  "party-1a": ["第一方之一", "party 1a"],
  "party-1b": ["第一方之二", "party 1b"],
  "party-1c": ["第一方之三", "party 1c"],
  "party-2": ["第二方", "party 2"],
  "party-3": ["第三方", "party 3"],
  "party-4": ["第四方", "party 4"],
  "credit-kept": ["守信", "credit kept"],
  "deliberate-default": ["恶意拖欠", "deliberate default"],
  "loan-paid-out": ["放款", "pay-out of a loan"],
  "loan-repaid-at-maturity": ["到期清偿", "repayment at maturity"],
  "all-release-notices-received": ["解除担保责任通知书收齐", "receipt of all notices of release"],
  "cooperation-agreement-signed": ["签订合作协议", "signing of the cooperation agreement"],
  "household-recorded": ["农户建档", "recording of a household"],
  "record-changed": ["档案变更", "change of a record"],
  "records-collected": ["信息采集", "collection of records"],
  "scheme-started": ["方案启动", "start of the scheme"],
  "system-user-changed": ["系统用户变更", "change of a user of the system"],
  "user-change-application-received": ["收到用户变更申请", "application for a change of user"],
};

/** What a name of the packs is called; of another, itself. */
export function knownName(name: string): Bilingual {
  const words = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  return words === undefined ? { zh: name, en: name } : { zh: words[0], en: words[1] };
}
