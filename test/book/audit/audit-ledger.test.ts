import { describe, expect, it } from "vitest";
import { auditLedger } from "../../../src/book/audit/audit-ledger.ts";
import type { LedgerAudit } from "../../../src/book/audit/finding.ts";
import type { AuditList, LedgerAuditSettings } from "../../../src/book/audit/settings.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { national2014 } from "../../../src/packs/national2014.ts";
import { national2021 } from "../../../src/packs/national2021.ts";
import { readSheet } from "../../../src/book/sheet/read-rows.ts";
import { readAll, rowsOf, table } from "../sheet/sheets.ts";

/** Reads a table and audits it; the terms are those of two places, since none prints all of them. */
function audited(
  text: string,
  changes: Partial<LedgerAuditSettings> = {},
  lists: readonly AuditList[] = [],
): LedgerAudit {
  const { rows, proposal } = readAll(table(text));
  const settings: LedgerAuditSettings = {
    ...{ asOf: "2024-01-01", columns: proposal.settings.columns.map(({ means }) => means) },
    ...{ overdue: changge2017.overdue, grading: changge2017.grading, reminders: jiange2019.reminders },
    ...changes,
  };
  return auditLedger(
    settings,
    rows.flatMap((row) => (row.is === "taken" ? [row] : [])),
    lists,
  );
}

/** Each finding in a line: its class, its claim, its Chinese words. */
function found({ findings }: LedgerAudit): readonly string[] {
  return findings.map((finding) => `${finding.class} ${finding.claim} ${finding.says.zh}`);
}

