import { documents as ownDocuments } from "../../documents/registry.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { basisLines, say, termsLines } from "../../kernel/cite.ts";
import type { CitedDocument, ExplainOptions, Explanation, ExplanationLine } from "../../kernel/explanation.ts";
import { admitOptions } from "../../kernel/explanation-schema.ts";
import type { ClaimAssessment, ClaimFinding } from "./assess-claim.ts";
import type { ClaimAmount, Covered } from "./claim-amount.ts";
import { compensationReadings } from "./readings.ts";
import type { LossPart, LossSplit } from "./split-loss.ts";
import type { RecoverySplit } from "./split-recovery.ts";
import type { ClaimStatement, ClaimStep, PartyStanding } from "./state-claim.ts";

/**
 * Explains whether a lender is entitled to compensation, condition by condition, and for how much.
 *
 * @example
 * ```ts
 * import { assessClaim, explainClaim, renderText } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", principal: "50000", paidOutOn: "2017-11-15", maturesOn: "2018-11-15",
 *   instalments: [], repayments: [], extensions: [],
 * };
 * const result = assessClaim(changge2017.compensation, { claim: "C1", loan, asOf: "2018-11-20", noticeOn: "2018-11-19" });
 * renderText(explainClaim(result, { language: "en" })).split("\n")[0];
 * // => "Claim C1 for loan L1, 2018-11-20: entitled to 50000.00 yuan"
 * ```
 */
export function explainClaim(result: ClaimAssessment, options: ExplainOptions): Explanation {
  admitOptions(options);
  const { language } = options;
  const documents = documentsOf(options);
  const text = (words: Bilingual): ExplanationLine => ({ type: "text", text: say(words, language) });
  const heading = (words: Bilingual): ExplanationLine => ({ type: "heading", text: say(words, language) });
  const outcome = outcomeWords(result);
  const lines: ExplanationLine[] = [
    heading({
      zh: `代偿申请 ${result.claim},贷款 ${result.loan}(${result.asOf}):${outcome.zh}`,
      en: `Claim ${result.claim} for loan ${result.loan}, ${result.asOf}: ${outcome.en}`,
    }),
    ...termsLines(result.terms, result.readings, compensationReadings, language),
    text({ zh: `逾期本金 ${result.overdue} 元`, en: `principal overdue ${result.overdue} yuan` }),
  ];
  for (const finding of result.findings) {
    const state = STATES[finding.outcome];
    const rule = RULES[finding.rule];
    lines.push(
      heading({ zh: `${rule.zh}:${state.zh}`, en: `${rule.en}: ${state.en}` }),
      ...findingWords(finding).map(text),
      ...basisLines(finding.basis, language, documents),
    );
  }
  lines.push(
    heading({ zh: "金额", en: "Amount" }),
    ...amountWords(result.amount).map(text),
    ...basisLines(result.amount.basis, language, documents),
  );
  if (result.notAsked.length > 0) {
    const rules = result.notAsked.map((rule) => RULES[rule]);
    lines.push(
      heading({ zh: "这些条件没有要求", en: "Not asked by these terms" }),
      text({ zh: rules.map((r) => r.zh).join("、"), en: rules.map((r) => r.en.toLowerCase()).join(", ") }),
    );
  }
  return { language, lines };
}

/**
 * Explains a split of a loss: each party's share with its formula, its exact and its rounded part.
 *
 * @example
 * ```ts
 * import { adjustTerms, explainLossSplit, renderText, splitLoss } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const terms = adjustTerms(changge2017.compensation, {
 *   lossShares: [{ party: "fund", share: "50%" }, { party: "bank", share: "50%" }],
 * });
 * renderText(explainLossSplit(splitLoss(terms, { amount: "100.01" }), { language: "en" })).split("\n").slice(-4, -2);
 * // => ["  fund: 100.01 × 50% = 50.005 ≈ 50.01", "  bank: 100.01 × 50% = 50.005 ≈ 50.00"]
 * ```
 */
export function explainLossSplit(result: LossSplit, options: ExplainOptions): Explanation {
  admitOptions(options);
  const { language } = options;
  return {
    language,
    lines: [
      {
        type: "heading",
        text: say({ zh: `损失 ${result.amount} 元的分担`, en: `A loss of ${result.amount} yuan, shared` }, language),
      },
      ...termsLines(result.terms, result.readings, compensationReadings, language),
      ...partLines(result.parts, result.amount, ""),
      ...basisLines(result.basis, language, documentsOf(options)),
    ],
  };
}

