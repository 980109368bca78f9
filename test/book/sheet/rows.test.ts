import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/book/sheet/cells.ts";
import { sheetReader } from "../../../src/book/sheet/read-rows.ts";
import { sayControl } from "../../../src/book/sheet/say.ts";
import { loansIn, readAll, rowsOf, saidIn, table } from "./sheets.ts";

const HEADINGS = [
  "序号",
  "乡镇",
  "户主",
  "贷款金额(元)",
  "放款日期",
  "到期日期",
  "年利率(%)",
  "应贴息金额(元)",
  "备注",
] as const;

/** A right row: number, township, household, then what differs. */
function row(n: number, changes: Partial<Record<(typeof HEADINGS)[number], Cell>> = {}): readonly Cell[] {
  const own: Record<string, Cell> = {
    ...{
      序号: n,
      乡镇: "甲乡",
      户主: `H${String(n)}`,
      "贷款金额(元)": 50000,
      放款日期: "2022-05-06",
      到期日期: "2025-05-06",
    },
    ...{ "年利率(%)": 4.35, "应贴息金额(元)": 481.25, 备注: "" },
    ...changes,
  };
  return HEADINGS.map((heading) => own[heading]);
}

describe("the rows of a ledger", () => {
  it("are read to values: yuan with two decimals, days, per cents", () => {
    const all = readAll([
      HEADINGS,
      row(1, { "贷款金额(元)": "50,000.00", 放款日期: "2022.5.6", 到期日期: 45783, "年利率(%)": "4.35%" }),
    ]);
    expect(loansIn(all)).toStrictEqual([
      {
        ...{
          serial: "1",
          township: "甲乡",
          householder: "H1",
          principal: "50000.00",
          paidOutOn: "2022-05-06",
          maturesOn: "2025-05-06",
        },
        ...{ rate: "4.35%", subsidyDue: "481.25" },
      },
    ]);
    expect(saidIn(all)).toStrictEqual([]);
  });

  it("are told apart, and add up", () => {
    const all = readAll([
      ["某县小额信贷台账"],
      ["单位:元"],
      HEADINGS,
      row(1),
      row(2, { "贷款金额(元)": "30,000" }),
      ["小计", "", "", 80000, "", "", "", 962.5, ""],
      row(3, { "贷款金额(元)": "五万" }),
      row(4, { 乡镇: "乙乡" }),
      [],
      HEADINGS,
      row(5, { "贷款金额(元)": null, 放款日期: null, 到期日期: null, "年利率(%)": null, "应贴息金额(元)": null }),
      [6, "", "", "", "", "", "", "", ""],
      ["合计", "", "", 130000, "", "", "", 1925, ""],
      ["填表人:某甲", "", "", "审核人:某乙"],
      ["注:本表按季报送"],
    ]);
    expect(all.kinds).toBe(
      "above above above taken taken total refused taken blank heading no-loan blank total note note",
    );
    expect(all.control).toMatchObject({
      ...{
        rows: 15,
        above: 3,
        headings: 1,
        taken: 3,
        noLoan: 1,
        totals: 2,
        refused: 1,
        notes: 2,
        blank: 2,
        balanced: true,
        loans: 3,
      },
      checks: { agrees: 3, differs: 0, undetermined: 1 },
    });
    expect(saidIn(all)).toStrictEqual(["第 7 行 D 列“贷款金额(元)”：写的是“五万”，应为金额，如 50000 或 1,925.01"]);
    expect(sayControl(all.control)[0]?.zh).toBe(
      "文件 15 行 = 采用 3 + 无贷款 1 + 合计行 2 + 不能采用 1 + 说明 2 + 空白 2 + 标题 4",
    );
  });

  it("do not vanish in the lines that a spreadsheet leaves out", () => {
    const reader = sheetReader(readAll([HEADINGS, row(1)]).proposal.settings);
    reader.take({ line: 1, cells: HEADINGS });
    reader.take({ line: 5, cells: row(1) });
    expect(reader.control()).toMatchObject({ rows: 5, above: 1, blank: 3, taken: 1, balanced: true });
  });
});