describe("days overdue and what is overdue", () => {
  // Pay-out 2020-05-06, maturity 2023-05-06, judged on 2024-01-01: 25 + 30 + 31 + 31 + 30 + 31 + 30 + 31 + 1 = 240 days.
  const HEAD = "户主|贷款金额(元)|放款日期|到期日期|结清日|贷款余额(元)|逾期金额(元)|逾期天数";
  const row = (settled: string, balance: string, overdue: string, days: string): string =>
    `${HEAD}\nH1|50000|2020-05-06|2023-05-06|${settled}|${balance}|${overdue}|${days}`;

  it.each<[string, string, readonly string[]]>([
    ["nothing, rightly", row("2023-05-06", "0", "0", "0"), []],
    ["240 days, rightly", row("", "50000", "50000", "240"), []],
    ["240 days, written as words", row("", "50,000.00元", "5万元", "240天"), []],
    [
      "a day too many",
      row("", "50000", "50000", "241"),
      [
        "error overdue-days 第 2 行：逾期天数填 241 天，应为 240 天（到期 2023-05-06，判断日 2024-01-01）；原因：到期日也算一天，多一天",
      ],
    ],
    [
      "nothing at all",
      row("", "50000", "50000", ""),
      ["error overdue-days 第 2 行：逾期天数未填，应为 240 天（到期 2023-05-06，判断日 2024-01-01）"],
    ],
    ["31 days until it was repaid", row("2023-06-06", "0", "0", "31"), []],
    [
      "32 instead of 31 days",
      row("2023-06-06", "0", "0", "32"),
      [
        "error overdue-days 第 2 行：逾期天数填 32 天，应为 31 天（到期 2023-05-06，判断日 2024-01-01）；原因：到期日也算一天，多一天",
      ],
    ],
    [
      "a balance after all was repaid",
      row("2023-05-06", "100", "0", "0"),
      ["error balance 第 2 行：余额填 100.00 元，应为 0.00 元"],
    ],
    ["two fen", row("2023-05-06", "0.02", "0", "0"), ["rounding balance 第 2 行：余额填 0.02 元，应为 0.00 元"]],
    ["three fen", row("2023-05-06", "0.03", "0", "0"), ["error balance 第 2 行：余额填 0.03 元，应为 0.00 元"]],
  ])("%s", (_, text, expected) => {
    expect(found(audited(text))).toStrictEqual(expected);
  });

  it("too much and too little stand apart", () => {
    const audit = audited(`户主|贷款金额(元)|放款日期|到期日期|提前还款|贷款余额(元)
      H1|50000|2020-05-06|2025-05-06|2021-05-06 20000|30300
      H2|50000|2020-05-06|2025-05-06||49900
      H3|50000|2020-05-06|2025-05-06||50000`);
    expect(audit.totals.find(({ claim }) => claim === "balance")).toStrictEqual({
      ...{
        claim: "balance",
        claimed: "130200.00",
        recomputed: "130000.00",
        over: "300.00",
        under: "100.00",
        net: "200.00",
        loans: 3,
      },
    });
    expect(audit.counts).toMatchObject({ error: 2, rounding: 0, unit: 0 });
  });

  it("off by ten thousand in a whole column is a doubtful unit and no over-claim", () => {
    const cells = table(`户主|贷款金额(元)|放款日期|到期日期|提前还款|贷款余额(元)
      H1|50000|2020-05-06|2025-05-06||5.0000
      H2|30000|2020-05-06|2025-05-06|2021-05-06 10000|2.0000
      H3|20000|2020-05-06|2025-05-06||1.9`);
    const { settings } = readAll(cells).proposal;
    expect(settings.columns.some(({ means }) => means === "balance")).toBe(false); // doubtful to the reader already
    const columns = [
      ...settings.columns,
      { at: 5, heading: "贷款余额(元)", means: "balance", part: 1, unit: "yuan" } as const,
    ];
    const rows = [...readSheet({ ...settings, columns }, rowsOf(cells))].flatMap((row) =>
      row.is === "taken" ? [row] : [],
    );
    const audit = auditLedger(
      { asOf: "2024-01-01", columns: columns.map(({ means }) => means), overdue: changge2017.overdue },
      rows,
    );
    expect(audit.totals).toStrictEqual([]);
    expect(audit.counts).toMatchObject({ unit: 1, error: 0 });
    expect(audit.findings[0]?.says.zh).toBe(
      "“贷款余额”一列 3 笔中有 2 笔与复算相差一万倍，单位疑误（元、万元），不计多报",
    );
  });

  it("cannot be told without repayments, settlement and balance: that is said", () => {
    const audit = audited("户主|贷款金额(元)|放款日期|到期日期|逾期天数\nH1|50000|2020-05-06|2023-05-06|71");
    expect(found(audit)).toStrictEqual([]);
    expect(audit.notChecked.slice(0, 1)).toStrictEqual([
      {
        claim: "overdue-days",
        why: { zh: "缺少结清日期、还款或余额", en: "neither a day of settlement, nor repayments, nor a balance" },
        loans: 1,
      },
    ]);
    expect(audit.checked["overdue-days"]).toBe(0);
  });

  it("cannot be judged without terms: that is said", () => {
    const { rows } = readAll(table(row("", "50000", "50000", "240")));
    const audit = auditLedger(
      { asOf: "2024-01-01", columns: ["overdueDays", "balance"] },
      rows.flatMap((each) => (each.is === "taken" ? [each] : [])),
    );
    expect(audit.notChecked.map(({ claim, loans }) => `${claim} ${String(loans)}`)).toStrictEqual([
      "overdue-days 1",
      "balance 1",
      "extension 1",
      "renewal 1",
    ]);
  });

  it("an extension counts, one that shortens is incomplete data", () => {
    const text = (to: string): string =>
      `户主|贷款金额(元)|放款日期|到期日期|展期|结清日|逾期天数\nH1|50000|2020-05-06|2023-05-06|${to}||0`;
    expect(found(audited(text("2024-05-06")))).toStrictEqual([]);
    expect(found(audited(text("2022-05-06")))[0]).toMatch(/^incomplete overdue-days 第 2 行：还款、展期与贷款不合/);
  });
});