/**
 * Explains how a recovery, less its cost, goes back to those who bore the loss.
 *
 * @example
 * ```ts
 * import { adjustTerms, explainRecovery, renderText, splitRecovery } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const terms = adjustTerms(changge2017.compensation, { lossShares: [{ party: "fund", share: "100%" }] });
 * const split = splitRecovery(terms, { recovered: "900", cost: "100", borne: [{ party: "fund", amount: "500" }] });
 * renderText(explainRecovery(split, { language: "en" })).split("\n")[0];
 * // => "Recovered 900.00 yuan at a cost of 100.00: net 800.00, given back 500.00, surplus 300.00"
 * ```
 */
export function explainRecovery(result: RecoverySplit, options: ExplainOptions): Explanation {
  admitOptions(options);
  const { language } = options;
  const { recovered, cost, net, givenBack, surplus, missingCost } = result;
  const costly = missingCost !== "0.00";
  return {
    language,
    lines: [
      {
        type: "heading",
        text: say(
          costly
            ? {
                zh: `追回 ${recovered} 元,费用 ${cost} 元:不足 ${missingCost} 元,由各方按比例承担`,
                en: `Recovered ${recovered} yuan at a cost of ${cost}: ${missingCost} short, borne by the shares`,
              }
            : {
                zh: `追回 ${recovered} 元,费用 ${cost} 元:净额 ${net} 元,退还 ${givenBack} 元,结余 ${surplus} 元`,
                en: `Recovered ${recovered} yuan at a cost of ${cost}: net ${net}, given back ${givenBack}, surplus ${surplus}`,
              },
          language,
        ),
      },
      ...termsLines(result.terms, result.readings, compensationReadings, language),
      ...result.parts.map((part): ExplanationLine => {
        const { party, byShare, stillOut, givenBack: back, costBorne } = part;
        const words = costly
          ? { zh: `${party}:承担 ${costBorne} 元`, en: `${party}: bears ${costBorne}` }
          : {
              zh: `${party}:按比例 ${byShare} 元,尚有 ${stillOut} 元未收回,退还 ${back} 元`,
              en: `${party}: ${byShare} by its share, ${stillOut} still out, ${back} given back`,
            };
        return { type: "text", text: say(words, language) };
      }),
      ...basisLines(result.basis, language, documentsOf(options)),
    ],
  };
}

/**
 * Explains the tracking account of a compensated loan, event by event, party by party.
 *
 * @example
 * ```ts
 * import { adjustTerms, explainClaimStatement, renderText, stateClaim } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const terms = adjustTerms(changge2017.compensation, { lossShares: [{ party: "fund", share: "100%" }] });
 * const statement = stateClaim(terms, { claim: "C1", asOf: "2019-12-31", events: [] });
 * renderText(explainClaimStatement(statement, { language: "en" })).split("\n")[0];
 * // => "Claim C1, 2019-12-31: loss 0.00, net recovered 0.00, still out 0.00, unpaid 0.00, surplus 0.00 yuan"
 * ```
 */
export function explainClaimStatement(result: ClaimStatement, options: ExplainOptions): Explanation {
  admitOptions(options);
  const { language } = options;
  const documents = documentsOf(options);
  const { loss, net, stillOut, unpaid, surplus } = result.totals;
  const lines: ExplanationLine[] = [
    {
      type: "heading",
      text: say(
        {
          zh: `代偿 ${result.claim}(${result.asOf}):损失 ${loss},净追回 ${net},未收回 ${stillOut},未付 ${unpaid},结余 ${surplus} 元`,
          en: `Claim ${result.claim}, ${result.asOf}: loss ${loss}, net recovered ${net}, still out ${stillOut}, unpaid ${unpaid}, surplus ${surplus} yuan`,
        },
        language,
      ),
    },
    ...termsLines(result.terms, result.readings, compensationReadings, language),
  ];
  for (const step of result.steps) {
    lines.push(
      { type: "heading", text: say(stepWords(step), language) },
      ...step.parties.map((party): ExplanationLine => ({ type: "text", text: say(partyWords(party), language) })),
      ...basisLines(step.basis, language, documents),
    );
  }
  return { language, lines };
}

function documentsOf({ documents = [] }: ExplainOptions): readonly CitedDocument[] {
  return [...documents, ...ownDocuments];
}

const STATES = {
  met: { zh: "符合", en: "met" },
  unmet: { zh: "不符合", en: "unmet" },
  undetermined: { zh: "尚不能判断", en: "undetermined" },
  "not-applicable": { zh: "不适用", en: "not applicable" },
} as const satisfies Record<ClaimFinding["outcome"], Bilingual>;

const RULES = {
  "claim/overdue": { zh: "逾期", en: "Overdue" },
  "claim/notice-given": { zh: "履行补偿责任通知书", en: "The lender's notice" },
  "claim/conditions-met": { zh: "代偿条件", en: "Conditions of compensation" },
} as const satisfies Record<ClaimFinding["rule"], Bilingual>;

