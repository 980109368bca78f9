import fc from "fast-check";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { HOUSEHOLDS_UNDER, OPERATORS_UNDER, outcomesOfAll } from "../../cases/eligibility-under.ts";
import { CHANGGE_GRADES } from "../../cases/grades.ts";
import { anyScore, anyTable } from "../../ledger/points/any-table.ts";
import { bandByHand, countedByHand, pointsFrom, READINGS } from "../../ledger/points/grade-by-hand.ts";
import { aTable } from "../../ledger/points/grading-builders.ts";
import { anyFacts, anyRules } from "../../policy/blacklist/any-blacklist.ts";
import { barredByHand } from "../../policy/blacklist/blacklist-by-hand.ts";
import { blacklistTerms } from "../../policy/blacklist/blacklist-builders.ts";
import { printed } from "../../policy/compensation/account-by-hand.ts";
import { anyHistory } from "../../policy/compensation/any-history.ts";
import { anyAgreement, anyFenOf, bearersNamed } from "../../policy/compensation/any-shares.ts";
import { history, sharedBy } from "../../policy/compensation/compensation-builders.ts";
import { type HandPart, isBelowNothing, recoverByHand, splitByHand } from "../../policy/compensation/split-by-hand.ts";
import { cooperative, dividendTerms } from "../../policy/dividend/dividend-builders.ts";
import { shareByHand } from "../../policy/dividend/dividend-by-hand.ts";
import { anyScoring } from "../../policy/scoring/any-card.ts";
import { sheetByHand, sheetGradeByHand } from "../../policy/scoring/score-by-hand.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { anApplication, anOperator } from "../../support/builders.ts";
import { magnitude, yuan } from "../../support/exact.ts";
import { type Case, type CaseTable, drawn } from "../table.ts";

/*
 * Who may borrow, grades, compensation, dividends, the blacklist.
 */

type Row = readonly [
  article: string,
  facts: object,
  rule: string,
  outcome: keyof ReturnType<typeof outcomesOfAll>,
  unknown?: readonly string[],
];

/** Rows at the edges of requirements, and of each condition: answered wrongly, rightly, not at all. */
function casesUnder(
  base: NonNullable<Case["base"]>,
  under: readonly (readonly [
    pack: string,
    terms: { readonly coverage?: Parameters<typeof outcomesOfAll>[0] },
    rows: readonly Row[],
    conditions: readonly (readonly [article: string, wrong: object, rule: string])[],
  ])[],
): readonly Case[] {
  return under.flatMap(([, terms, rows, conditions]) => {
    const ofAll = outcomesOfAll(terms.coverage);
    const row = ([article, facts, rule, outcome, unknown = []]: Row): Case => ({
      ...{ by: "hand", article, terms, base, facts },
      ...(unknown.length === 0 ? {} : { unknown }),
      expected: { outcome: ofAll[outcome], rules: { [rule]: { outcome } } },
    });
    return [
      ...rows.map(row),
      ...conditions.flatMap(([article, wrong, rule]) => {
        const [fact = "", answer] = Object.entries(wrong)[0] ?? [];
        return [
          row([article, wrong, rule, "unmet"]),
          row([article, { [fact]: answer !== true }, rule, "met"]),
          row([article, {}, rule, "undetermined", [fact]]),
        ];
      }),
    ];
  });
}

const OUTCOME = { zh: "符合、不符合、不能确定", en: "eligible, ineligible, undetermined" };
const RULES = { zh: "各项要求的结论", en: "what each requirement comes to" };

const households: CaseTable = {
  function: "assessHousehold",
  title: { zh: "农户是否符合借款条件", en: "Whether a household may borrow" },
  answer: { outcome: OUTCOME, rules: RULES },
  cases: casesUnder({ name: "a household in order", facts: anApplication() }, HOUSEHOLDS_UNDER),
};

const operators: CaseTable = {
  function: "assessOperator",
  title: { zh: "经营主体是否符合借款条件", en: "Whether an operator may borrow" },
  answer: { outcome: OUTCOME, rules: RULES },
  cases: casesUnder({ name: "an operator in order", facts: anOperator() }, OPERATORS_UNDER),
};