describe("a maturity on a rest day", () => {
  // 2023-04-29 is the Saturday on which Labour Day begins; work goes on on Thursday, 2023-05-04: 242 days before 2024-01-01.
  const days = (text: string, changes: Partial<LedgerAuditSettings> = {}): readonly string[] =>
    found(
      audited(`户主|贷款金额(元)|放款日期|到期日期|结清日|逾期天数\nH1|50000|2020-04-29|2023-04-29||${text}`, {
        calendar: mainlandCalendar,
        ...changes,
      }),
    );
  const caller = (maturityOnRestDay: "stands"): Partial<LedgerAuditSettings> => ({
    overdue: { ...changge2017.overdue, caller: { maturityOnRestDay } },
  });

  it("moves: 242 days; 247 are those of a lender who lets it stand, as long as no word decides", () => {
    expect(days("242")).toStrictEqual([]);
    expect(days("247")).toStrictEqual([
      "convention overdue-days 第 2 行：逾期天数填 247 天，应为 242 天（到期 2023-05-04，判断日 2024-01-01）；原因：到期日遇休息日，顺延与否不同",
    ]);
    expect(days("243")).toStrictEqual([
      "error overdue-days 第 2 行：逾期天数填 243 天，应为 242 天（到期 2023-05-04，判断日 2024-01-01）；原因：到期日也算一天，多一天",
    ]);
  });

  it("stands where the settings say so, and 242 days are an error then", () => {
    expect(days("247", caller("stands"))).toStrictEqual([]);
    expect(days("242", caller("stands"))).toStrictEqual([
      "error overdue-days 第 2 行：逾期天数填 242 天，应为 247 天（到期 2023-04-29，判断日 2024-01-01）；原因：到期日遇休息日，顺延与否不同",
    ]);
  });

  it.each([
    ["2023-05-06", "a Saturday that is worked", "2024-01-01", mainlandCalendar, []],
    ["2023-04-29", "no calendar", "2024-01-01", undefined, [/^没有工作日历.*按原到期日计算$/]],
    ["2027-01-02", "beyond the calendar", "2027-02-01", mainlandCalendar, [/^工作日历未及到期日.*按原到期日计算$/]],
    ["2027-01-02", "not reached yet", "2026-12-01", mainlandCalendar, []],
  ] as const)("%s, %s: said where it was not checked", (maturesOn, _, asOf, calendar, words) => {
    const { notChecked, checked } = audited(
      `户主|贷款金额(元)|放款日期|到期日期|结清日|逾期天数\nH1|50000|2022-01-04|${maturesOn}||`,
      { asOf, ...(calendar === undefined ? {} : { calendar }) },
    );
    expect(notChecked.filter(({ claim }) => claim === "rest-day").map(({ why }) => why.zh)).toStrictEqual(
      words.map((one) => expect.stringMatching(one) as string),
    );
    expect(checked["rest-day"]).toBe(words.length === 0 && maturesOn < asOf ? 1 : 0);
  });
});

describe("grades", () => {
  it.each([
    ["96", "AAA", 0],
    ["96", "AAA级", 0],
    ["100.01", "AAA+", 0],
    ["100", "AAA+", 1], // 不含 100
    ["87", "A", 1],
    ["79", "无", 0],
    ["79", "A", 1],
  ])("%s points claimed as %s: %s findings", (points, grade, count) => {
    const audit = audited(
      `户主|贷款金额(元)|放款日期|到期日期|评级得分|信用等级\nH1|50000|2022-05-06|2025-05-06|${points}|${grade}`,
    );
    expect(audit.findings.filter(({ claim }) => claim === "grade")).toHaveLength(count);
  });
});

describe("notices", () => {
  // Maturity on 2023-12-01: 60 days before is 2023-10-02, 30 days before 2023-11-01.
  const text = (first: string, second: string): string =>
    `户主|贷款金额(元)|放款日期|到期日期|T-60通知日|T-30通知日\nH1|50000|2022-12-01|2023-12-01|${first}|${second}`;
  it.each<[string, string, readonly string[]]>([
    ["2023-10-02", "2023-11-01", []],
    [
      "2023-10-03",
      "2023-11-01",
      ["error notice-60 第 2 行：到期前 60 天通知：最迟应于 2023-10-02 通知，2023-10-03 才通知，迟 1 天"],
    ],
    ["2023-10-02", "", ["error notice-30 第 2 行：到期前 30 天通知：最迟应于 2023-11-01 通知，没有通知记录"]],
  ])("on %s and %s", (first, second, expected) => {
    expect(found(audited(text(first, second)))).toStrictEqual(expected);
  });
});

