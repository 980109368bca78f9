import { type Draw, drawsOf } from "../../support/random.ts";
import type { Claim } from "../mistakes/claim.ts";
import { rightOf } from "../mistakes/claim.ts";
import { claimable, compensationMistakes, splitMistakes, splitOf } from "../mistakes/compensation.ts";
import { gradeAt, gradeMistakes } from "../mistakes/grades.ts";
import { overdueMistakes } from "../mistakes/overdue.ts";
import { type SubsidyMistake, subsidyMistakes } from "../mistakes/subsidy.ts";
import { dayOf, textOf } from "../subsidy-nights/days.ts";
import { maturitiesOf } from "../subsidy-nights/extensions.ts";
import { DEFAULTS, type Rules, type Series } from "../subsidy-nights/facts.ts";
import { fen, frac, yuan } from "../subsidy-nights/fraction.ts";
import { lastMaturity, owedOn } from "../subsidy-nights/nights.ts";
import { type MadeHousehold, type MadeLoan, makeHousehold, published, seriesOf } from "./household.ts";
import { anyPair, single } from "./planted.ts";

/*
 * A ledger as a county has it, every figure of it reckoned by the second program, and some of them wrong: which, and by
 * which mistake, is the truth that stands beside it. A ledger is made of its seed alone.
 */

/** The figures of a row that are claimed. */
export type Column =
  | "subsidyDue"
  | "subsidyTotal"
  | "overdueDays"
  | "balance"
  | "grade"
  | "firstNotice"
  | "secondNotice"
  | "compensation"
  | "returnedToFund";

/** A figure that was made wrong on purpose. */
export interface Planted {
  readonly line: number;
  readonly household: string;
  readonly column: Column;
  readonly mistakes: readonly string[];
  readonly right: string;
  readonly written: string;
}

/** A claim of subsidy by line and column, for those who ask again. */
export interface MadeLedger {
  readonly cells: readonly (readonly (string | number)[])[];
  readonly planted: readonly Planted[];
  /** How many figures are claimed in all. */
  readonly figures: number;
  readonly loans: number;
  readonly claimOf: (line: number, column: "subsidyDue" | "subsidyTotal") => Claim | undefined;
  /** Lines that say again what another says. */
  readonly twice: readonly number[];
}

export const FROM = "2023-12-21";
export const THROUGH = "2024-03-20";
export const AS_OF = "2024-03-31";
/** What the fund bears, and the bank, of a hundred. */
export const SHARES = [70n, 30n] as const;
const COVERED = fen("50000");

const HEADINGS = [
  ...["序号", "乡镇", "户号", "户主姓名代号", "承贷银行", "贷款金额(万元)", "放款日", "到期日", "年利率(%)"],
  ...["结清日", "提前还款(日期 元)", "展期", "展期办理日", "本季贴息", "累计贴息", "贷款余额(元)", "逾期天数"],
  ...["评级得分", "信用等级", "T-60通知日", "T-30通知日", "代偿日期", "代偿金额(元)", "欠息金额(元)"],
  ...["追回金额(元)", "退基金金额(元)", "备注"],
] as const;

const TOWNSHIPS = ["东山镇", "西河镇", "南坪乡", "北岭乡", "中塘镇", "上湾乡"];
const BANKS = ["甲银行", "乙银行", "丙银行"];

/** What is printed: a series with its rates up to a year and above, and the days off. */
export interface Printed {
  readonly rows: readonly { readonly from: string; readonly rates: readonly [string, string] }[];
  /** Whether a day is no working day by the printed notices. */
  readonly isRestDay: (day: number) => boolean;
}

export interface Wanted {
  readonly seed: number;
  readonly loans: number;
  readonly mistakes: number;
  /** Of a hundred wrong subsidies, how many are made by two mistakes. */
  readonly pairs?: number;
}

interface Row {
  readonly line: number;
  readonly household: MadeHousehold;
  readonly loan: MadeLoan;
  readonly written: Map<Column, string>;
  readonly isCompensated: boolean;
  readonly compensatedOn: number | undefined;
  readonly arrears: bigint;
  readonly recovered: bigint;
}

