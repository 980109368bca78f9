import { InputError } from "../../../base/input/input-error.ts";
import { unknownReference } from "../../../base/input/wording.ts";
import { type Amount, type AmountInput, amountOf, fenOf } from "../../../base/money/amount.ts";
import { addProduct, roundExact } from "../../../base/money/exact.ts";
import { ppmOf, WHOLE_PPM } from "../../../base/money/percent.ts";
import { issuesOf } from "../../../kernel/door.ts";
import { amountField, nameField } from "../../../kernel/fields.ts";
import type { Basis } from "../../../kernel/basis.ts";
import { members } from "../../../kernel/members.ts";
import type { UnderTerms } from "../../../kernel/terms.ts";
import { type LossPart, splitLoss } from "../../../policy/compensation/split-loss.ts";
import type { CompensationTerms, LossFacts } from "../../../policy/compensation/types.ts";
import { explainFigure, type FigureExplained, type MadeFigure } from "./explain-figure.ts";
import type { ShareMistake } from "./types.ts";

/** The usual mistakes of a part by shares, with their words. */
export const shareMistakes = /* @__PURE__ */ members<ShareMistake>(
  "ShareMistake",
  "A usual mistake that makes a wrong part by shares.",
  {
    "odd-fen-to-another": ["分不尽的尾数给了另一方", "the odd fen given to another party"],
    "each-rounded-alone": ["各方各自四舍五入", "each part rounded alone"],
    "all-to-one": ["全额归一方，未按比例分担", "all of it to one party, without shares"],
    "share-of-another": ["用了另一方的比例", "the share of another party"],
  },
);

/** The result of `diagnoseShares`. */
export interface ShareDiagnosis extends UnderTerms {
  readonly kind: "share-diagnosis";
  readonly party: string;
  /** Yuan that are shared. */
  readonly amount: Amount;
  readonly claimed: Amount;
  /** `null` where the shares are not told, and nothing is explained then. */
  readonly right: Amount | null;
  readonly state: FigureExplained<ShareMistake>["state"] | "undetermined";
  readonly explanations: FigureExplained<ShareMistake>["explanations"];
  /** What of the agreement is missing. */
  readonly missing: readonly string[];
  readonly basis: readonly Basis[];
}

/**
 * Finds which usual mistake makes the part of a loss, or of a recovery, that was written down for a party of the first level.
 *
 * @remarks
 * **Units** yuan, shares of exactly 100 %. **Reading** `compensation/odd-fen`.
 * @throws InputError as `splitLoss`; for a party that has no share, and for what is no amount.
 * @example
 * ```ts
 * import { adjustTerms, diagnoseShares } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const terms = adjustTerms(changge2017.compensation, {
 *   lossShares: [{ party: "fund", share: "70%" }, { party: "bank", share: "30%" }],
 * });
 * diagnoseShares(terms, { amount: "100.01" }, "fund", "30.00").explanations; // => [["share-of-another"]]
 * ```
 */
export function diagnoseShares(
  terms: CompensationTerms,
  facts: LossFacts,
  party: string,
  claimed: AmountInput,
): ShareDiagnosis {
  const split = splitLoss(terms, facts);
  const { parts, amount, missing, basis, made, terms: used, readings } = split;
  const part = parts.find((each) => each.party === party);
  const isUnknown = split.state !== "undetermined" && part === undefined;
  const issues = [
    ...issuesOf({ schema: nameField(), value: party, name: "party" }),
    ...issuesOf({ schema: amountField(), value: claimed, name: "claimed" }),
    ...(isUnknown && typeof party === "string" ? [unknownReference("party")] : []),
  ];
  if (issues.length > 0) throw new InputError(issues);
  const [said, all] = [fenOf(claimed), fenOf(amount)];
  const under = { made, terms: used, readings };
  const of = { kind: "share-diagnosis", party, amount, claimed: amountOf(said), basis, ...under } as const;
  if (part === undefined) return { ...of, right: null, state: "undetermined", explanations: [], missing };
  const { state, explanations } = explainFigure(said, fenOf(part.amount), madeOf(part, parts, all), () => []);
  return { ...of, right: part.amount, state, explanations, missing: [] };
}

function madeOf(part: LossPart, parts: readonly LossPart[], all: number): readonly MadeFigure<ShareMistake>[] {
  const right = fenOf(part.amount);
  const exact = addProduct(0, all, ppmOf(part.share), 1);
  const down = Math.floor((all * ppmOf(part.share)) / WHOLE_PPM);
  // Of an odd fen another party has one less or one more.
  const odd =
    parts.length < 2 || Number.isInteger((all * ppmOf(part.share)) / WHOLE_PPM)
      ? []
      : [right === down ? down + 1 : down];
  const others = parts.filter((other) => other !== part).map(({ amount }) => fenOf(amount));
  return [
    ...odd.map((figure) => ({ mistakes: ["odd-fen-to-another"] as const, figure })),
    { mistakes: ["each-rounded-alone"], figure: roundExact(exact, WHOLE_PPM) },
    { mistakes: ["all-to-one"], figure: all },
    ...others.map((figure) => ({ mistakes: ["share-of-another"] as const, figure })),
  ];
}
