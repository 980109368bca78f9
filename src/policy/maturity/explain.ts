import type { Bilingual } from "../../base/input/bilingual.ts";
import { listWords } from "../../base/input/list-words.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { memberWords } from "../../kernel/members.ts";
import { editionBasis, loanWarningWords } from "../../ledger/loan/warnings.ts";
import { pageOf } from "../../kernel/page.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { atTheBeginning, wordsIf } from "../../kernel/words.ts";
import { movedWords } from "../../ledger/loan/explain.ts";
import type { Classified, MaturityClassification } from "./classify-maturity.ts";
import type { JudgedFact } from "./completions.ts";
import { maturityFactsRecord } from "./facts.ts";
import { maturityKinds, treatments } from "./kinds.ts";
import type { MaturingLoan, MaturityGroup, MaturityList, MaturityTally } from "./list-maturities.ts";
import { maturityReadings } from "./readings.ts";
import { closedReasons, type TreatmentFinding } from "./treatments.ts";
import type { ClosedBecause } from "./types.ts";

/**
 * Explains a list of maturities: its groups, its total, and every loan.
 *
 * @example
 * ```ts
 * import { explainMaturities, listMaturities, renderText } from "fupin-credit";
 * import { jiange2019 } from "fupin-credit/packs";
 * const list = listMaturities(jiange2019.maturity, { loans: [], from: "2019-10-01", through: "2019-12-31", by: ["month"] });
 * renderText(explainMaturities(list, { language: "en" })).split("\n")[0];
 * // => "Falling due from 2019-10-01 through 2019-12-31: 0 loans, 0.00 yuan"
 * ```
 */
export function explainMaturities(result: MaturityList, options: ExplainOptions): Explanation {
  return explained(shapes.maturityList, result, options, letterOfMaturities);
}

function letterOfMaturities(result: MaturityList, options: ExplainOptions): Explanation {
  const { from, through, total, leftOut } = result;
  const [otherDays, repaidBefore] = [String(leftOut.otherDays), String(leftOut.repaidBefore)];
  const headline = {
    zh: `${from} 至 ${through} 到期：${String(total.loans)} 笔，${total.amount} 元`,
    en: `Falling due from ${from} through ${through}: ${loanCount(total.loans)}, ${total.amount} yuan`,
  };
  return pageOf(result, headline, maturityReadings, options)
    .each(result.groups, (page, group) => page.text(groupWords(group)))
    .each(result.loans, (page, loan) => page.text(loanWords(loan)))
    .text({
      zh: `未列入：其他日期到期 ${otherDays} 笔，到期前已还清 ${repaidBefore} 笔`,
      en: `Not listed: ${otherDays} due on other days, ${repaidBefore} repaid in full before`,
    })
    .each(result.warnings, (page, warning) => page.text(loanWarningWords(warning)))
    .basis(result.basis)
    .end();
}

/**
 * Explains of which kind a loan is, which treatments come first or are possible, and why these terms do not offer the others.
 *
 * @example
 * ```ts
 * import { classifyMaturity, explainMaturity, renderText } from "fupin-credit";
 * import { jiange2019 } from "fupin-credit/packs";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", principal: "50000", paidOutOn: "2017-11-15", maturesOn: "2019-11-15",
 *   instalments: [], repayments: [], extensions: [],
 * };
 * const result = classifyMaturity(jiange2019.maturity, { loan, asOf: "2019-11-01", deceased: false, willingToRepay: false });
 * renderText(explainMaturity(result, { language: "en" })).split("\n")[0];
 * // => "Loan L1, 2019-11-01: unwilling to repay"
 * ```
 */
export function explainMaturity(result: MaturityClassification, options: ExplainOptions): Explanation {
  return explained(shapes.maturityClassification, result, options, letterOfMaturity);
}

function letterOfMaturity(result: MaturityClassification, options: ExplainOptions): Explanation {
  const kind = classifiedWords(result.classified);
  const moved = movedWords(result.movedFrom);
  const past = String(result.daysPastMaturity);
  const headline = {
    zh: `贷款 ${result.loan}（${result.asOf}）：${kind.zh}`,
    en: `Loan ${result.loan}, ${result.asOf}: ${kind.en}`,
  };
  return pageOf(result, headline, maturityReadings, options)
    .text(
      {
        zh: `到期日 ${result.maturesOn}${moved.zh}，到期后 ${past} 天，余额 ${result.balance} 元`,
        en: `matures on ${result.maturesOn}${moved.en}, ${past} days past maturity, balance ${result.balance} yuan`,
      },
      ...possibleWords(result.classified),
      ...result.warnings.map(loanWarningWords),
    )
    .basis([...editionBasis(result.warnings), ...result.basis])
    .each(result.treatments, (page, finding) => {
      const { treatment } = finding;
      const name = atTheBeginning(treatment === "estate" ? ESTATE : memberWords(treatment, treatments));
      const state = STATES[finding.state];
      page
        .heading({ zh: `${name.zh}：${state.zh}`, en: `${name.en}: ${state.en}` })
        .text(...treatmentWords(finding))
        .basis(finding.basis);
    })
    .notAsked(
      result.notOffered.map((name) => memberWords(name, treatments)),
      { zh: "本套条件没有列出的措施（不表示不得采取）", en: "Not named by these terms, which does not forbid them" },
    )
    .end();
}