const graded = (grade: string | undefined): object =>
  grade === undefined ? { state: "no-band" } : { state: "graded", grade };

const grading: CaseTable = {
  function: "gradeOf",
  title: { zh: "分数对应的等级", en: "The grade of a score" },
  answer: {
    state: { zh: "有等级，或落在两档之间", en: "graded, or no-band: between two bands" },
    grade: { zh: "等级", en: "the grade" },
    counted: { zh: "按哪个分数定级", en: "the score by which it is graded" },
  },
  cases: [
    ...CHANGGE_GRADES.flatMap(([article, score, ...grades]) =>
      READINGS.map((fractionalScore, i): Case => ({
        ...{ by: "hand", article, terms: adjustTerms(changge2017.grading, { fractionalScore }), facts: score },
        expected: { ...graded(grades[i] === "no-band" ? undefined : grades[i]) },
      })),
    ),
    ...drawn(fc.tuple(anyTable, anyScore, fc.constantFrom(...READINGS)), 160).map(([bands, score, reading]): Case => ({
      ...{ by: "second-program", terms: aTable(bands, reading), facts: pointsFrom(score) },
      expected: {
        ...graded(bandByHand(score, bands, reading)?.grade),
        counted: pointsFrom(countedByHand(score, reading)),
      },
    })),
  ],
};

const scoring: CaseTable = {
  function: "scoreHousehold",
  title: { zh: "按评分表为农户评分定级", en: "A household scored by a card" },
  answer: {
    score: { zh: "得分，或其上下限", en: "the score, or its least and most" },
    grade: {
      zh: "等级；不能确定的，可能的等级按字母顺序",
      en: "the grade; where it is open, the possible ones in order of letters",
    },
    groups: { zh: "各组的合计和计入", en: "of each group the sum and what counts" },
    missing: { zh: "缺少的回答", en: "answers that are missing" },
  },
  cases: drawn(anyScoring, 100).map(({ card, facts, table, reading }): Case => {
    const { score, groups, missing } = sheetByHand(card, facts);
    const grade = sheetGradeByHand(card, facts, table, reading);
    return {
      ...{ by: "second-program", terms: card, facts },
      expected: {
        ...{ score, missing },
        groups: (groups as readonly object[]).map((group) => {
          const { group: id, sum, counted, capped } = group as Readonly<Record<string, unknown>>; // as the second scorer writes it
          return { group: id, sum, counted, capped };
        }),
        grade: grade.state === "graded" ? { state: grade.state, grade: grade.grade } : grade,
      },
    };
  }),
};

const partsSaid = (parts: readonly HandPart[]): readonly (readonly [string, string])[] =>
  parts.flatMap(({ party, fen, within }) => [[party, yuan(fen)] as const, ...partsSaid(within)]);

const losses: CaseTable = {
  function: "splitLoss",
  title: { zh: "损失按约定比例分担，逐级分摊", en: "A loss split by agreed shares, level by level" },
  answer: {
    amounts: { zh: "各方承担（元），含下级各方", en: "what each party bears, those within a party too, yuan" },
  },
  cases: drawn(fc.tuple(anyAgreement, anyFenOf(1)), 260).flatMap(([{ lossShares, oddFen }, fen]): readonly Case[] => {
    const parts = splitByHand(fen, lossShares, oddFen);
    if (isBelowNothing(parts)) return [];
    return [
      {
        ...{ by: "second-program", terms: sharedBy(lossShares, { oddFen }), facts: { amount: yuan(fen) } },
        expected: { amounts: Object.fromEntries(partsSaid(parts)) },
      },
    ];
  }),
};

