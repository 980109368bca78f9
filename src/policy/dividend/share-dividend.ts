import type { Day } from "../../base/date/day.ts";
import { refuse } from "../../base/input/input-error.ts";
import { missing } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import { lay } from "../../kernel/kind.ts";
import { policy, preparedTerms } from "../../kernel/policy.ts";
import { absent } from "../../kernel/requirement.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { type Amount, amountOf, fenOf, withinRange } from "../../base/money/amount.ts";
import { addProduct, fractionOf } from "../../base/money/exact.ts";
import type { Fraction } from "../../base/money/fraction.ts";
import { type Percent, ppmOf, WHOLE_PPM } from "../../base/money/percent.ts";
import { roundedQuotient } from "../../base/money/round.ts";
import { splitFen } from "../../base/money/split.ts";
import { dividendFactsRecord } from "./facts.ts";
import { dividendTermsKind } from "./terms.ts";
import type { DividendFacts, DividendTerms } from "./types.ts";

/** One member's part. */
export interface MemberDividend {
  readonly member: string;
  readonly paidIn: Amount;
  /** Paid-in share × rate, before rounding. */
  readonly exact: Fraction;
  readonly dividend: Amount;
}

/** The result of `shareDividend`: one year's dividend. */
export type DividendSharing = UnderTerms & {
  readonly kind: "dividend-sharing";
  readonly cooperative: string;
  readonly contractedOn: Day;
  /** Contracts from this day on are refused. */
  readonly endsOn: Day;
  readonly paidIn: Amount;
  readonly basis: readonly Basis[];
} & (
    | {
        readonly outcome: "shared";
        readonly rate: Percent;
        /** Paid-in shares × rate, before rounding. */
        readonly exact: Fraction;
        /** In whole yuan where the terms pay out in yuan. */
        readonly total: Amount;
        /** In the order of the members; they add up to the total. */
        readonly members: readonly MemberDividend[];
      }
    | { readonly outcome: "refused"; readonly reason: DividendRefused }
    /** The facts that would decide it, or the rate that the parties agreed. */
    | { readonly outcome: "undetermined"; readonly missing: readonly [DividendMissing, ...DividendMissing[]] }
  );

/** Why a dividend is refused: from 2019 on for every contract, from 2017 on for one that the household only lends its loan to. */
export type DividendRefused = "contracted-after-the-end" | "not-voluntary" | "takes-no-part";

/** What can be missing for a dividend. */
export type DividendMissing = "voluntary" | "takesPart" | "dividendRate";

/** From the notice of 2017 on a household must take part of its own will: contracts of earlier days are not asked. */
const ASKED_FROM: Day = "2017-08-17";
const NOTICE_2017: Basis = /* @__PURE__ */ Object.freeze({ by: "law", article: "national-2017-42#operators" });
const NOTICE_2019: Basis = /* @__PURE__ */ Object.freeze({ by: "law", article: "national-2019-24#purpose" });

interface PreparedDividend {
  /** Undefined where the parties agree it and the caller has not set it. */
  readonly rate: Percent | undefined;
  readonly unitFen: number;
  readonly endsOn: Day;
  readonly basis: { readonly rate: readonly Basis[]; readonly end: readonly Basis[] };
  readonly under: UnderTerms;
}

function prepare(terms: DividendTerms): PreparedDividend {
  const { values: v, basisOf, under } = lay(dividendTermsKind, terms);
  if (v.dividendRate === undefined && v.guaranteedReturn === undefined) refuse(missing("terms.dividendRate"));
  return {
    rate: v.dividendRate,
    unitFen: v.payOut === "yuan" ? 100 : 1,
    endsOn: v.shareDividendEnd,
    basis: { rate: basisOf("guaranteedReturn", "dividendRate", "payOut"), end: basisOf("shareDividendEnd") },
    under,
  };
}

const door = /* @__PURE__ */ policy({
  terms: /* @__PURE__ */ preparedTerms(dividendTermsKind, prepare),
  facts: dividendFactsRecord,
});

