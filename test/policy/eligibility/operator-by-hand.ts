import { operatorConditions } from "../../../src/policy/eligibility/operator/conditions.ts";
import type { OperatorRule } from "../../../src/policy/eligibility/operator/assess-operator.ts";
import type { OperatorApplication, OperatorTermValues } from "../../../src/policy/eligibility/operator/types.ts";
import {
  amountLine,
  type Answer,
  digits,
  gradeOnPaper,
  inRange,
  type Line,
  type Paper,
  rateOnPaper,
  sumUp,
  tried,
  wants,
  yes,
} from "./paper.ts";

/*
 * Every requirement on an operator once more, the way one would check it on paper.
 */

type A = OperatorApplication;
type T = OperatorTermValues;

const KINDS = ["company", "cooperative", "new-type-operator", "small-firm"] as const;

/** The whole sheet: every requirement in the order of the documents, and what follows from them. */
export function checkOperatorByHand(t: T, a: A): Paper {
  return sumUp(linesOf(t, a));
}

function linesOf(t: T, a: A): readonly Line<OperatorRule>[] {
  const must = (rule: OperatorRule, fact: keyof T & keyof A): Line<OperatorRule> => ({
    rule,
    answer: t[fact] && (a[fact] === undefined ? wants(fact) : yes(a[fact] === true)),
  });
  return [
    ...operatorConditions.map(({ rule, fact }) => must(rule, fact)),
    {
      rule: "operator/minimum-grade",
      answer:
        t.minimumGrade === undefined
          ? undefined
          : gradeOnPaper(t.gradeOrder ?? ["A", "B", "M", "C", "D"], t.minimumGrade, a.grade),
    },
    {
      ...amountLine("operator/within-cap", digits(a.amount), t.operatorCaps && ((fen) => withinCap(fen, t, a))),
      flagOnly: t.inPrinciple === "flag",
    },
    amountLine(
      "operator/households-carried",
      digits(a.amount),
      t.amountPerHousehold === undefined
        ? undefined
        : (fen) => carriesEnough(fen, digits(t.amountPerHousehold ?? ""), a.householdsCarried),
    ),
    { rule: "operator/term-length", answer: t.termMonths && inRange(a.termMonths, t.termMonths) },
    { rule: "operator/within-rate-cap", answer: t.rateCaps && rateOnPaper(t.rateCaps, a) },
  ];
}

/** Tried as each kind, owing nothing or more than anyone may. */
function withinCap(fen: bigint, t: T, { operatorKind, outstanding }: A): Answer {
  const kinds = operatorKind === undefined ? KINDS : [operatorKind];
  const debts = outstanding === undefined ? [0n, 10n ** 20n] : [digits(outstanding)];
  return tried(
    [...(operatorKind === undefined ? ["operatorKind"] : []), ...(outstanding === undefined ? ["outstanding"] : [])],
    kinds.flatMap((kind) => {
      const cap = t.operatorCaps?.find((row) => row.operatorKind === kind)?.cap;
      return debts.map((debt) => {
        if (cap === undefined) return "not-applicable";
        return fen + debt <= digits(cap) ? "met" : "unmet";
      });
    }),
  );
}

/** As many times the amount per household as it takes. */
function carriesEnough(fen: bigint, perHousehold: bigint, households: number | undefined): Answer {
  return households === undefined ? wants("householdsCarried") : yes(BigInt(households) * perHousehold >= fen);
}
