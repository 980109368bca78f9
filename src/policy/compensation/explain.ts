import { listWords } from "../../base/input/list-words.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { explained } from "../../kernel/explained.ts";
import { amountOf, fenOf } from "../../base/money/amount.ts";
import { Decimal } from "../../base/money/decimal.ts";
import type { Fraction } from "../../base/money/fraction.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { memberWords } from "../../kernel/members.ts";
import { type Page, pageOf } from "../../kernel/page.ts";
import { loanWarningWords } from "../../ledger/loan/warnings.ts";
import { evidenceOf } from "../../kernel/requirement.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { VERDICT_WORDS, wordsIf } from "../../kernel/words.ts";
import type { ClaimAssessment, ClaimRecord } from "./assess-claim.ts";
import { missingWords } from "./missing-words.ts";
import type { ClaimAmount, Covered } from "./claim-amount.ts";
import { claimEvents } from "./claim-events.ts";
import { compensationReadings } from "./readings.ts";
import { type ClaimFinding, claimRequirements } from "./requirements.ts";
import type { LossPart, LossSplit } from "./split-loss.ts";
import type { RecoverySplit } from "./split-recovery.ts";
import type { ClaimStatement, ClaimStep, PartyStanding } from "./state-claim.ts";

/**
 * Explains whether a lender is entitled to compensation, condition by condition, and for how much.
 *
 * @example
 * ```ts
 * import { adjustTerms, assessClaim, explainClaim, renderText } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", principal: "50000", contractOn: "2017-11-15", paidOutOn: "2017-11-15",
 *   maturesOn: "2018-11-15", instalments: [], repayments: [], extensions: [],
 * };
 * const terms = adjustTerms(changge2017.compensation, {
 *   claimAfterDays: 0, claimCovers: ["principal"], lossShares: [{ party: "fund", share: "100%" }],
 * });
 * const result = assessClaim(terms, { claim: "C1", loan, asOf: "2018-11-20", noticeOn: "2018-11-19" });
 * renderText(explainClaim(result, { language: "en" })).split("\n")[0];
 * // => "Claim C1 for loan L1, 2018-11-20: entitled to 50,000.00 yuan"
 * ```
 */
export function explainClaim(result: ClaimAssessment, options: ExplainOptions): Explanation {
  return explained(shapes.claimAssessment, result, options, letterOfClaim);
}