describe("terms, ages, lists", () => {
  it("a term that does not reach the maturity; a day less is a convention", () => {
    const text = (matures: string): string =>
      `户主|贷款金额(元)|放款日期|到期日期|贷款期限(月)\nH1|50000|2022-05-06|${matures}|36`;
    expect(audited(text("2025-05-06")).findings).toStrictEqual([]);
    expect(audited(text("2025-05-05")).findings.map((finding) => finding.class)).toStrictEqual(["convention"]);
    expect(audited(text("2024-05-06")).findings.map((finding) => finding.class)).toStrictEqual(["suspicion"]);
  });

  it("one who was too old at pay-out", () => {
    const text = (born: string): string =>
      `贷款人|身份证号|贷款金额(元)|放款日期|到期日期\n某甲|000000${born}123X|50000|2022-05-06|2025-05-06`;
    const ages = { from: 18, through: 60, basis: [] };
    expect(found(audited(text("19610507"), { ages }))).toStrictEqual([]);
    expect(found(audited(text("19610506"), { ages }))).toStrictEqual([
      "suspicion age-limit 第 2 行：放款时 61 岁，不在 18 至 60 岁之间，须核实",
    ]);
    expect(audited(text("19611301"), { ages }).notChecked[0]).toMatchObject({ claim: "age-limit", loans: 1 });
  });

  it("a hit in a list is a suspicion; a name alone is none", () => {
    const text = "贷款人|身份证号|贷款金额(元)|放款日期|到期日期\n某甲|00000019900101123X|50000|2022-05-06|2025-05-06";
    const hits = (person: AuditList["persons"][number]): readonly string[] =>
      found(audited(text, {}, [{ name: "黑名单", persons: [person] }]));
    expect(hits({ line: 7, id: "00000019900101123x" })).toStrictEqual([
      "suspicion list 第 2 行：与“黑名单”第 7 行身份证号相同，须核实身份",
    ]);
    expect(hits({ line: 8, name: "某甲", birthday: "1990-01-01" })).toStrictEqual([
      "suspicion list 第 2 行：与“黑名单”第 8 行姓名和出生日期相同，须核实身份",
    ]);
    expect(hits({ line: 9, name: "某甲" })).toStrictEqual([]);
    expect(hits({ line: 9, name: "某甲", birthday: "1990-01-02" })).toStrictEqual([]);
  });
});

describe("lists", () => {
  const HEAD = "户主|贷款人姓名|贷款人身份证号|贷款金额(元)|放款日期|到期日期|贷款余额(元)";
  const text = `${HEAD}
    甲|甲|11010119800101001X|50000|2022-05-06|2025-05-06|50000
    乙|乙|110101198101010028|50000|2022-05-06|2025-05-06|50000
    丙|丙|110101198201010000|50000|2022-05-06|2025-05-06|50000`;
  const persons = [{ line: 7, id: "11010119800101001x" }] as const;

  it("on which borrowers are to stand accuse those who do not", () => {
    const audit = audited(text, {}, [{ name: "脱贫户", persons, mustStandOn: true }]);
    expect(found(audit).filter((line) => line.includes(" list "))).toStrictEqual([
      "suspicion list 第 3 行：借款人、户主均不在“脱贫户”中，须核实身份",
    ]);
  });

  it("clear nobody whom no number and no birthday tells", () => {
    const { checked, notChecked } = audited(text, {}, [{ name: "黑名单", persons }]);
    expect(checked.list).toBe(2); // the third number was cut
    expect(notChecked.filter(({ claim }) => claim === "list")).toStrictEqual([
      {
        claim: "list",
        why: {
          zh: "没有可与名单比对的完整身份证号，或姓名加出生日期",
          en: "no whole identity number, and no name with a birthday, to be matched with the list",
        },
        loans: 1,
      },
    ]);
  });
});

describe("what has no column of figures", () => {
  it("what was repaid beyond what was owed is a suspicion", () => {
    const audit = audited(`户主|贷款金额(元)|放款日期|到期日期|提前还款(日期 元)|贷款余额(元)
      H1|50000|2022-05-06|2025-05-06|2023-01-05 50000.01|0`);
    expect(found(audit)).toStrictEqual(["suspicion repayments 第 2 行：2023-01-05 多还本金 0.01 元"]);
  });

  it("extensions and renewals of which the ledger says nothing are not cleared", () => {
    const { notChecked } = audited(
      "户主|贷款金额(元)|放款日期|到期日期|贷款余额(元)\nH1|50000|2022-05-06|2025-05-06|50000",
    );
    expect(notChecked.map(({ claim, why, loans }) => `${claim} ${String(loans)} ${why.zh}`)).toStrictEqual([
      "extension 1 台账没有展期一列",
      "renewal 1 台账没有写明续贷自哪一笔",
    ]);
  });

  it("differences below the materiality are told apart and kept", () => {
    const text = `户主|贷款金额(元)|放款日期|到期日期|提前还款|贷款余额(元)
      H1|50000|2020-05-06|2025-05-06||50099.99
      H2|50000|2020-05-06|2025-05-06||50100`;
    const { findings, belowMateriality, counts, totals } = audited(text, { materiality: "100" });
    expect(findings.map((finding) => finding.belowMateriality)).toStrictEqual([true, undefined]);
    expect([belowMateriality, counts.error]).toStrictEqual([1, 2]);
    expect(totals.map(({ over }) => over)).toStrictEqual(["199.99"]);
    expect(audited(text).belowMateriality).toBe(0);
  });
});