export function makeLedger({ seed, loans: wanted, mistakes, pairs = 20 }: Wanted, printed: Printed): MadeLedger {
  const draw = drawsOf(seed, 1);
  const series = seriesOf(printed.rows);
  const rateOn = published(
    series,
    printed.rows.map(({ rates }) => rates),
  );
  const times = {
    from: dayOf("2021-03-10"),
    through: dayOf("2024-02-28"),
    asOf: dayOf(AS_OF),
    isRestDay: printed.isRestDay,
  };
  const rulesFor = (loan: MadeLoan): Rules => rulesOf(loan, series, printed.isRestDay);
  const households: MadeHousehold[] = [];
  for (let n = 0, number = 1; n < wanted; number++) {
    const household = makeHousehold(draw, number, times, rateOn);
    households.push(household);
    n += household.loans.length;
  }
  households.sort((a, b) => a.township - b.township);
  const rows: Row[] = [];
  let line = 4; // two lines of title, one of headings
  for (const household of households)
    for (const loan of household.loans) rows.push(rowOf(draw, line++, household, loan, times.asOf, rulesFor(loan)));
  const claimOf = (row: Row, column: "subsidyDue" | "subsidyTotal"): Claim => claimIn(row, column, rulesFor(row.loan));
  for (const row of rows) {
    row.written.set("subsidyDue", yuan(rightOf(claimOf(row, "subsidyDue"))));
    row.written.set("subsidyTotal", yuan(rightOf(claimOf(row, "subsidyTotal"))));
  }
  const figures = rows.reduce((n, { written }) => n + written.size, 0);
  const planted = plant(drawsOf(seed, 2), rows, mistakes, pairs, claimOf, rulesFor);
  const cells = rows.map(cellsOf);
  const again = mistakes === 0 ? [] : [rows[draw(rows.length)]].flatMap((row) => row ?? []);
  const twice = again.map((row) => {
    cells.push(cellsOf(row, cells.length));
    return line++;
  });
  return {
    cells: [
      ["某县脱贫人口小额信贷台账（虚构样例）"],
      [`截至 ${AS_OF}，本季为 ${FROM} 至 ${THROUGH}`],
      [...HEADINGS],
      ...cells,
      totalOf(cells),
      ["填表人：（样例）", "", "", "审核人：（样例）"],
    ],
    planted: [...planted].sort((a, b) => a.line - b.line),
    figures,
    loans: cells.length,
    claimOf: (at, column) => {
      const row = rows.find((each) => each.line === at);
      return row && claimOf(row, column);
    },
    twice,
  };
}

function rowOf(draw: Draw, line: number, household: MadeHousehold, loan: MadeLoan, asOf: number, rules: Rules): Row {
  const { nights, points, settledOn } = loan;
  const [printedMaturity, maturity] = [Math.max(...maturitiesOf(nights)), lastMaturity(nights, rules)];
  const owed = owedOn(nights, asOf);
  const written = new Map<Column, string>([
    ["balance", yuan(owed)],
    ["overdueDays", String(Math.max(0, (settledOn ?? asOf) - maturity))],
    ["grade", gradeAt(points) ?? "无"],
  ]);
  for (const [column, days] of [
    ["firstNotice", 60],
    ["secondNotice", 30],
  ] as const) {
    const due = printedMaturity - days; // notices are given by the day that is written
    const isNeeded = due <= asOf && (settledOn === undefined || settledOn > due);
    if (isNeeded && due > nights.paidOutOn && due > (nights.extended[0]?.agreedOn ?? 0))
      written.set(column, textOf(due));
  }
  const isCompensated = household.loans.length === 1 && settledOn === undefined && asOf - maturity > 95;
  const compensatedOn = isCompensated ? maturity + 91 : undefined;
  const arrears = isCompensated ? BigInt(10_000 + draw(90_000)) : 0n;
  const recovered = isCompensated ? BigInt(100_000 + draw(900_000)) : 0n;
  if (isCompensated) {
    written.set("compensation", yuan(claimable({ owed, interest: arrears, cap: COVERED })));
    written.set("returnedToFund", yuan(splitOf(recovered, SHARES)[0] ?? 0n));
  }
  return { line, household, loan, written, isCompensated, compensatedOn, arrears, recovered };
}

function rulesOf(loan: MadeLoan, series: Series, isRestDay: (day: number) => boolean): Rules {
  const { paidOutOn, maturesOn } = loan.nights;
  const isShort = maturesOn - paidOutOn <= 366;
  return {
    ...DEFAULTS,
    cap: fen("50000"),
    limit: { series, band: isShort ? 0 : 1 },
    shares: [
      { through: dayOf("2023-12-31"), share: frac(1) },
      { from: dayOf("2024-01-01"), share: frac(70, 100) },
    ],
    ...{ extensionSubsidy: "ends", roomAfterMaturity: "none", isRestDay },
  };
}