function letterOfClaim(result: ClaimAssessment, options: ExplainOptions): Explanation {
  const { claim, loan, asOf, overdue, findings, amount, records, missing, notAsked } = result;
  const outcome = outcomeWords(result);
  const headline = {
    zh: `风险补偿申请 ${claim}，贷款 ${loan}（${asOf}）：${outcome.zh}`,
    en: `Claim ${claim} for loan ${loan}, ${asOf}: ${outcome.en}`,
  };
  return pageOf(result, headline, compensationReadings, options)
    .each(result.warnings, (page, warning) => page.text(loanWarningWords(warning)))
    .text({ zh: `逾期本金 ${overdue} 元`, en: `principal overdue ${overdue} yuan` })
    .each(findings, (page, finding) =>
      page.finding(finding, {
        says: ruleWords(finding.rule),
        evidence: evidenceOf(
          finding,
          claimRequirements.find(({ rule }) => rule === finding.rule),
          missingWords,
        ),
      }),
    )
    .section({ zh: "单据与款项", en: "Records" }, records.map(recordWords))
    .heading({ zh: "金额", en: "Amount" })
    .text(...amountWords(amount))
    .basis(amount.basis)
    .missing(missing.map(missingWords))
    .notAsked(notAsked.map(ruleWords))
    .end();
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
 * renderText(explainLossSplit(splitLoss(terms, { amount: "100.01" }), { language: "en" })).split("\n").slice(-3, -2);
 * // => ["  bank: -0.01 yuan of the fen by which the rounded parts miss the whole, so 50.00"]
 * ```
 */
export function explainLossSplit(result: LossSplit, options: ExplainOptions): Explanation {
  return explained(shapes.lossSplit, result, options, letterOfLossSplit);
}

function letterOfLossSplit(result: LossSplit, options: ExplainOptions): Explanation {
  const { amount, parts, missing, basis } = result;
  const headline =
    result.state === "known"
      ? { zh: `损失 ${amount} 元的分担`, en: `A loss of ${amount} yuan, shared` }
      : { zh: `损失 ${amount} 元的分担：尚不能判断`, en: `A loss of ${amount} yuan: how it is shared is undetermined` };
  const page = pageOf(result, headline, compensationReadings, options);
  return writeParts(page, parts, amount, "").basis(basis).missing(missing.map(missingWords)).end();
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
  return explained(shapes.recoverySplit, result, options, letterOfRecovery);
}

function letterOfRecovery(result: RecoverySplit, options: ExplainOptions): Explanation {
  const { recovered, cost, net, parts, givenBack, surplus, missingCost, basis } = result;
  const costly = missingCost !== "0.00";
  const headline = costly
    ? {
        zh: `追回 ${recovered} 元，费用 ${cost} 元：不足 ${missingCost} 元，由各方按比例承担`,
        en: `Recovered ${recovered} yuan at a cost of ${cost}: ${missingCost} short, borne by the shares`,
      }
    : {
        zh: `追回 ${recovered} 元，费用 ${cost} 元：净额 ${net} 元，退还 ${givenBack} 元，结余 ${surplus} 元`,
        en: `Recovered ${recovered} yuan at a cost of ${cost}: net ${net}, given back ${givenBack}, surplus ${surplus}`,
      };
  return pageOf(result, headline, compensationReadings, options)
    .each(parts, (page, { party, byShare, stillOut, givenBack: back, costBorne }) =>
      page.text(
        costly
          ? { zh: `${party}：承担 ${costBorne} 元`, en: `${party}: bears ${costBorne}` }
          : {
              zh: `${party}：按比例 ${byShare} 元，尚有 ${stillOut} 元未收回，退还 ${back} 元`,
              en: `${party}: ${byShare} by its share, ${stillOut} still out, ${back} given back`,
            },
      ),
    )
    .basis(basis)
    .end();
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
  return explained(shapes.claimStatement, result, options, letterOfClaimStatement);
}

function letterOfClaimStatement(result: ClaimStatement, options: ExplainOptions): Explanation {
  const { claim, asOf, steps } = result;
  const { loss, net, stillOut, unpaid, surplus } = result.totals;
  const headline = {
    zh: `风险补偿 ${claim}（${asOf}）：损失 ${loss}，净追回 ${net}，未收回 ${stillOut}，未付 ${unpaid}，结余 ${surplus} 元`,
    en: `Claim ${claim}, ${asOf}: loss ${loss}, net recovered ${net}, still out ${stillOut}, unpaid ${unpaid}, surplus ${surplus} yuan`,
  };
  return pageOf(result, headline, compensationReadings, options)
    .each(steps, (page, step) =>
      page
        .heading(stepWords(step))
        .each(step.parties, (on, party) => on.text(partyWords(party)))
        .basis(step.basis),
    )
    .end();
}

function outcomeWords({ outcome, amount }: ClaimAssessment): Bilingual {
  if (outcome === "not-entitled") return { zh: "不予补偿", en: "not entitled" };
  if (outcome === "undetermined") return VERDICT_WORDS.undetermined;
  return amount.state === "known"
    ? { zh: `可补偿 ${amount.total} 元`, en: `entitled to ${amount.total} yuan` }
    : { zh: "可补偿，金额尚不能确定", en: "entitled, the amount cannot be told yet" };
}

function ruleWords(rule: ClaimFinding["rule"]): Bilingual {
  return claimRequirements.find((row) => row.rule === rule)?.says ?? { zh: rule, en: rule };
}

export const RECORDS = {
  notice: { zh: "《履行补偿责任通知书》", en: "the lender's notice" },
  transfer: { zh: "补偿资金划转", en: "transfer of the fund's money" },
  "deduction-letter": { zh: "《资金扣划函》", en: "deduction letter" },
} as const satisfies Record<ClaimRecord["record"], Bilingual>;

function recordWords({ record, on }: ClaimRecord): Bilingual {
  const of = RECORDS[record];
  if (on === "not-known") return { zh: `${of.zh}：不详`, en: `${of.en}: not known` };
  if (on === "not-given") return { zh: `${of.zh}：尚无`, en: `${of.en}: none yet` };
  return { zh: `${of.zh}：${on}`, en: `${of.en}: ${on}` };
}

function amountWords(amount: ClaimAmount): readonly Bilingual[] {
  if (amount.state === "undetermined") {
    const { zh, en } = listWords(amount.missing.map(missingWords));
    return [{ zh: `尚不能确定，缺少：${zh}`, en: `not known, missing: ${en}` }];
  }
  const of = ({ owed, covered, excluded }: Covered, zh: string, en: string): Bilingual => ({
    zh: `${zh}：所欠 ${owed} − 不补偿 ${excluded} = ${covered} 元`,
    en: `${en}: ${owed} owed − ${excluded} not covered = ${covered} yuan`,
  });
  return [
    of(amount.principal, "本金", "principal"),
    ...(amount.interest === undefined ? [] : [of(amount.interest, "利息", "interest")]),
    {
      zh: `合计 ${amount.total} 元，由各方按约定的比例分担`,
      en: `in all ${amount.total} yuan, borne by the shares that were agreed`,
    },
  ];
}

function writeParts(page: Page, parts: readonly LossPart[], whole: string, above: string): Page {
  return page.each(parts, (of, { party, share, exact, amount, within }) => {
    const name = above === "" ? party : `${above} / ${party}`;
    const rounded = roundedFen(exact);
    of.arithmetic(`${name}${of.language === "zh" ? "：" : ": "}${whole} × ${share}`, amountOf(rounded), exact);
    const moved = fenOf(amount) - rounded;
    if (moved !== 0) {
      const by = amountOf(moved);
      of.text({
        zh: `${name}：各方四舍五入后与总额差的分，由本方调整 ${by} 元，分担 ${amount} 元`,
        en: `${name}: ${by} yuan of the fen by which the rounded parts miss the whole, so ${amount}`,
      });
    }
    writeParts(of, within ?? [], amount, name);
  });
}

/** A part to the fen, half up, before odd fen are moved. */
function roundedFen({ dividend, divisor }: Fraction): number {
  return new Decimal(dividend).times(100).div(divisor).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
}

function stepWords({ on, id, event, amount, net, surplus }: ClaimStep): Bilingual {
  const name = memberWords(event, claimEvents);
  const left = wordsIf(net !== undefined, { zh: `，净额 ${net ?? ""} 元`, en: `, net ${net ?? ""}` });
  const over = wordsIf(surplus !== "0.00", { zh: `，累计结余 ${surplus} 元`, en: `, surplus so far ${surplus}` });
  return {
    zh: `${on} ${id}：${name.zh} ${amount} 元${left.zh}${over.zh}`,
    en: `${on} ${id}: ${name.en} ${amount} yuan${left.en}${over.en}`,
  };
}

function partyWords({ party, borne, gotBack, costBorne, stillOut, unpaid }: PartyStanding): Bilingual {
  const open = wordsIf(unpaid !== "0.00", { zh: `，未付 ${unpaid}`, en: `, unpaid ${unpaid}` });
  return {
    zh: `${party}：承担 ${borne} + 费用 ${costBorne} − 收回 ${gotBack} = 未收回 ${stillOut}${open.zh}`,
    en: `${party}: borne ${borne} + cost ${costBorne} − got back ${gotBack} = still out ${stillOut}${open.en}`,
  };
}