const recoveries: CaseTable = {
  function: "splitRecovery",
  title: { zh: "追回款的分配，追偿费用的分担", en: "A recovery shared, and what it cost" },
  answer: {
    net: { zh: "追回净额（元）", en: "net recovery, yuan" },
    surplus: { zh: "退还各方后的剩余（元）", en: "what is left when nobody is out any more, yuan" },
    parts: { zh: "各方退还、承担费用（元）", en: "of each party what it gets back and what cost it bears, yuan" },
  },
  cases: drawn(
    fc.tuple(anyAgreement, fc.array(anyFenOf(0), { minLength: 64, maxLength: 64 }), anyFenOf(0), anyFenOf(0)),
    220,
  ).flatMap(([{ lossShares, oddFen }, outs, recovered, cost]): readonly Case[] => {
    const net = recovered - cost;
    if (isBelowNothing(splitByHand(magnitude(net), lossShares, oddFen))) return [];
    const bearers = bearersNamed(lossShares);
    const out = bearers.map((_, i) => outs[i] ?? 0n);
    const byHand = recoverByHand(net, out, lossShares, oddFen);
    return [
      {
        ...{ by: "second-program", terms: sharedBy(lossShares, { oddFen }) },
        facts: {
          ...{ recovered: yuan(recovered), cost: yuan(cost) },
          borne: bearers.map((party, i) => ({ party, amount: yuan(out[i] ?? 0n) })),
        },
        expected: {
          ...{ net: yuan(net), surplus: yuan(byHand.surplus) },
          parts: bearers.map((party, i) => ({
            ...{ party, givenBack: yuan(byHand.back[i] ?? 0n), costBorne: yuan(byHand.cost[i] ?? 0n) },
          })),
        },
      },
    ];
  }),
};

const claims: CaseTable = {
  function: "stateClaim",
  title: {
    zh: "代偿后的账：各方已担、退还、未付",
    en: "The account of a claim: what each party bore, got back, has not paid",
  },
  answer: { parties: { zh: "各方的账", en: "the line of each party" } },
  cases: drawn(anyHistory, 120).map(({ lossShares, oddFen, events, accounts }): Case => {
    const last = accounts.at(-1);
    return {
      ...{ by: "second-program", terms: sharedBy(lossShares, { oddFen }), facts: history(events, "2020-12-31") },
      expected: { parties: last === undefined ? [] : printed(last) },
    };
  }),
};

const dividends: CaseTable = {
  function: "shareDividend",
  title: {
    zh: "合作社分红，按入股额分到分或元",
    en: "A dividend shared by what members paid in, to the fen or to the yuan",
  },
  answer: {
    amounts: { zh: "分红总额（元）", en: "the whole dividend, yuan" },
    members: { zh: "各成员分红（元），按成员的顺序", en: "of each member, in their order, yuan" },
  },
  cases: drawn(
    fc.tuple(
      fc.oneof(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 20_000_000 }), { minLength: 1, maxLength: 8 }),
      ),
      fc.oneof(fc.constant(120_000), fc.integer({ min: 1, max: 1_000_000 })),
      fc.constantFrom("fen" as const, "yuan" as const),
    ),
    200,
  ).map(([fen, ppm, payOut]): Case => {
    const paidIn = fen.map(BigInt);
    const rate = `${String(Math.floor(ppm / 10_000))}.${String(ppm % 10_000).padStart(4, "0")}%`;
    const { total, parts } = shareByHand(paidIn, BigInt(ppm), payOut === "fen" ? 1n : 100n);
    return {
      by: "second-program",
      terms: dividendTerms({ dividendRate: rate as `${number}%`, payOut }),
      facts: cooperative(paidIn.map(yuan)),
      expected: { amounts: { total: yuan(total) }, members: parts.map(yuan) },
    };
  }),
};

const blacklist: CaseTable = {
  function: "propagateBlacklist",
  title: { zh: "黑名单及其亲属：谁、因何、到何日", en: "Who a blacklist reaches, from what, until when" },
  answer: { barred: { zh: "被限制的人和组织，按编号", en: "persons and organisations that are barred, by id" } },
  cases: drawn(fc.tuple(anyRules, anyFacts), 220).map(([rules, facts]): Case => ({
    ...{ by: "second-program", terms: blacklistTerms(rules), facts },
    expected: {
      barred: barredByHand(rules, facts).map(({ id, who, outcome, bars }) => ({
        ...{ id, who, outcome, bars: bars.map(({ scope, state, through }) => ({ scope, state, through })) },
      })),
    },
  })),
};

export const POLICY: readonly CaseTable[] = [
  ...[households, operators, grading, scoring, losses, recoveries, claims, dividends, blacklist],
];