function claimIn({ household, loan }: Row, column: "subsidyDue" | "subsidyTotal", rules: Rules): Claim {
  const through = dayOf(THROUGH);
  return {
    // What is paid out later has no part in these nights.
    loans: household.loans
      .map(({ nights }) => nights)
      .filter(({ id, paidOutOn }) => paidOutOn <= through || id === loan.nights.id),
    rules,
    window: { ...(column === "subsidyDue" ? { from: dayOf(FROM) } : {}), through },
    loan: loan.nights.id,
  };
}

type ClaimOf = (row: Row, column: "subsidyDue" | "subsidyTotal") => Claim;

/** Makes figures wrong: each kind of mistake about as often as any other, and often two figures of one household. */
function plant(
  draw: Draw,
  rows: readonly Row[],
  wanted: number,
  pairs: number,
  claimOf: ClaimOf,
  rulesFor: (loan: MadeLoan) => Rules,
): readonly Planted[] {
  const planted: Planted[] = [];
  const isTaken = (row: Row, column: Column): boolean =>
    planted.some((one) => one.line === row.line && one.column === column);
  const kinds = inAnyOrder(draw, kindsOf(draw, claimOf, rulesFor)); // a small ledger has some of every column's too
  const impossible = new Set<string>();
  for (let turn = 0; planted.length < wanted && turn < 40 * wanted; turn++) {
    const isPair = draw(100) < pairs;
    const free = kinds.filter(({ kind }) => !impossible.has(kind));
    const kind = isPair ? PAIR : free[turn % free.length];
    if (kind === undefined) break;
    let isMade = false;
    for (let tries = 0; tries < 60 && !isMade; tries++) {
      const last = planted.at(-1)?.household;
      const near = draw(4) === 0 ? rows.filter(({ household }) => household.id === last) : [];
      const from = near.length > 0 ? near : rows;
      const row = from[draw(from.length)];
      if (row === undefined) continue;
      const made = kind === PAIR ? pairIn(draw, row, claimOf) : kind.make(row);
      if (made === undefined || isTaken(row, made.column)) continue;
      const right = row.written.get(made.column) ?? "";
      if (made.written === right) continue;
      row.written.set(made.column, made.written);
      planted.push({ line: row.line, household: row.household.id, ...made, right });
      isMade = true;
    }
    if (!isMade && kind !== PAIR) impossible.add(kind.kind);
  }
  return planted;
}

function inAnyOrder<T>(draw: Draw, all: readonly T[]): readonly T[] {
  const drawn = [...all];
  for (let n = drawn.length - 1; n > 0; n--) {
    const at = draw(n + 1);
    [drawn[n], drawn[at]] = [drawn[at], drawn[n]] as [T, T];
  }
  return drawn;
}

const PAIR = "pair";

type Made = Pick<Planted, "column" | "mistakes" | "written">;

function pairIn(draw: Draw, row: Row, claimOf: ClaimOf): Made | undefined {
  const column = draw(2) === 0 ? "subsidyDue" : "subsidyTotal";
  const made = anyPair(draw, claimOf(row, column));
  return made && { column, mistakes: made.mistakes, written: yuan(made.wrong) };
}