describe("loans of one household", () => {
  const HEAD = "户号|承贷银行|贷款金额(元)|放款日期|到期日期|结清日";
  const cap = { householdCap: { amount: "50000", basis: [] } };

  it("above the cap across lenders", () => {
    const audit = audited(
      `${HEAD}
      H1|甲行|30000|2021-01-01|2024-01-01|
      H1|乙行|30000|2022-01-01|2025-01-01|
      H2|甲行|30000|2021-01-01|2022-01-01|2022-01-01
      H2|乙行|30000|2022-01-01|2025-01-01|
      H3|甲行|60000|2021-01-01|2024-01-01|`,
      cap,
    );
    expect(found(audit)).toStrictEqual([
      "suspicion household-cap 第 3 行：2022-01-01 放款后，同一户（连同第 2 行）欠 60000.00 元，超过 50000.00 元，涉及 2 家银行",
      "suspicion household-cap 第 6 行：2021-01-01 放款后，同一户欠 60000.00 元，超过 50000.00 元",
    ]);
    expect(audit.households).toBe(3);
  });

  it("that stand twice", () => {
    const audit = audited(`${HEAD}
      H1|甲行|30000|2021-01-01|2024-01-01|
      H1|甲行|30000|2021-01-01|2024-01-01|
      H1|甲行|30000|2021-01-02|2024-01-01|`);
    expect(found(audit)).toStrictEqual([
      "suspicion same-loan 第 3 行：与第 2 行同户、同银行、同日、同额，须核实是否重复申报",
    ]);
  });

  it("are never joined by a number that a spreadsheet cut, nor by a name", () => {
    const audit = audited(
      `户主|身份证号|承贷银行|贷款金额(元)|放款日期|到期日期
      某甲|000000199001011000|甲行|30000|2021-01-01|2024-01-01
      某甲|000000199001011000|乙行|30000|2021-01-01|2024-01-01`,
      cap,
    );
    expect(found(audit)).toStrictEqual([]);
    expect(audit.notChecked).toMatchObject([
      { claim: "household-cap", loans: 2 },
      { claim: "extension" },
      { claim: "renewal" },
    ]);
    expect(audit.households).toBe(0);
  });
});

describe("the rate of a loan", () => {
  // Of one year and more: 4.75 % since 2015-10-24; of one year at most, as credit lines have it: 4.35 %.
  const HEAD = "户号|贷款金额(元)|放款日|到期日|年利率(%)";
  const national = { interest: national2014.interest, rates: [pbocBenchmark] };
  const local = { ...national, interest: changge2017.interest };
  const row = (rate: string, paidOut = "2016-11-15", matures = "2018-11-15"): string =>
    `${HEAD}\nH1|30000|${paidOut}|${matures}|${rate}`;
  const ofRate = (audit: LedgerAudit): unknown => [
    found(audit).filter((line) => line.includes(" rate ")),
    audit.checked.rate,
    audit.notChecked.filter(({ claim }) => claim === "rate").map(({ why }) => why.zh),
  ];

  it.each<[string, Partial<LedgerAuditSettings>, string, readonly string[], number, readonly string[]]>([
    ["above the cap", national, row("4.76"), ["error rate 第 2 行：年利率 4.76% 高于上限 4.75%"], 1, []],
    ["exactly the cap", national, row("4.75"), [], 1, []],
    [
      "above that of a year",
      national,
      row("4.36", "2016-11-15", "2017-11-15"),
      ["error rate 第 2 行：年利率 4.36% 高于上限 4.35%"],
      1,
      [],
    ],
    ["within the caps of all products", local, row("4.35", "2017-11-15", "2019-11-15"), [], 1, []],
    [
      "above the cap of one product, where none is named",
      local,
      row("4.75", "2017-11-15", "2019-11-15"),
      [],
      0,
      ["利率上限所需的数据不全"],
    ],
    ["without a rate", national, row(""), [], 0, ["缺少年利率"]],
    [
      "of a contract of other days",
      national,
      row("4.76", "2013-11-15", "2015-11-15"),
      [],
      0,
      ["合同日不在所用政策“扶贫小额信贷（2014）”的适用期间内"],
    ],
  ])("%s", (_, terms, text, findings, checked, open) => {
    expect(ofRate(audited(text, terms))).toStrictEqual([findings, checked, open]);
  });
});