describe("totals", () => {
  const totalsOf = (...rows: readonly (readonly Cell[])[]): readonly string[] =>
    readAll([HEADINGS, ...rows]).rows.flatMap((each) =>
      each.is === "total" ? each.checks.map((c) => `${c.means} ${c.printed} ${c.sum} ${c.covers} ${c.outcome}`) : [],
    );
  const total = (word: string, principal: Cell, subsidy: Cell = ""): readonly Cell[] => [
    word,
    "",
    "",
    principal,
    "",
    "",
    "",
    subsidy,
    "",
  ];

  it.each([
    ["小计", "block"],
    ["小 计", "block"],
    ["甲乡小计:", "block"],
    ["合计", "all"],
    ["合　计", "all"],
    ["总计", "all"],
    ["合计(2户)", "all"],
    ["全县合计", "all"],
  ])("are known by %j", (word, covers) => {
    expect(totalsOf(row(1), row(2), total(word, 100000))).toStrictEqual([
      `principal 100000.00 100000.00 ${covers} agrees`,
    ]);
  });

  it("that do not agree say by how much", () => {
    expect(totalsOf(row(1), row(2), total("合计", "100,000", 1000))).toStrictEqual([
      ...["principal 100000.00 100000.00 all agrees", "subsidyDue 1000.00 962.50 all differs"],
    ]);
  });

  it("of townships and of the county, one within the other", () => {
    expect(
      totalsOf(
        row(1),
        row(2),
        total("小计", 100000),
        row(3),
        total("小计", 50000),
        total("合计", 150000),
        row(4),
        total("合计", 50000),
        total("总计", 200000),
      ),
    ).toStrictEqual([
      ...[
        "principal 100000.00 100000.00 block agrees",
        "principal 50000.00 50000.00 block agrees",
        "principal 150000.00 150000.00 all agrees",
      ],
      ...["principal 50000.00 50000.00 block agrees", "principal 200000.00 200000.00 all agrees"],
    ]);
  });

  it("cannot be checked where a cell above cannot be read", () => {
    expect(totalsOf(row(1), row(2, { "应贴息金额(元)": "#REF!" }), total("合计", 100000, 962.5))).toStrictEqual([
      ...["principal 100000.00 100000.00 all agrees", "subsidyDue 962.50 481.25 all undetermined"],
    ]);
  });

  it("count an amount of a refused row that can be read", () => {
    expect(totalsOf(row(1), row(2, { 放款日期: "?" }), total("合计", 100000))).toStrictEqual([
      "principal 100000.00 100000.00 all agrees",
    ]);
  });

  it("without a word are known by their figures", () => {
    const all = readAll([HEADINGS, row(1), row(2), total("", 100000, 962.5)]);
    expect(all.kinds).toBe("above taken taken total");
    const other = readAll([HEADINGS, row(1), row(2), total("", 100001, 962.5)]);
    expect(other.kinds).toBe("above taken taken refused");
  });

  it("are no loans, and a loan is no total for its remark; what looks like both is refused", () => {
    const all = readAll([HEADINGS, row(1, { 备注: "合计" }), row(2, { 户主: "合计" })]);
    expect(all.kinds).toBe("above taken refused");
    expect(saidIn(all)[0]).toContain("这里两者都像");
  });
});