/** Every kind of mistake, with how it is made in a row. */
function kindsOf(
  draw: Draw,
  claimOf: ClaimOf,
  rulesFor: (loan: MadeLoan) => Rules,
): readonly { readonly kind: string; readonly make: (row: Row) => Made | undefined }[] {
  const asOf = dayOf(AS_OF);
  const of = <K extends string>(
    all: Readonly<Record<K, unknown>>,
    make: (mistake: K, row: Row) => Made | undefined,
  ): readonly { readonly kind: string; readonly make: (row: Row) => Made | undefined }[] =>
    (Object.keys(all) as K[]).map((kind) => ({ kind, make: (row) => make(kind, row) }));
  return [
    ...of(subsidyMistakes, (mistake: SubsidyMistake, row) => {
      // A quarter lies past a maturity only where the loan matured in it or before.
      const column = draw(3) === 0 ? "subsidyTotal" : "subsidyDue";
      const wrong = single(claimOf(row, column), mistake);
      return wrong === undefined ? undefined : { column, mistakes: [mistake], written: yuan(wrong) };
    }),
    ...of(overdueMistakes, (mistake, { loan }) => {
      if (loan.settledOn !== undefined) return undefined;
      const wrong = overdueMistakes[mistake](loan.nights, asOf, rulesFor(loan));
      return wrong === undefined || wrong < 0
        ? undefined
        : { column: "overdueDays", mistakes: [mistake], written: String(wrong) };
    }),
    ...of(gradeMistakes, (mistake, { loan }) => ({
      ...{ column: "grade", mistakes: [mistake] },
      written: gradeMistakes[mistake](loan.points) ?? "无",
    })),
    ...of(compensationMistakes, (mistake, row) => {
      if (!row.isCompensated) return undefined;
      const wrong = compensationMistakes[mistake]({
        owed: owedOn(row.loan.nights, asOf),
        interest: row.arrears,
        cap: COVERED,
      });
      return wrong === undefined ? undefined : { column: "compensation", mistakes: [mistake], written: yuan(wrong) };
    }),
    ...of(splitMistakes, (mistake, row) => {
      const wrong = row.isCompensated ? splitMistakes[mistake](row.recovered, SHARES)?.[0] : undefined;
      return wrong === undefined ? undefined : { column: "returnedToFund", mistakes: [mistake], written: yuan(wrong) };
    }),
    {
      kind: "notice-late",
      make: ({ written }) => {
        const column = draw(2) === 0 ? "firstNotice" : "secondNotice";
        const due = written.get(column);
        return due === undefined
          ? undefined
          : { column, mistakes: ["notice-late"], written: textOf(dayOf(due) + 1 + draw(9)) };
      },
    },
    {
      kind: "balance-before-repayment",
      make: ({ loan, written }) => {
        const [first] = loan.nights.repaid;
        const right = fen(written.get("balance") ?? "0");
        return first === undefined
          ? undefined
          : { column: "balance", mistakes: ["balance-before-repayment"], written: yuan(right + first.fen) };
      },
    },
  ];
}

function cellsOf(
  { household, loan, written, compensatedOn, arrears, recovered, isCompensated }: Row,
  index: number,
): (string | number)[] {
  const { nights, fen: amount, rate, points, settledOn } = loan;
  const [extended] = nights.extended;
  const day = (on: number | undefined): string => (on === undefined ? "" : textOf(on));
  const prepaid = nights.repaid.filter(({ on }) => on !== settledOn);
  const of = (column: Column): string => written.get(column) ?? "";
  return [
    ...[index + 1, TOWNSHIPS[household.township] ?? "", household.id, `户主${household.id.slice(1)}`],
    ...[
      BANKS[Number(household.id.slice(1)) % BANKS.length] ?? "",
      wanOf(amount),
      day(nights.paidOutOn),
      day(nights.maturesOn),
    ],
    ...[rate.slice(0, -1), day(settledOn), prepaid.map((r) => `${textOf(r.on)} ${yuan(r.fen)}`).join("；")],
    ...[day(extended?.maturesOn), day(extended?.agreedOn), of("subsidyDue"), of("subsidyTotal"), of("balance")],
    ...[of("overdueDays"), (points / 100).toFixed(2), of("grade"), of("firstNotice"), of("secondNotice")],
    ...[
      day(compensatedOn),
      of("compensation"),
      isCompensated ? yuan(arrears) : "",
      isCompensated ? yuan(recovered) : "",
    ],
    ...[of("returnedToFund"), ""],
  ];
}

/** Fen as 万元 with all its places. */
function wanOf(amount: bigint): string {
  const text = String(amount).padStart(7, "0");
  return `${text.slice(0, -6)}.${text.slice(-6).replace(/0{1,4}$/, "")}`;
}

function totalOf(cells: readonly (readonly (string | number)[])[]): readonly (string | number)[] {
  const sum = (at: number): string => yuan(cells.reduce((all, row) => all + fenIn(String(row[at] ?? "")), 0n));
  const wan = cells.reduce((all, row) => all + fenIn(String(row[5] ?? ""), 6), 0n);
  return HEADINGS.map((_, i) =>
    i === 0 ? "合计" : i === 5 ? wanOf(wan) : [13, 14, 15, 22, 24, 25].includes(i) ? sum(i) : "",
  );
}

function fenIn(text: string, places = 2): bigint {
  const [whole = "0", rest = ""] = text === "" ? ["0"] : text.split(".");
  return BigInt(`${whole}${rest.padEnd(places, "0")}`);
}