/**
 * Shares one year's dividend of a cooperative among its members, by what each paid in.
 *
 * @remarks
 * **Source** the terms name it; in Zhaohua 12 % of the paid-in shares. The national rules of 2019 forbid it for new contracts.
 * **Units** yuan, paid out to the fen or to the yuan. **Rounding** the total once, half up to the unit; the parts by
 * largest remainder, ties to the member named first, so that they add up to it.
 * **Boundary** a contract of the end day itself is refused. From 2017-08-17 on the notice of 2017 asks that the household
 * takes part, of its own will: what is not known leaves it open.
 * **Reading** `dividend/pay-out`, `dividend/ends-on`.
 * @throws InputError for terms with neither a rate nor a return that is agreed, for facts of the wrong shape, and a member that comes twice.
 * @example
 * ```ts
 * import { shareDividend } from "fupin-credit";
 * import { zhaohua2019 } from "fupin-credit/packs";
 * const members = [{ member: "M1", paidIn: "30000" }, { member: "M2", paidIn: "20000.05" }];
 * const facts = { cooperative: "C1", contractedOn: "2016-05-01", members };
 * const sharing = shareDividend(zhaohua2019.dividend, facts);
 * sharing.outcome === "shared" && sharing.members.map((m) => m.dividend); // => ["3600.00", "2400.01"]
 * shareDividend(zhaohua2019.dividend, { ...facts, contractedOn: "2019-07-01" }).outcome; // => "refused"
 * ```
 */
export function shareDividend(terms: DividendTerms, facts: DividendFacts): DividendSharing {
  const [t, own] = door.admit(terms, facts);
  facts = own;
  const paidIn = facts.members.map((m) => fenOf(m.paidIn));
  const sum = withinRange(
    paidIn.reduce((all, fen) => all + fen, 0),
    "facts.members",
  );
  const common = {
    kind: "dividend-sharing" as const,
    cooperative: facts.cooperative,
    contractedOn: facts.contractedOn,
    endsOn: t.endsOn,
    paidIn: amountOf(sum),
    basis: [...t.basis.rate, ...t.basis.end, NOTICE_2017],
    ...t.under,
  };
  if (facts.contractedOn >= t.endsOn) {
    return {
      ...common,
      basis: [...t.basis.end, NOTICE_2019],
      outcome: "refused",
      reason: "contracted-after-the-end",
    };
  }
  const isAsked = facts.contractedOn >= ASKED_FROM;
  const reason = isAsked ? refusedBy(facts) : undefined;
  if (reason !== undefined) return { ...common, basis: [...t.basis.end, NOTICE_2017], outcome: "refused", reason };
  const [first, ...others] = [
    ...(isAsked ? absent(facts, "voluntary", "takesPart") : []),
    ...(t.rate === undefined ? ["dividendRate"] : []),
  ] as readonly DividendMissing[];
  const { rate } = t;
  if (first !== undefined || rate === undefined) {
    return { ...common, outcome: "undetermined", missing: [first ?? "dividendRate", ...others] };
  }
  const units =
    withinRange(roundedQuotient(sum, ppmOf(rate), WHOLE_PPM * t.unitFen) * t.unitFen, "facts.members") / t.unitFen;
  const parts = splitFen(units, paidIn, "largest");
  return {
    ...common,
    outcome: "shared",
    rate,
    exact: exactOf(sum, rate),
    total: amountOf(units * t.unitFen),
    members: facts.members.map(({ member }, i) => ({
      member,
      paidIn: amountOf(paidIn[i] ?? 0),
      exact: exactOf(paidIn[i] ?? 0, rate),
      dividend: amountOf((parts[i] ?? 0) * t.unitFen),
    })),
  };
}

function refusedBy({ voluntary, takesPart }: DividendFacts): DividendRefused | undefined {
  if (voluntary === false) return "not-voluntary";
  return takesPart === false ? "takes-no-part" : undefined;
}

/** Yuan, before rounding. */
function exactOf(fen: number, rate: Percent): Fraction {
  return fractionOf(addProduct(0, fen, ppmOf(rate), 1), WHOLE_PPM, 1);
}