const FACTS: Readonly<Record<string, Bilingual>> = {
  noticeOn: { zh: "通知书的日期", en: "the day of the notice" },
  qualifies: { zh: "是否符合代偿条件", en: "whether the conditions are met" },
  compensatedBefore: { zh: "该户此前已代偿的本金", en: "what was compensated for the household before" },
  interest: { zh: "所欠利息", en: "the interest that is owed" },
};

function outcomeWords({ outcome, amount }: ClaimAssessment): Bilingual {
  if (outcome === "not-entitled") return { zh: "不予代偿", en: "not entitled" };
  if (outcome === "undetermined") return { zh: "尚不能判断", en: "cannot be decided yet" };
  return amount.state === "known"
    ? { zh: `可代偿 ${amount.total} 元`, en: `entitled to ${amount.total} yuan` }
    : { zh: "可代偿,金额尚不能确定", en: "entitled, the amount cannot be told yet" };
}

function missingWords(missing: readonly string[]): Bilingual {
  const facts = missing.map((name) => FACTS[name] ?? { zh: name, en: name });
  return { zh: `尚缺:${facts.map((f) => f.zh).join("、")}`, en: `still needed: ${facts.map((f) => f.en).join(", ")}` };
}

function findingWords(finding: ClaimFinding): readonly Bilingual[] {
  if (finding.outcome === "undetermined") return [missingWords(finding.missing)];
  if (finding.outcome === "not-applicable") return [];
  switch (finding.rule) {
    case "claim/overdue": {
      const [days, over] = [String(finding.observed.days), String(finding.required.daysOver)];
      return [{ zh: `逾期 ${days} 天,须超过 ${over} 天`, en: `${days} days overdue, more than ${over} needed` }];
    }
    case "claim/notice-given": {
      const on = finding.observed.noticeOn;
      return [on === "not-given" ? { zh: "尚未出具", en: "not given" } : { zh: `${on} 出具`, en: `given on ${on}` }];
    }
    case "claim/conditions-met":
      return [
        finding.observed.qualifies ? { zh: "符合", en: "they are met" } : { zh: "不符合", en: "they are not met" },
      ];
  }
}

function amountWords(amount: ClaimAmount): readonly Bilingual[] {
  if (amount.state === "undetermined") return [missingWords(amount.missing)];
  const of = ({ owed, covered, excluded }: Covered, zh: string, en: string): Bilingual => ({
    zh: `${zh}:所欠 ${owed} - 不补偿 ${excluded} = ${covered} 元`,
    en: `${en}: ${owed} owed - ${excluded} not covered = ${covered} yuan`,
  });
  return [
    of(amount.principal, "本金", "principal"),
    ...(amount.interest === undefined ? [] : [of(amount.interest, "利息", "interest")]),
    { zh: `合计 ${amount.total} 元`, en: `in all ${amount.total} yuan` },
  ];
}

function partLines(parts: readonly LossPart[], whole: string, above: string): readonly ExplanationLine[] {
  return parts.flatMap(({ party, share, exact, amount, within }) => {
    const name = above === "" ? party : `${above} / ${party}`;
    return [
      { type: "arithmetic" as const, formula: `${name}: ${whole} × ${share}`, exact, result: amount },
      ...(within === undefined ? [] : partLines(within, amount, name)),
    ];
  });
}

function stepWords({ on, id, event, amount, net, surplus }: ClaimStep): Bilingual {
  const words = {
    compensated: { zh: `代偿 ${amount} 元`, en: `compensated ${amount} yuan` },
    "paid-later": { zh: `补付 ${amount} 元`, en: `paid later ${amount} yuan` },
    recovered: { zh: `追回 ${amount} 元,净额 ${net ?? ""} 元`, en: `recovered ${amount} yuan, net ${net ?? ""}` },
    offset: { zh: `补贴抵扣 ${amount} 元`, en: `offset ${amount} yuan` },
  }[event];
  const over =
    surplus === "0.00" ? { zh: "", en: "" } : { zh: `,累计结余 ${surplus} 元`, en: `, surplus so far ${surplus}` };
  return { zh: `${on} ${id}:${words.zh}${over.zh}`, en: `${on} ${id}: ${words.en}${over.en}` };
}

function partyWords({ party, borne, gotBack, costBorne, stillOut, unpaid }: PartyStanding): Bilingual {
  const open = unpaid === "0.00" ? { zh: "", en: "" } : { zh: `,未付 ${unpaid}`, en: `, unpaid ${unpaid}` };
  return {
    zh: `${party}:承担 ${borne} + 费用 ${costBorne} - 收回 ${gotBack} = 未收回 ${stillOut}${open.zh}`,
    en: `${party}: borne ${borne} + cost ${costBorne} - got back ${gotBack} = still out ${stillOut}${open.en}`,
  };
}