describe("what columns say of the borrower and the loan", () => {
  // The national notice of 2021: lifted out, at risk or at the margin; no collateral and no guarantor; not for building.
  const HEAD = "户号|脱贫属性|贷款金额(元)|放款日|到期日|贷款用途|担保方式";
  const terms: Partial<LedgerAuditSettings> = { household: national2021.household };
  const row = (kind: string, use: string, security: string, paidOut = "2022-03-10"): string =>
    `${HEAD}\nH1|${kind}|30000|${paidOut}|2024-03-10|${use}|${security}`;
  const claims = ["purpose", "security", "household-kind"] as const;
  const ofThese = (audit: LedgerAudit): unknown => [
    audit.findings
      .filter(({ claim }) => claims.some((each) => each === claim))
      .map(({ class: of, says }) => `${of} ${says.zh}`),
    claims.filter((claim) => audit.checked[claim] === 1),
    audit.notChecked
      .filter(({ claim }) => claims.some((each) => each === claim))
      .map(({ claim, why }) => `${claim} ${why.zh}`),
  ];

  it.each<[string, Partial<LedgerAuditSettings>, string, readonly string[], readonly string[], readonly string[]]>([
    ["all as allowed", terms, row("脱贫户", "养牛", "信用"), [], [...claims], []],
    [
      "each as it is not",
      terms,
      row("一般农户", "养牛、建房", "抵押"),
      [
        "suspicion 第 2 行：填“养牛、建房”，按字面为家庭种养殖、建房，不在准许之列，须核实",
        "suspicion 第 2 行：填“抵押”，按规定免抵押，须核实",
        "suspicion 第 2 行：填“一般农户”，其他农户不是贷款对象（以合同日的类别为准），须核实",
      ],
      [...claims],
      [],
    ],
    [
      "words that tell nothing sure",
      terms,
      row("是", "产业", "风险补偿金担保"),
      [],
      [],
      [
        "purpose 所填文字不能与政策用语对应",
        "security 所填文字不能与政策用语对应",
        "household-kind 所填文字不能与政策用语对应",
      ],
    ],
    [
      "nothing at all",
      terms,
      row("", "", ""),
      [],
      [],
      ["purpose 本格空白", "security 本格空白", "household-kind 本格空白"],
    ],
    [
      "a contract of days on which the notice was not in force",
      terms,
      row("一般农户", "建房", "抵押", "2020-03-10"),
      [],
      [],
      claims.map((claim) => `${claim} 合同日不在所用政策“脱贫人口小额信贷（2021）”的适用期间内`),
    ],
  ])("%s", (_, settings, text, findings, checked, open) => {
    expect(ofThese(audited(text, settings))).toStrictEqual([findings, checked, open]);
  });
});

