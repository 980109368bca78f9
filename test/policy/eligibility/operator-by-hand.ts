import { operatorConditions } from "../../../src/policy/eligibility/operator/conditions.ts";
import type { OperatorRule } from "../../../src/policy/eligibility/operator/assess-operator.ts";
import type { OperatorApplication, OperatorTermValues } from "../../../src/policy/eligibility/operator/types.ts";
import {
  amountLine,
  type Answer,
  digits,
  gradeOnPaper,
  inRange,
  leftTo,
  type Line,
  NOT_APPLICABLE,
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
    { rule: "operator/edition-in-force", answer: undefined }, // these terms print no days
    ...operatorConditions.map(({ rule, fact }) => must(rule, fact)),
    {
      rule: "operator/minimum-grade",
      answer:
        t.minimumGrade === undefined
          ? undefined
          : gradeOnPaper(t.gradeOrder ?? ["A", "B", "M", "C", "D"], t.minimumGrade, a.grade),
    },
    amountLine(
      "operator/within-cap",
      digits(a.amount),
      t.operatorCaps && ((fen) => inPrinciple(t, withinCap(fen, t, a))),
    ),
    amountLine(
      "operator/households-carried",
      digits(a.amount),
      t.amountPerHousehold === undefined ? undefined : (fen) => carries(neededFor(fen, t), a.householdsCarried),
    ),
    { rule: "operator/term-length", answer: t.termMonths && inRange(a.termMonths, t.termMonths) },
    {
      rule: "operator/within-rate-cap",
      answer: t.rateCaps && byRatio(digits(a.amount), t, a),
      ...(t.rateCaps === undefined ? {} : { at: (fen) => byRatio(fen, t, a) }),
    },
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

/** Above a cap in principle the lender decides, unless the reading refuses. */
function inPrinciple({ inPrinciple: reading }: T, answer: Answer): Answer {
  return answer.is === "unmet" && reading !== "refuse" ? leftTo("lender") : answer;
}

/** Admission asks for one, or by the other reading for as many as the amount takes. */
function neededFor(fen: bigint, t: T): bigint {
  return t.ratioDecides === "admission" ? byAmount(fen, t) : 1n;
}

function byAmount(fen: bigint, { amountPerHousehold = "1" }: T): bigint {
  const each = digits(amountPerHousehold);
  return (fen + each - 1n) / each;
}

function carries(needed: bigint, households: number | undefined): Answer {
  return households === undefined ? wants("householdsCarried") : yes(BigInt(households) >= needed);
}

/** The right to the capped rate goes with the ratio; below it the rate is theirs to agree. */
function byRatio(fen: bigint, t: T, a: A): Answer {
  const answer = rateOnPaper(t.rateCaps ?? [], a);
  if (t.amountPerHousehold === undefined || t.ratioDecides === "admission") return answer;
  if (a.householdsCarried === undefined) return answer.is === "unmet" ? wants("householdsCarried") : answer;
  return BigInt(a.householdsCarried) < byAmount(fen, t) ? NOT_APPLICABLE : answer;
}