export const STATES = {
  "first-choice": { zh: "首选", en: "first choice" },
  possible: { zh: "可以采取", en: "possible" },
  "not-offered-by-these-terms": { zh: "本套条件未列入可用措施", en: "not offered by these terms" },
  undetermined: { zh: "尚不能判断", en: "cannot be decided yet" },
} as const satisfies Record<TreatmentFinding["state"], Bilingual>;

export const ESTATE: Bilingual = { zh: "向遗产主张", en: "claim against the estate" };

function classifiedWords(classified: Classified): Bilingual {
  switch (classified.state) {
    case "known":
      return memberWords(classified.maturityKind, maturityKinds);
    case "undetermined":
      return STATES.undetermined;
    case "not-sorted":
      return { zh: "本套条件没有分类", en: "these terms sort none" };
    case "nothing-owed":
      return classified.because === "repaid"
        ? { zh: "已还清", en: "repaid" }
        : { zh: "尚未放款", en: "not paid out yet" };
  }
}

function possibleWords(classified: Classified): readonly Bilingual[] {
  if (classified.state !== "undetermined") return [];
  const kinds = classified.possible.map((kind) => memberWords(kind, maturityKinds));
  return [
    { zh: `可能为：${kinds.map((k) => k.zh).join("；")}`, en: `can still be: ${kinds.map((k) => k.en).join("; ")}` },
    missingWords(classified.missing),
  ];
}

function missingWords(missing: readonly JudgedFact[]): Bilingual {
  const fields = maturityFactsRecord.fields();
  const facts = listWords(missing.map((fact) => fields[fact].says));
  return { zh: `尚缺：${facts.zh}`, en: `still needed: ${facts.en}` };
}

function treatmentWords(finding: TreatmentFinding): readonly Bilingual[] {
  const { latest: day } = finding;
  const certainly = finding.state === "undetermined" && finding.open !== undefined;
  const latest =
    day === undefined
      ? []
      : certainly
        ? [{ zh: `展期至 ${day} 以内没有疑问`, en: `up to ${day} nothing is open` }]
        : [{ zh: `最晚可展期至 ${day}`, en: `at the latest to ${day}` }];
  switch (finding.state) {
    case "first-choice":
    case "possible":
      return latest;
    case "not-offered-by-these-terms":
      return [
        ...finding.reasons.map((reason) => memberWords(reason, closedReasons)),
        ...(ofLimit(finding.reasons) ? latest : []),
      ];
    case "undetermined":
      return [
        ...(finding.missing.length === 0 ? [] : [missingWords(finding.missing)]),
        ...(finding.open === undefined ? [] : [BEYOND_LONGEST_TERM]),
        ...latest,
      ];
  }
}

const BEYOND_LONGEST_TERM: Bilingual = {
  zh: "展期后超过三年的最长期限，是否允许，文件没有定论",
  en: "with the extension it would pass the longest term of three years, and the documents do not decide whether it may",
};

/** Whether a day to which it may be extended is what the reasons are about. */
function ofLimit(reasons: readonly ClosedBecause[]): boolean {
  return reasons.includes("limit-reached") || reasons.includes("beyond-limit");
}

function groupWords(group: MaturityGroup): Bilingual {
  const name = [group.month, group.township, group.lender].filter((part) => part !== undefined).join(" ");
  const tally = tallyWords(group);
  return { zh: `${name}：${tally.zh}`, en: `${name}: ${tally.en}` };
}

function tallyWords({ loans, households, amount, extended }: MaturityTally): Bilingual {
  const [h, e] = [String(households), String(extended)];
  return {
    zh: `${String(loans)} 笔 ${h} 户 ${amount} 元，其中展期 ${e} 笔`,
    en: `${loanCount(loans)} of ${h} ${households === 1 ? "household" : "households"}, ${amount} yuan, ${e} extended`,
  };
}

function loanWords({ maturesOn, movedFrom, loan, lender, region, amount, extensions }: MaturingLoan): Bilingual {
  const moved = movedWords(movedFrom);
  const place = region === undefined ? "" : ` ${region}`;
  const extended = wordsIf(extensions > 0, { zh: "，已展期", en: ", extended" });
  return {
    zh: `${maturesOn}${moved.zh} ${loan}${place} ${lender}：${amount} 元${extended.zh}`,
    en: `${maturesOn}${moved.en} ${loan}${place} ${lender}: ${amount} yuan${extended.en}`,
  };
}

function loanCount(loans: number): string {
  return loans === 1 ? "1 loan" : `${String(loans)} loans`;
}
