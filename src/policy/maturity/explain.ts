import { documents as ownDocuments } from "../../documents/registry.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { basisLines, say, termsLines } from "../../kernel/cite.ts";
import type { ExplainOptions, Explanation, ExplanationLine } from "../../kernel/explanation.ts";
import { admitOptions } from "../../kernel/explanation-schema.ts";
import { movedWords } from "../../ledger/loan/explain.ts";
import type { Classified, MaturityClassification } from "./classify-maturity.ts";
import type { JudgedFact } from "./completions.ts";
import type { MaturingLoan, MaturityGroup, MaturityList, MaturityTally } from "./list-maturities.ts";
import { maturityReadings } from "./readings.ts";
import type { MaturityKind, Treatment } from "./terms.ts";
import type { ClosedBecause, TreatmentFinding } from "./treatments.ts";

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
  admitOptions(options);
  const { language } = options;
  const documents = [...(options.documents ?? []), ...ownDocuments];
  const text = (words: Bilingual): ExplanationLine => ({ type: "text", text: say(words, language) });
  const { from, through, total, leftOut } = result;
  const count = String(total.loans);
  return {
    language,
    lines: [
      {
        type: "heading",
        text: say(
          {
            zh: `${from} 至 ${through} 到期:${count} 笔,${total.amount} 元`,
            en: `Falling due from ${from} through ${through}: ${loanCount(total.loans)}, ${total.amount} yuan`,
          },
          language,
        ),
      },
      ...termsLines(result.terms, result.readings, maturityReadings, language),
      ...result.groups.map((group) => text(groupWords(group))),
      ...result.loans.map((loan) => text(loanWords(loan))),
      text({
        zh: `未列入:其他日期到期 ${String(leftOut.otherDays)} 笔,到期前已还清 ${String(leftOut.repaidBefore)} 笔`,
        en: `Not listed: ${String(leftOut.otherDays)} due on other days, ${String(leftOut.repaidBefore)} repaid in full before`,
      }),
      ...basisLines(result.basis, language, documents),
    ],
  };
}