describe("subsidies, compensation and what went back", () => {
  // 36,000 yuan at 4 % make 4.00 a night; of 2023-09-21 through 2023-12-20 there are 91.
  const HEAD = "户号|承贷银行|贷款金额(元)|放款日|到期日|年利率(%)|结清日|提前还款(日期 元)|本季贴息|累计贴息";
  const terms: Partial<LedgerAuditSettings> = {
    window: ["2023-09-21", "2023-12-20"],
    subsidy: {
      ...{ kind: "subsidy", pack: "ours", edition: "1", stated: {}, inForce: { from: "2021-01-01" } },
      caller: { subsidyCap: "50000", subsidyShares: [{ share: "100%" }] },
    },
  };
  const row = (due: string, total: string, more: string = "H1|甲行|36000|2023-06-21|2024-06-21|4||"): string =>
    `${HEAD}\n${more}|${due}|${total}`;

  it.each<[string, string, readonly string[]]>([
    ["rightly", row("364.00", "732.00"), []], // 92 nights before
    [
      "a night too many",
      row("368.00", "732.00", "H1|甲行|36000|2022-12-20|2023-12-20|4||").replace("732.00", "1460.00"),
      [
        "error subsidy-due 第 2 行：本期贴息填 368.00 元，应为 360.00 元，多报 8.00 元；没有已知的差错能解释，最接近的是“到期日也计息（算头又算尾）”，尚差 4.00 元",
      ],
    ],
    [
      "twice",
      row("728.00", "732.00"),
      ["error subsidy-due 第 2 行：本期贴息填 728.00 元，应为 364.00 元，多报 364.00 元；原因：同一期申报两次"],
    ],
    [
      "over 365, which no article forbids",
      row("359.01", "732.00"),
      [
        "convention subsidy-due 第 2 行：本期贴息填 359.01 元，应为 364.00 元，少报 4.99 元；原因：年基数用错（360 与 365 天）",
      ],
    ],
    [
      "two fen off",
      row("364.02", "732.00"),
      ["rounding subsidy-due 第 2 行：本期贴息填 364.02 元，应为 364.00 元，多报 0.02 元"],
    ],
  ])("%s", (_, text, expected) => {
    expect(found(audited(text, terms))).toStrictEqual(expected);
  });

  it("go on to the working day: from 2023-09-30, a Saturday in a week off, to 2023-10-07, one that is worked", () => {
    // 92 nights before the window, and in it 9 to the 30th or 16 to the 7th.
    const claimed = (due: string, total: string, changes: Partial<LedgerAuditSettings> = {}): readonly string[] =>
      found(
        audited(row(due, total, "H1|甲行|36000|2023-06-21|2023-09-30|4||"), {
          ...{ ...terms, calendar: mainlandCalendar },
          ...changes,
        }),
      );
    expect(claimed("64.00", "432.00")).toStrictEqual([]);
    expect(claimed("36.00", "404.00")).toStrictEqual([
      "convention subsidy-due 第 2 行：本期贴息填 36.00 元，应为 64.00 元，少报 28.00 元；原因：到期日遇休息日，顺延与否不同",
      "convention subsidy-total 第 2 行：累计贴息填 404.00 元，应为 432.00 元，少报 28.00 元；原因：到期日遇休息日，顺延与否不同",
    ]);
    const { subsidy } = terms;
    const stands = { ...subsidy, caller: { ...subsidy?.caller, maturityOnRestDay: "stands" } } as typeof subsidy;
    expect(claimed("64.00", "404.00", stands === undefined ? {} : { subsidy: stands })).toStrictEqual([
      "error subsidy-due 第 2 行：本期贴息填 64.00 元，应为 36.00 元，多报 28.00 元；原因：到期日遇休息日，顺延与否不同",
    ]);
  });

  it("of a loan that is longer than the product allows: that is an error of its own", () => {
    const { subsidy } = terms;
    const longest = { ...subsidy, caller: { ...subsidy?.caller, longestMonths: 36 } } as typeof subsidy;
    const audit = audited(
      row("364.00", "732.00", "H1|甲行|36000|2023-06-21|2026-06-22|4||"),
      longest === undefined ? {} : { ...terms, subsidy: longest },
    );
    expect(found(audit)).toStrictEqual(["error term 第 2 行：到期日 2026-06-22 超过最长期限，最晚为 2026-06-21"]);
  });

  it("of two loans of a household share its cap, and stand together", () => {
    const audit = audited(
      `${HEAD}
      H1|甲行|36000|2023-06-21|2024-06-21|4|||364.00|732.00
      H1|乙行|36000|2023-07-21|2024-06-21|4|||364.00|400.00`,
      terms,
    );
    // Of the second 14,000 find room: 91 nights are 141.56, with the 62 before 141.5556 + 96.4444.
    expect(found(audit)).toStrictEqual([
      "error subsidy-due 第 3 行：本期贴息填 364.00 元，应为 141.56 元，多报 222.44 元；可能原因：未扣贴息额度，全部本金贴息；或额度按笔计，未按户合并",
      expect.stringMatching(
        /^error subsidy-total 第 3 行：累计贴息填 400.00 元，应为 238.00 元，多报 162.00 元/,
      ) as string,
    ]);
    expect(audit.householdFigures.find(({ claim }) => claim === "subsidy-due")).toStrictEqual({
      ...{ lines: [2, 3], claim: "subsidy-due", claimed: "728.00", recomputed: "505.56" },
      ...{ over: "222.44", under: "0.00", net: "222.44" },
    });
    expect(audit.figures.map((figure) => [figure.line, figure.class, figure.reference])).toStrictEqual([
      ...[
        [2, "right", "本期贴息-2-1"],
        [2, "right", "累计贴息-2-1"],
      ],
      ...[
        [3, "error", "本期贴息-3-1"],
        [3, "error", "累计贴息-3-1"],
      ],
    ]);
  });

  it.each([
    // Judged on 2024-01-01: a loan that falls due in March may yet be paid.
    ["2024-03-21", []],
    ["2024-01-02", []],
    ["2023-11-21", ["suspicion subsidy-right 第 3 行：自 2023-11-21 起本户另有贷款逾期"]],
  ])("another loan of the household that falls due on %s is overdue only once that day has passed", (due, expected) => {
    const text = `${HEAD}
      H1|甲行|10000|2022-11-21|${due}|4|||0|0
      H1|乙行|10000|2023-07-21|2024-06-21|4|||0|0`;
    expect(found(audited(text, terms)).filter((line) => line.includes("subsidy-right"))).toStrictEqual(expected);
  });

  it("are not checked without a rate, without repayments, or for a contract of another edition: that is said", () => {
    const why = (text: string): readonly string[] =>
      audited(text, terms)
        .notChecked.filter(({ claim }) => claim === "subsidy-due")
        .map(({ why: words }) => words.zh);
    expect(why(row("1", "1", "H1|甲行|36000|2023-06-21|2024-06-21|||"))).toStrictEqual(["缺少年利率"]);
    expect(why(row("1", "1", "H1|甲行|36000|2020-06-21|2024-06-21|4||"))).toStrictEqual([
      "合同日不在所用政策“ours”的适用期间内",
    ]);
    expect(
      why(
        `${HEAD.replace("|提前还款(日期 元)", "").replace("|结清日", "")}\nH1|甲行|36000|2023-06-21|2024-06-21|4|1|1`,
      ),
    ).toStrictEqual(["缺少还款记录"]);
    expect(audited(row("1", "1")).notChecked.map(({ claim }) => claim)).toContain("subsidy-due");
  });

  it("say what another reading would change", () => {
    const audit = audited(row("364.00", "732.00"), { ...terms, withReadings: true });
    const year = audit.readings.find(({ id }) => id === "interest/year-base");
    // 364.00 becomes 359.01, and 368.00 + 364.00 become 362.96 + 359.01.
    expect(year).toStrictEqual({
      ...{ id: "interest/year-base", chosen: 360 },
      effect: [{ alternative: 365, changes: "-15.02", rows: 2 }],
    });
  });

  it("what stands twice takes no room and is not judged again", () => {
    const one = "H1|甲行|36000|2023-06-21|2024-06-21|4|||364.00|732.00";
    const audit = audited(`${HEAD}\n${one}\n${one}`, terms);
    expect(audit.findings.map(({ claim }) => claim)).toStrictEqual(["same-loan"]);
  });

  it("the compensated principal has its cap, and what came back its shares", () => {
    const text = (paid: string, back: string): string =>
      `户号|贷款金额(元)|放款日|到期日|结清日|代偿日期|代偿金额(元)|欠息金额(元)|追回金额(元)|退基金金额(元)
      H1|80000|2022-03-10|2023-03-10||2023-06-10|${paid}|820.50|1000.01|${back}`;
    const settings: Partial<LedgerAuditSettings> = {
      compensation: {
        ...{ kind: "compensation", pack: "ours", edition: "1", stated: {} },
        caller: {
          ...{ coveredUpTo: "50000", claimAfterDays: 0, claimCovers: ["principal"] },
          lossShares: [
            { party: "基金", share: "70%" },
            { party: "银行", share: "30%" },
          ],
        },
      },
      fundParty: "基金",
    };
    expect(found(audited(text("50000.00", "700.01"), settings))).toStrictEqual([]);
    // What is covered is not taken for granted: without it no figure can be right, and it is said what is wanted.
    const { notChecked } = audited(text("80000.00", "700.01"), {
      ...settings,
      compensation: {
        ...{ kind: "compensation", pack: "ours", edition: "1", stated: {} },
        caller: {
          coveredUpTo: "50000",
          lossShares: [
            { party: "基金", share: "70%" },
            { party: "银行", share: "30%" },
          ],
        },
      },
    });
    expect(notChecked.filter(({ claim }) => claim === "compensation").map(({ why }) => why.zh)).toStrictEqual([
      "缺少补偿范围",
    ]);
    expect(found(audited(text("80000.00", "700.00"), settings))).toStrictEqual([
      "error compensation 第 2 行：代偿金额填 80000.00 元，应为 50000.00 元，多报 30000.00 元；原因：超过补偿上限的部分也代偿",
      "error returned-to-fund 第 2 行：退基金金额填 700.00 元，应为 700.01 元，少报 0.01 元；原因：分不尽的尾数给了另一方",
    ]);
  });
});