describe("a row that cannot be used", () => {
  it.each<[string, Parameters<typeof row>[1], string]>([
    ["no amount", { "贷款金额(元)": "" }, "D 列“贷款金额(元)”：空白，应有贷款金额"],
    ["an amount of nothing", { "贷款金额(元)": "/" }, "D 列“贷款金额(元)”：空白，应有贷款金额"],
    ["an amount of zero", { "贷款金额(元)": 0 }, "D 列“贷款金额(元)”：写的是“0”，应为大于零的金额"],
    ["less than nothing", { "贷款金额(元)": -5 }, "D 列“贷款金额(元)”：写的是“-5”，应为大于零的金额"],
    ["no day", { 放款日期: null }, "E 列“放款日期”：空白，应有放款日期"],
    ["a month for a day", { 放款日期: "2022.5" }, "E 列“放款日期”：写的是“2022.5”，应为写到日的日期，这里只有年月"],
    ["no such day", { 到期日期: "2022-02-30" }, "F 列“到期日期”：写的是“2022-02-30”，应为日历上有的日期"],
    [
      "maturity before pay-out",
      { 到期日期: "2021-05-06" },
      "F 列“到期日期”：写的是“2021-05-06”，应为晚于放款日期 2022-05-06 的日期",
    ],
    ["nobody", { 户主: "" }, "C 列“户主”：空白，应有户、贷款人或贷款编号"],
    ["an error of a formula", { 放款日期: "#REF!" }, "E 列“放款日期”：写的是“#REF!”，应为数值，这里是公式错误"],
    [
      "hashes of a narrow column",
      { 放款日期: "########" },
      "E 列“放款日期”：写的是“########”，应为数值，这里是公式错误",
    ],
    ["lost characters", { 户主: "张\uFFFD" }, "C 列“户主”：写的是“张\uFFFD”，应为文字，这里有乱码（编码损坏）"],
    ["a zero byte", { 户主: "a\u0000b" }, "C 列“户主”：写的是“a□b”，应为文字，这里有不可见的控制字符"],
  ])("for %s says where, what and what was expected", (_, changes, says) => {
    const all = readAll([HEADINGS, row(1), row(2, changes), row(3)]);
    expect(all.kinds).toBe("above taken refused taken");
    expect(saidIn(all)).toStrictEqual([`第 3 行 ${says}`]);
  });

  it("is no remark, where one cell of a figure is left of it", () => {
    const one = Array.from({ length: 9 }, (_, i) => (i === 3 ? "五万" : ""));
    expect(readAll([HEADINGS, row(1), one]).kinds).toBe("above taken refused");
  });

  it("says everything that is wrong with it", () => {
    const all = readAll([HEADINGS, row(1, { "贷款金额(元)": "五万", 放款日期: "?", "年利率(%)": "高" })]);
    expect(saidIn(all)).toHaveLength(3);
  });

  it("is another matter than a cell that is not needed: the row is used, and the cell is said", () => {
    const all = readAll([HEADINGS, row(1, { "应贴息金额(元)": "若干" })]);
    expect(all.kinds).toBe("above taken");
    expect(loansIn(all)[0]).not.toHaveProperty("subsidyDue");
    expect(saidIn(all)).toStrictEqual(["第 2 行 H 列“应贴息金额(元)”：写的是“若干”，应为金额，如 50000 或 1,925.01"]);
    expect(all.control.findings).toBe(1);
  });

  it("has more cells than the headings: an amount without quotes has slipped", () => {
    const slipped = ["1", "甲乡", "H1", "50", "000", "2022-05-06", "2025-05-06", "4.35", "481.25", "备注"];
    const all = readAll([HEADINGS, row(1), slipped]);
    expect(all.kinds).toBe("above taken refused");
    expect(saidIn(all)[0]).toBe("第 3 行：应为9 格，这里有 10 格：可能有未加引号的逗号，各列已错位");
  });

  it("was cut off at the end of the file", () => {
    const all = readAll([HEADINGS, row(1), row(2), row(3).slice(0, 8)]);
    expect(all.kinds).toBe("above taken taken refused");
    const spreadsheet = readAll([HEADINGS, row(1), row(2), row(3).slice(0, 8)], { grid: true });
    expect(spreadsheet.kinds).toBe("above taken taken taken");
  });

  it("has swallowed others, since its quotes are not closed", () => {
    const text =
      '甲"\n3,甲乡,H3,50000,2022-05-06,2025-05-06,4.35,481.25,\n4,甲乡,H4,50000,2022-05-06,2025-05-06,4.35,481.25,';
    const all = readAll([HEADINGS, row(1), row(2, { 备注: text })]);
    expect(all.kinds).toBe("above taken refused");
    expect(saidIn(all)[0]).toContain("I 列的引号没有成对，约有 2 行被并入这一格");
  });

  it("belongs to another table", () => {
    const all = readAll([
      HEADINGS,
      row(1),
      [],
      ["姓名", "评级得分", "信用等级", "授信额度"],
      ["某甲", 85, "A", 30000],
      ["填表人:某甲"],
      HEADINGS,
      row(2),
    ]);
    expect(all.kinds).toBe("above taken blank refused refused note heading taken");
    expect(saidIn(all)[1]).toContain("第 4 行起是另一张表");
  });

  it("is every row where the settings are of another file", () => {
    const { settings } = readAll([HEADINGS, row(1)]).proposal;
    const reader = sheetReader(settings);
    const other = [...HEADINGS.slice(0, 7), "累计贴息(元)", "备注"];
    const read = rowsOf([other, row(1), row(2), []]).map((each) => reader.take(each));
    expect(read.map(({ is }) => is)).toStrictEqual(["above", "refused", "refused", "blank"]);
    const [, first] = read;
    expect(first?.is === "refused" ? first.findings[0]?.says.zh : "").toBe(
      "第 2 行：设置与文件不符：H 列的标题应为“应贴息金额(元)”，文件中是“累计贴息(元)”",
    );
  });
});

describe("what was merged", () => {
  it("says the same in every row, but an amount belongs to none of them alone", () => {
    const cells = [
      HEADINGS,
      row(1, { 乡镇: "甲乡", 户主: "H1", "应贴息金额(元)": 962.5 }),
      row(2, { 乡镇: null, 户主: null, "应贴息金额(元)": null }),
      row(3),
      ["合计", "", "", 150000, "", "", "", 1443.75, ""],
    ];
    const merged = [1, 2, 7].map((column) => ({ lines: [2, 3], columns: [column, column] }) as const);
    const all = readAll(cells, { merged, grid: true });
    expect(all.kinds).toBe("above taken taken taken total");
    const loans = loansIn(all);
    expect(loans.map(({ householder }) => householder)).toStrictEqual(["H1", "H1", "H3"]);
    expect(loans.map(({ subsidyDue }) => subsidyDue)).toStrictEqual([undefined, undefined, "481.25"]);
    expect(saidIn(all)).toHaveLength(2);
    expect(all.control.remarks).toMatchObject({ merged: 2, "filled-down": 0 });
    expect(all.control.checks).toStrictEqual({ agrees: 2, differs: 0, undetermined: 0 }); // 962.50 counts once
  });

  it("and was lost: a blank township is that above, until a total; a blank household is nobody", () => {
    const all = readAll([
      HEADINGS,
      row(1),
      row(2, { 乡镇: "" }),
      ["小计", "", "", 100000],
      row(3, { 乡镇: "" }),
      row(4, { 户主: "" }),
    ]);
    expect(loansIn(all).map(({ township }) => township)).toStrictEqual(["甲乡", "甲乡", undefined]);
    expect(all.control.remarks["filled-down"]).toBe(1);
    expect(all.kinds).toBe("above taken taken total taken refused");
  });
});