/**
 * Explains of which kind a loan is, which treatments are open to it, and why the others are closed.
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
  admitOptions(options);
  const { language } = options;
  const documents = [...(options.documents ?? []), ...ownDocuments];
  const text = (words: Bilingual): ExplanationLine => ({ type: "text", text: say(words, language) });
  const heading = (words: Bilingual): ExplanationLine => ({ type: "heading", text: say(words, language) });
  const kind = classifiedWords(result.classified);
  const moved = movedWords(result.movedFrom);
  const past = String(result.daysPastMaturity);
  const lines: ExplanationLine[] = [
    heading({
      zh: `贷款 ${result.loan}(${result.asOf}):${kind.zh}`,
      en: `Loan ${result.loan}, ${result.asOf}: ${kind.en}`,
    }),
    ...termsLines(result.terms, result.readings, maturityReadings, language),
    text({
      zh: `到期日 ${result.maturesOn}${moved.zh},到期后 ${past} 天,余额 ${result.balance} 元`,
      en: `matures on ${result.maturesOn}${moved.en}, ${past} days past maturity, balance ${result.balance} yuan`,
    }),
    ...possibleWords(result.classified).map(text),
    ...basisLines(result.basis, language, documents),
  ];
  for (const finding of result.treatments) {
    const name = TREATMENT_WORDS[finding.treatment];
    const state = STATES[finding.state];
    lines.push(
      heading({ zh: `${name.zh}:${state.zh}`, en: `${name.en}: ${state.en}` }),
      ...treatmentWords(finding).map(text),
      ...basisLines(finding.basis, language, documents),
    );
  }
  if (result.notOffered.length > 0) {
    const names = result.notOffered.map((name) => TREATMENT_WORDS[name]);
    lines.push(
      heading({ zh: "这些条件没有规定的措施", en: "Not offered under these terms" }),
      text({ zh: names.map((n) => n.zh).join("、"), en: names.map((n) => n.en.toLowerCase()).join(", ") }),
    );
  }
  return { language, lines };
}

const KINDS = {
  "able-and-willing": { zh: "有还款能力、有还款意愿", en: "able and willing" },
  "willing-still-in-need": { zh: "有还款意愿且持续需要资金", en: "willing and still in need" },
  "willing-but-unable": { zh: "有还款意愿、无还款能力", en: "willing but unable" },
  unwilling: { zh: "无还款意愿", en: "unwilling to repay" },
  deceased: { zh: "借款人死亡", en: "the borrower has died" },
} as const satisfies Record<MaturityKind, Bilingual>;

const TREATMENT_WORDS = {
  collect: { zh: "现金清收", en: "Collection in cash" },
  extend: { zh: "展期", en: "Extension" },
  renew: { zh: "续贷", en: "Renewal" },
  convert: { zh: "转为一般贷款", en: "Conversion to an ordinary loan" },
  compensate: { zh: "代偿", en: "Compensation" },
  jointCollection: { zh: "联动催收", en: "Joint collection" },
  sue: { zh: "依法起诉", en: "Lawsuit" },
} as const satisfies Record<Treatment, Bilingual>;

const STATES = {
  open: { zh: "可采取", en: "open" },
  closed: { zh: "不可采取", en: "closed" },
  undetermined: { zh: "尚不能判断", en: "cannot be decided yet" },
} as const satisfies Record<TreatmentFinding["state"], Bilingual>;

const REASONS = {
  "not-for-this-kind": { zh: "这一类不适用", en: "not for this kind of loan" },
  "after-maturity": { zh: "已过到期日,不能再商定展期", en: "past maturity, an extension can no longer be agreed" },
  "limit-reached": { zh: "累计展期已到或超过上限", en: "all extensions together have reached or passed their limit" },
  "beyond-limit": { zh: "所求到期日超过展期上限", en: "the maturity asked for is beyond the limit" },
  "not-later": { zh: "所求到期日不晚于现到期日", en: "the maturity asked for is not later than the present one" },
  "renewals-used-up": { zh: "续贷展期次数已用完", en: "renewed or extended as often as allowed" },
  "conditions-not-met": { zh: "不符合所要求的条件", en: "the conditions asked for are not met" },
  "not-past-maturity": { zh: "尚未过到期日", en: "not past maturity" },
  "still-poor": { zh: "尚未脱贫", en: "still poor" },
  "project-not-thriving": { zh: "产业发展不好", en: "the project does not thrive" },
} as const satisfies Record<ClosedBecause, Bilingual>;

const FACTS = {
  deceased: { zh: "是否死亡", en: "whether the borrower has died" },
  willingToRepay: { zh: "有无还款意愿", en: "whether willing to repay" },
  ableToRepay: { zh: "有无还款能力", en: "whether able to repay" },
  stillInNeed: { zh: "是否持续需要资金", en: "whether still in need of the money" },
  qualifiesForExtension: { zh: "是否符合展期续贷条件", en: "whether the conditions of extension or renewal are met" },
  qualifiesForCompensation: { zh: "是否符合代偿条件", en: "whether the conditions of compensation are met" },
  projectThriving: { zh: "产业发展是否良好", en: "whether the project thrives" },
  noLongerPoor: { zh: "是否已脱贫", en: "whether no longer poor" },
  renewals: { zh: "此前续贷几次", en: "how often it was renewed before" },
} as const satisfies Record<JudgedFact, Bilingual>;

function classifiedWords(classified: Classified): Bilingual {
  switch (classified.state) {
    case "known":
      return KINDS[classified.maturityKind];
    case "undetermined":
      return STATES.undetermined;
    case "nothing-owed":
      return classified.because === "repaid"
        ? { zh: "已还清", en: "repaid" }
        : { zh: "尚未放款", en: "not paid out yet" };
  }
}

function possibleWords(classified: Classified): readonly Bilingual[] {
  if (classified.state !== "undetermined") return [];
  const kinds = classified.possible.map((kind) => KINDS[kind]);
  return [
    {
      zh: `可能为:${kinds.map((k) => k.zh).join(";")}`,
      en: `can still be: ${kinds.map((k) => k.en).join("; ")}`,
    },
    missingWords(classified.missing),
  ];
}

function missingWords(missing: readonly JudgedFact[]): Bilingual {
  const facts = missing.map((fact) => FACTS[fact]);
  return {
    zh: `尚缺:${facts.map((f) => f.zh).join("、")}`,
    en: `still needed: ${facts.map((f) => f.en).join(", ")}`,
  };
}

function treatmentWords(finding: TreatmentFinding): readonly Bilingual[] {
  const latest =
    finding.latest === undefined
      ? []
      : [{ zh: `最晚可展期至 ${finding.latest}`, en: `at the latest to ${finding.latest}` }];
  switch (finding.state) {
    case "open":
      return latest;
    case "closed":
      return [...finding.reasons.map((reason) => REASONS[reason]), ...(ofLimit(finding.reasons) ? latest : [])];
    case "undetermined":
      return [missingWords(finding.missing), ...latest];
  }
}

/** Whether a day to which it may be extended is what the reasons are about. */
function ofLimit(reasons: readonly ClosedBecause[]): boolean {
  return reasons.includes("limit-reached") || reasons.includes("beyond-limit");
}

function groupWords(group: MaturityGroup): Bilingual {
  const name = [group.month, group.township, group.lender].filter((part) => part !== undefined).join(" ");
  const tally = tallyWords(group);
  return { zh: `${name}:${tally.zh}`, en: `${name}: ${tally.en}` };
}

function tallyWords({ loans, households, amount, extended }: MaturityTally): Bilingual {
  const [h, e] = [String(households), String(extended)];
  return {
    zh: `${String(loans)} 笔 ${h} 户 ${amount} 元,其中展期 ${e} 笔`,
    en: `${loanCount(loans)} of ${h} ${households === 1 ? "household" : "households"}, ${amount} yuan, ${e} extended`,
  };
}

function loanWords({ maturesOn, movedFrom, loan, lender, region, amount, extensions }: MaturingLoan): Bilingual {
  const moved = movedWords(movedFrom);
  const place = region === undefined ? "" : ` ${region}`;
  const extended = extensions === 0 ? { zh: "", en: "" } : { zh: ",已展期", en: ", extended" };
  return {
    zh: `${maturesOn}${moved.zh} ${loan}${place} ${lender}:${amount} 元${extended.zh}`,
    en: `${maturesOn}${moved.en} ${loan}${place} ${lender}: ${amount} yuan${extended.en}`,
  };
}

function loanCount(loans: number): string {
  return loans === 1 ? "1 loan" : `${String(loans)} loans`;
}
