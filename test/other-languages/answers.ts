import * as api from "../../src/entries/index.ts";
import { lookUpRate } from "../../src/entries/rates.ts";
import { told } from "../cases/situations/answers-of-claims.ts";
import { everywhere, OF_LOANS } from "../cases/situations/answers-of-loans.ts";
import { codesOf, TOLD_OF_MONEY, type Told } from "../cases/situations/answers-of-money.ts";
import type { PART_OF } from "../cases/situations/situation.ts";

/*
 * The package as one of those who prove themselves: what its results say, in the fields in which cases ask.
 */

type Plain = Readonly<Record<string, unknown>>;

export interface Question {
  readonly id: string;
  readonly function: string;
  readonly terms?: unknown;
  readonly facts: unknown;
}

const plain = (of: unknown): Plain => (typeof of === "object" && of !== null ? (of as Plain) : {});
const rows = (of: unknown): readonly Plain[] => (Array.isArray(of) ? (of as readonly Plain[]) : []);
const text = (of: unknown): never => of as never; // the door says what is wrong with it

/** Functions without terms, which take their facts one by one. */
const PLAIN: Readonly<Record<string, (facts: Plain) => Plain>> = {
  splitAmount: ({ amount, shares, remainder }) => ({
    parts: api.splitAmount(text(amount), text(shares), text({ remainder })),
  }),
  shareOfAmount: ({ amount, share }) => ({ amount: api.shareOfAmount(text(amount), text(share)) }),
  averageAmount: ({ total, count }) => ({ amount: api.averageAmount(text(total), text(count)) }),
  wan: (facts) => ({ amount: api.wan(text(facts["text"])) }),
  addMonths: ({ day, months }) => ({ day: api.addMonths(text(day), text(months)) }),
  daysBetween: ({ from, to }) => ({ days: api.daysBetween(text(from), text(to)) }),
};

const byName = (of: unknown, name: string): Plain =>
  Object.fromEntries(rows(of).map((row) => [String(row[name]), row]));

/** Fields that only the cases of this function look at. */
const OWN: Readonly<Record<string, (result: Plain) => Plain>> = {
  lookUpRate: ({ rate, band }) => ({ rate, band }),
  trackOverdue: ({ standing, balance, maturesOn, episodes }) => ({ ...plain(standing), balance, maturesOn, episodes }),
  accrueInterest: ({ totals, periods }) => ({ interest: plain(totals)["interest"], periods }),
  computeSubsidy: ({ loans }) => ({
    loans: rows(loans).map(({ loan, totals, periods }) => ({
      ...{ loan, ...plain(totals) },
      periods: rows(periods).map((period) => ({ ...period, subsidy: period["subsidy"] ?? null })),
    })),
  }),
  planReminders: ({ notices }) => ({ notices }),
  trackReminders: ({ notices }) => ({ notices }),
  assessSuspension: ({ grounds }) => ({ grounds: byName(grounds, "ground") }),
  gradeOf: ({ graded, counted }) => ({ ...plain(graded), counted }),
  scoreHousehold: ({ score, grade, groups, missing }) => {
    const { possible } = plain(grade);
    const open = Array.isArray(possible) ? { possible: (possible as readonly string[]).toSorted() } : {};
    return { score, grade: { ...plain(grade), ...open }, groups, missing };
  },
  splitRecovery: ({ net, surplus, parts }) => ({ net, surplus, parts }),
  stateClaim: ({ parties }) => ({ parties }),
  shareDividend: ({ members }) => ({ members: rows(members).map(({ dividend }) => dividend) }),
  propagateBlacklist: ({ barred }) => ({ barred }),
};

/** Words of rules as findings have them. */
function asRules(words: Plain): Plain {
  return Object.fromEntries(Object.entries(words).map(([rule, outcome]) => [rule, { outcome }]));
}

/** What a result says in the fields in which the table of situations asks. */
function toldOfSituation(fn: keyof typeof PART_OF, result: Plain): Plain {
  const findings = rows(result["findings"]);
  const money = TOLD_OF_MONEY as { readonly [F in keyof typeof PART_OF]?: (result: Plain) => Told };
  const ofMoney = money[fn]?.(result);
  const loans = OF_LOANS[fn as keyof typeof OF_LOANS] as (typeof OF_LOANS)[keyof typeof OF_LOANS] | undefined; // of some
  const adapter: Partial<Record<"outcome" | "states" | "amounts", (result: Plain) => unknown>> = loans ?? {};
  const warnings = everywhere(result, "warnings").map((one) => (typeof one === "string" ? one : plain(one)["code"]));
  const remedies = rows(result["remedies"]).map(({ onlyObstacle }) => onlyObstacle);
  const { missing: ofClaim, ...claim } = told(fn, result);
  return {
    ...{ outcome: result["outcome"], within: result["within"], reason: result["reason"], notAsked: result["notAsked"] },
    rules: ofMoney?.rules === undefined ? byName(findings, "rule") : asRules(ofMoney.rules),
    ...("maximum" in result ? { states: { maximum: plain(result["maximum"])["state"] } } : {}),
    missing: ofClaim ?? everywhere(result, "missing"),
    warnings: ofMoney === undefined ? warnings : codesOf(result, ofMoney.findings),
    onlyObstacle: remedies.every((one) => one === remedies[0]) ? remedies[0] : undefined,
    ...claim,
    ...(ofMoney && { outcome: ofMoney.outcome, states: ofMoney.states, amounts: ofMoney.amounts }),
    ...Object.fromEntries(
      Object.entries(adapter).flatMap(([field, of]) => (field === "facts" ? [] : [[field, of(result)]])),
    ),
  };
}

/** The answer of the package. */
export function answerTo({ function: name, terms, facts }: Question): Plain {
  try {
    const call = PLAIN[name];
    if (call !== undefined) return call(plain(facts));
    const answering = (name === "lookUpRate" ? lookUpRate : api[name as keyof typeof api]) as unknown;
    const result = (answering as (terms: unknown, facts: unknown) => Plain)(terms, facts); // the tables name functions
    const told_ = toldOfSituation(name as keyof typeof PART_OF, result);
    return { ...told_, ...OWN[name]?.(result) };
  } catch (error) {
    if (!api.isInputError(error)) throw error;
    return { refused: true };
  }
}