describe("several loans in a row", () => {
  const cells = table(`
    户主|第一笔||||第二笔|||
    |贷款金额(元)|放款日期|到期日期|还款金额(元)|贷款金额(元)|放款日期|到期日期|还款金额(元)
    H1|50000|2017-01-01|2020-01-01|50000|30000|2021-01-01|2024-01-01|
    H2|50000|2017-01-01|2020-01-01|50000||||0
    H3|||||30000|2021-01-01|2024-01-01|
    H4|50000|2017-01-01|2020-01-01||30000|某日|2024-01-01|
    H5||||||||
    H6|50000|||||||`);

  it("are loans of their own, with what the row says of the household", () => {
    const all = readAll(cells);
    expect(all.kinds).toBe("above above taken taken taken taken no-loan refused");
    expect(
      all.rows.flatMap((each) =>
        each.is === "taken"
          ? each.loans.map(
              ({ part, group, values }) =>
                `${String(each.line)} ${String(part)} ${group ?? ""} ${values.principal ?? ""}`,
            )
          : [],
      ),
    ).toStrictEqual([
      ...[
        "3 1 第一笔 50000.00",
        "3 2 第二笔 30000.00",
        "4 1 第一笔 50000.00",
        "5 2 第二笔 30000.00",
        "6 1 第一笔 50000.00",
      ],
    ]);
    expect(all.control).toMatchObject({ loans: 5, loansRefused: 1, taken: 4, noLoan: 1, refused: 1, balanced: true });
    expect(sayControl(all.control)[1]?.zh).toBe("贷款 5 笔，另有 1 笔不能采用");
  });
});

describe("other sheets", () => {
  it("of instalments", () => {
    const all = readAll(
      table(`
      期数|应还日期|当期应还本息(元)|客户实还金额(元)|应贴息金额(元)
      1|2022-06-20|1,020.00|1020|12.5
      2|未定|1020||
      合计||2040|1020|12.5`),
    );
    expect(all.proposal.settings.kind).toBe("instalments");
    expect(all.kinds).toBe("above taken refused total");
    expect(all.rows[1]).toMatchObject({
      loans: [],
      values: { period: 1, dueOn: "2022-06-20", instalmentDue: "1020.00", subsidyDue: "12.50" },
    });
  });

  it("of figures of places, with households added up too", () => {
    const all = readAll(
      table(`
      单位:户、万元
      乡镇|存量||新增||
      |户数|金额|户数|金额|完成率
      甲乡|230|985.92|12|55.00|91.67%
      乙乡|100|400.08|8|45.00|80%
      合计|330|1386.00|20|100.00|86.96%`),
    );
    expect(all.proposal.settings.kind).toBe("figures");
    expect(all.kinds).toBe("above above above taken taken total");
    expect(all.control.checks).toStrictEqual({ agrees: 4, differs: 0, undetermined: 0 });
    expect(all.rows[3]).toMatchObject({
      values: {
        outstandingHouseholds: 230,
        outstandingAmount: "9859200.00",
        newAmount: "550000.00",
        completion: "91.67%",
      },
    });
  });

  it("of persons", () => {
    const all = readAll(
      table(`
      姓名|身份证号|备注
      某甲|000000199001011231|
      某乙||
      ||只有备注`),
    );
    expect(all.proposal.settings.kind).toBe("persons");
    expect(all.kinds).toBe("above taken taken note");
  });
});

it("a long number that a spreadsheet cut is no identity, and is said", () => {
  const all = readAll([
    ["身份证号", "贷款金额(元)", "放款日期", "到期日期"],
    [440981199001011000, 50000, 44687, 45783],
    ["000000199001011231", 50000, 44687, 45783],
  ]);
  expect(loansIn(all).map(({ someId }) => someId)).toStrictEqual([
    { text: "440981199001011000", tells: false },
    { text: "000000199001011231", tells: true },
  ]);
  expect(all.control.remarks["cut-identity"]).toBe(1);
});
