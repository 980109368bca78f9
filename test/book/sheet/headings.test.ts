import { describe, expect, it } from "vitest";
import { proposeSettings } from "../../../src/book/sheet/propose-settings.ts";
import type { SheetProposal } from "../../../src/book/sheet/settings.ts";
import type { Cell } from "../../../src/book/sheet/cells.ts";
import { rowsOf, table } from "./sheets.ts";

/** What each column was found to be: letters, key, part, unit where there is one; a doubtful one with a question mark. */
function mapping({ columns }: SheetProposal): readonly string[] {
  return columns
    .filter(({ heading }) => heading !== "")
    .map(({ heading, means, part, unit, standing }) =>
      [
        heading,
        means ?? "-",
        ...(part > 1 ? [`#${String(part)}`] : []),
        ...(unit === null ? [] : [unit]),
        ...(standing === "doubtful" ? ["?"] : []),
      ].join(" "),
    );
}

function proposed(cells: readonly (readonly Cell[])[]): SheetProposal {
  return proposeSettings({ rows: rowsOf(cells) });
}

/** Headings in one row, each with what it means: the expected mapping, written by hand. */
function expectHeadings(pairs: Readonly<Record<string, string>>): void {
  const found = proposed([Object.keys(pairs)]);
  expect(mapping(found)).toStrictEqual(Object.entries(pairs).map(([heading, means]) => `${heading} ${means}`));
}

describe("the headings of real ledgers", () => {
  it("of renewals and extensions", () => {
    expectHeadings({
      ...{ 户主: "householder", 是否续贷: "isRenewal", 原借据号: "renewalOf", 续贷次数: "renewals" },
      ...{ 是否展期: "isExtended", 展期: "extendedTo", "本季应贴息(元)": "subsidyDue yuan" },
    });
    expectHeadings({ 户主: "householder", 无还本续贷: "isRenewal", 原合同编号: "renewalOf", 展期次数: "renewals" });
  });

  it("of a title that names the day as of which it is", () => {
    const of = (...titles: readonly string[]): string | undefined =>
      proposed([...titles.map((title) => [title]), ["户主", "贷款金额(元)", "放款日期", "到期日期"]]).asOf;
    expect(of("某县小额信贷台账（截至2023年3月31日）")).toBe("2023-03-31");
    expect(of("台账", "统计时点：2024.2.29")).toBe("2024-02-29");
    expect(of("截至2024年2月末贷款明细")).toBe("2024-02-29");
    expect(of("截止日期：2023-12-31")).toBe("2023-12-31");
    // No day, a day that there is not, two days, and the day of the form.
    expect(of("2023年一季度台账")).toBeUndefined();
    expect(of("截至2023年2月30日")).toBeUndefined();
    expect(of("截至2023年3月31日", "截至2023年4月1日")).toBeUndefined();
    expect(of("填表日期：2023-12-31")).toBeUndefined();
  });

  it("of a county system with three heading rows and four loans in a row", () => {
    const first = [
      "序号",
      "乡镇",
      "行政村",
      "组别",
      "户主姓名",
      "身份证号",
      "家庭人口数",
      "贷款人姓名",
      "贷款人身份证",
      "与户主关系",
      "脱贫属性",
    ];
    const old = ["原有余额", "原有贷款是否逾期", "原有逾期金额", "原有逾期时间", "原有欠息金额", "原有欠息时间"];
    const main = [
      ...[
        "信用等级评定",
        "授信额度",
        "授信金融机构",
        "授信时间",
        "贷款金额",
        "贷款期限",
        "放款日期",
        "到期日期",
        "贷款利率",
        "贷款金融机构",
        "累计贴息金额（元）",
      ],
      ...[
        "偿还贷款金额",
        "还款时间",
        "贷款余额（万元）",
        "逾期贷款金额",
        "贷款逾期时间",
        "欠息金额（元）",
        "欠息时间",
        "应贷未贷识别",
        "贷款用途",
      ],
    ];
    const again = ["贷款金额", "贷款期限", "放款日期", "到期时间", "贷款利率", "偿还金额", "还款时间", "贷款余额"];
    const leaves = [...first, ...old, ...main, ...again, ...again, ...again, "备注"];
    const blank = (n: number): readonly string[] => Array.from({ length: n }, () => "");
    const groups = [
      ...[
        "基本信息",
        ...blank(first.length - 1),
        "原有贷款情况",
        ...blank(old.length - 1),
        "新增贷款情况",
        ...blank(main.length - 1),
      ],
      ...["第一次续贷", ...blank(7), "第二次续贷", ...blank(7), "第三次续贷", ...blank(7), ""],
    ];
    const title = ["某县脱贫人口小额信贷台账", ...blank(leaves.length - 1)];
    const found = proposed([title, groups, leaves]);
    expect(found.settings.headings).toStrictEqual({ first: 2, last: 3 });
    expect(found.settings.parts).toStrictEqual(["新增贷款情况", "第一次续贷", "第二次续贷", "第三次续贷"]);
    const loan = (part: number): readonly string[] => [
      ...[
        `贷款金额 principal #${String(part)} yuan`,
        `贷款期限 term #${String(part)} months`,
        `放款日期 paidOutOn #${String(part)}`,
        `到期时间 maturesOn #${String(part)}`,
      ],
      ...[
        `贷款利率 rate #${String(part)} percent`,
        `偿还金额 repaidAmount #${String(part)} yuan`,
        `还款时间 repaidOn #${String(part)}`,
        `贷款余额 balance #${String(part)} yuan`,
      ],
    ];
    expect(mapping(found)).toStrictEqual([
      ...[
        "序号 serial",
        "乡镇 township",
        "行政村 village",
        "组别 hamlet",
        "户主姓名 householder",
        "身份证号 householderId",
        "家庭人口数 members",
      ],
      ...["贷款人姓名 borrower", "贷款人身份证 borrowerId", "与户主关系 relation", "脱贫属性 householdKind"],
      ...[
        "原有余额 oldBalance yuan",
        "原有贷款是否逾期 oldOverdue",
        "原有逾期金额 oldOverdueAmount yuan",
        "原有逾期时间 oldOverdueSince",
      ],
      ...["原有欠息金额 oldArrears yuan", "原有欠息时间 oldArrearsSince"],
      ...[
        "信用等级评定 grade",
        "授信额度 creditLine yuan",
        "授信金融机构 creditLender",
        "授信时间 creditOn",
        "贷款金额 principal yuan",
        "贷款期限 term months",
      ],
      ...[
        "放款日期 paidOutOn",
        "到期日期 maturesOn",
        "贷款利率 rate percent",
        "贷款金融机构 lender",
        "累计贴息金额(元) subsidyTotal yuan",
      ],
      ...[
        "偿还贷款金额 repaidAmount yuan",
        "还款时间 repaidOn",
        "贷款余额(万元) balance wan",
        "逾期贷款金额 overdueAmount yuan",
        "贷款逾期时间 overdueSince",
      ],
      ...["欠息金额(元) arrears yuan", "欠息时间 arrearsSince", "应贷未贷识别 wanted", "贷款用途 purpose"],
      ...[...loan(2), ...loan(3), ...loan(4), "备注 remark"],
    ]);
    expect(found.usable).toBe(true);
  });

  it("of a provincial family file", () => {
    expectHeadings({
      ...{
        上报季度: "quarter",
        承贷机构名称: "lender",
        银行账号: "account",
        贷款用途: "purpose",
        "贷款金额(元)": "principal yuan",
        "贷款期限(月)": "term months",
      },
      ...{
        "执行年利率(%)": "rate percent",
        贷款起始日: "paidOutOn",
        贷款结束日: "maturesOn",
        "贷款利息(元)": "interest yuan",
        "应贴息金额(元)": "subsidyDue yuan",
      },
      填表时间: "reportedOn",
    });
  });

  it("of another county", () => {
    expectHeadings({
      ...{
        信用评级: "grade",
        贷款用途: "purpose",
        贷款银行类别: "lenderKind",
        借款日: "paidOutOn",
        到期日: "maturesOn",
        还款日期: "repaidOn",
        年利率: "rate percent",
      },
      ...{
        贴息利率: "subsidyRate percent",
        应贴息金额: "subsidyDue yuan",
        是否为贫困户: "householdKind",
        是否购买贷款保证保险: "insurance",
      },
      ...{ 贷款状态类型: "state", 逾期原因: "overdueWhy", 带贫困户数: "households" },
    });
  });

  it("of a list by instalments", () => {
    expectHeadings({
      ...{
        贴息状态: "subsidyState",
        期数: "period",
        应还日期: "dueOn",
        "当期应还本息(元)": "instalmentDue yuan",
        "客户待还金额(元)": "instalmentOpen yuan",
      },
      ...{
        "客户实还金额(元)": "instalmentPaid yuan",
        "应贴息金额(元)": "subsidyDue yuan",
        "已贴息金额(元)": "subsidyPaid yuan",
        贴息日期: "subsidyPaidOn",
      },
      期供状态: "instalmentState",
    });
  });

  it("of a lender's own system", () => {
    expectHeadings({
      ...{
        贷款执行利率: "rate percent",
        逾期利率: "overdueRate percent",
        最近还款日: "lastRepaidOn",
        已计提正常利息: "accruedInterest yuan",
      },
      ...{
        已计提逾期利息: "accruedOverdue yuan",
        应贴息金额: "subsidyDue yuan",
        已贴息金额: "subsidyPaid yuan",
        积数起始日期: "accruedFrom",
      },
    });
  });

  it("of county indicators", () => {
    expectHeadings({
      ...{
        支付扶贫小额信贷贴息资金: "subsidyFunds yuan",
        地方贴息资金: "localSubsidyFunds yuan",
        当年到期贷款额: "maturedAmount yuan",
      },
      ...{ 当年到期贷款回收额: "maturedRepaid yuan", "贷款余额(万元)": "balance wan" },
    });
  });

  it("of an auditor's list", () => {
    expectHeadings({
      ...{
        户主姓名代号: "householder",
        身份证后四位: "idTail",
        乡镇: "township",
        承贷银行: "lender",
        "贷款金额(万元)": "principal wan",
        放款日: "paidOutOn",
      },
      ...{
        到期日: "maturesOn",
        "年利率(%)": "rate percent",
        结清日: "settledOn",
        "提前还款(日期 元)": "prepayments yuan",
        展期: "extendedTo",
        本季贴息: "subsidyDue yuan",
      },
      ...{
        累计贴息: "subsidyTotal yuan",
        逾期天数: "overdueDays",
        评级得分: "points",
        信用等级: "grade",
        "T-60通知日": "firstNotice",
        "T-30通知日": "secondNotice",
      },
      ...{ 代偿金额: "compensation yuan", 追回金额: "recovered yuan", 退基金金额: "returnedToFund yuan" },
    });
  });
});

const BODY = ["1", "甲乡", "H1", "50000", "2022-05-06", "2025-05-06"];

describe("where headings stand", () => {
  it.each<[string, readonly (readonly Cell[])[], number, number]>([
    ["the first row", [["序号", "乡镇", "户主", "贷款金额", "放款日期", "到期日期"], BODY], 1, 1],
    [
      "below a title, a line of units and a blank row",
      [["台账"], ["单位:元"], [], ["序号", "乡镇", "户主", "贷款金额", "放款日期", "到期日期"], BODY],
      4,
      4,
    ],
    [
      "in two rows, of which the upper groups",
      [["序号", "乡镇", "户主", "贷款", "", ""], ["", "", "", "金额", "放款日期", "到期日期"], BODY],
      ...([1, 2] as const),
    ],
    [
      "in the tenth row",
      [
        ...Array.from({ length: 9 }, () => ["说明文字"]),
        ["序号", "乡镇", "户主", "贷款金额", "放款日期", "到期日期"],
        BODY,
      ],
      ...([10, 10] as const),
    ],
  ])("in %s", (_, cells, first, last) => {
    const { settings, usable } = proposed(cells);
    expect(settings.headings).toStrictEqual({ first, last });
    expect(usable).toBe(true);
  });

  it("takes the word below a group together with it", () => {
    const cells = table(`
      序号|户主|贷款|||逾期||
      ||金额|放款日期|到期日期|金额|天数|时间
      1|H1|50000|2022-05-06|2025-05-06|||`);
    expect(mapping(proposed(cells))).toStrictEqual([
      ...["序号 serial", "户主 householder", "金额 principal yuan", "放款日期 paidOutOn", "到期日期 maturesOn"],
      ...["金额 overdueAmount yuan", "天数 overdueDays", "时间 overdueSince"],
    ]);
  });

  it("reads merged ranges as what stands in their first cell", () => {
    const rows = rowsOf([
      ["某县台账"],
      ["户主", "第一笔", null, null, "第二笔", null, null],
      [null, "贷款金额", "放款日期", "到期日期", "贷款金额", "放款日期", "到期日期"],
      ["H1", 50000, 44687, 45783, 30000, 44687, 45783],
    ]);
    const merged = [
      { lines: [1, 1], columns: [0, 6] },
      { lines: [2, 3], columns: [0, 0] },
      { lines: [2, 2], columns: [1, 3] },
      { lines: [2, 2], columns: [4, 6] },
    ] as const;
    const found = proposeSettings({ rows, merged });
    expect(found.settings.headings).toStrictEqual({ first: 2, last: 3 });
    expect(found.columns.map(({ group, heading, part }) => `${group} ${heading} ${String(part)}`)).toStrictEqual([
      ...[" 户主 1", "第一笔 贷款金额 1", "第一笔 放款日期 1", "第一笔 到期日期 1"],
      ...["第二笔 贷款金额 2", "第二笔 放款日期 2", "第二笔 到期日期 2"],
    ]);
  });
});

describe("how headings are written", () => {
  it.each([
    ["贷款金额（万元）", "principal wan"],
    ["贷款金额(万元)", "principal wan"],
    ["贷款金额\n(万元)", "principal wan"],
    ["贷款\r\n金额", "principal yuan"],
    ["贷款 金额", "principal yuan"],
    ["　贷款金额　", "principal yuan"],
    ["*贷款金额", "principal yuan"],
    ["贷款金额:", "principal yuan"],
    ["贷款金额/万元", "principal wan"],
    ["贷款金额万元", "principal wan"],
    ["贷款金额【元】", "principal yuan"],
    ["本金", "principal yuan"],
    ["贷款总额", "principal yuan"],
    ["放款日期", "paidOutOn"],
    ["借款日", "paidOutOn"],
    ["贷款起始日", "paidOutOn"],
    ["贷款发放时间", "paidOutOn"],
    ["到期时间", "maturesOn"],
    ["贷款结束日", "maturesOn"],
    ["年利率", "rate percent"],
    ["执行年利率(%)", "rate percent"],
    ["年利率％", "rate percent"],
    ["月利率(‰)", "monthlyRate permille"],
    ["户主", "householder"],
    ["贷款人", "borrower"],
    ["贷款起止日期", "span"],
  ])("%j", (heading, means) => {
    const column = proposed([[heading, "备注", "行政村", "乡镇"]]).columns[0];
    expect([column?.means, column?.unit].filter((word) => typeof word === "string").join(" ")).toBe(means);
  });

  it("what is only near to a known heading is doubtful, and is not read", () => {
    const found = proposed([
      ["户主", "贷款发放金额合计数", "放款日期", "到期日期"],
      ["H1", 5, "2022-05-06", "2025-05-06"],
    ]);
    expect(found.columns[1]).toMatchObject({ means: "principal", standing: "doubtful" });
    expect(found.settings.columns.map(({ means }) => means)).toStrictEqual(["householder", "paidOutOn", "maturesOn"]);
    expect(found.usable).toBe(false);
    expect(found.missing.map(({ says, perhaps }) => [says.zh, perhaps])).toStrictEqual([["贷款金额", ["B"]]]);
    expect(found.says[0]?.zh).toBe("必需的列不能确定：贷款金额（可能是 B 列，请在设置中指明）");
  });

  it("one meaning twice is doubtful each time: none is silently the right one", () => {
    const found = proposed([
      ["户主", "贷款金额", "本金", "放款日期", "到期日期"],
      ["H1", 50000, 30000, "2022-05-06", "2025-05-06"],
    ]);
    expect(found.usable).toBe(false);
    expect(found.missing[0]?.perhaps).toStrictEqual(["B", "C"]);
  });

  it("what is not known is shown", () => {
    const found = proposed([
      ["户主", "贷款金额", "放款日期", "到期日期", "本县自定栏"],
      ["H1", 50000, "2022-05-06", "2025-05-06", "x"],
    ]);
    expect(found.says.map(({ zh }) => zh)).toStrictEqual(["不认识、未读取的列：E 本县自定栏"]);
    expect(found.usable).toBe(true);
  });

  it("no heading that is known is refused with words", () => {
    const found = proposed([
      ["foo", "bar"],
      ["1", "2"],
    ]);
    expect(found.usable).toBe(false);
    expect(found.says[0]?.zh).toContain("没有认得出的标题行");
    expect(proposed([]).says[0]?.zh).toBe("表中没有内容");
    expect(proposed([["", null]]).says[0]?.zh).toBe("表中没有内容");
  });

  it("an identity number belongs to the name on its left", () => {
    expect(mapping(proposed([["户主", "身份证号", "贷款人", "身份证号", "备注"]]))).toStrictEqual([
      ...["户主 householder", "身份证号 householderId", "贷款人 borrower", "身份证号 borrowerId", "备注 remark"],
    ]);
    expect(mapping(proposed([["身份证号码", "借款人", "备注"]]))[0]).toBe("身份证号码 borrowerId");
    expect(mapping(proposed([["身份证号码", "乡镇", "备注"]]))[0]).toBe("身份证号码 someId");
  });
});

describe("units", () => {
  const unitsFor = (heading: string, figures: readonly Cell[], above: readonly (readonly Cell[])[] = []): string => {
    const cells = [
      ...above,
      ["户主", heading, "放款日期", "到期日期"],
      ...figures.map((figure) => ["H1", figure, "2022-05-06", "2025-05-06"]),
    ];
    const column = proposed(cells).columns[1];
    return `${column?.unit ?? "-"} ${column?.standing ?? "-"}`;
  };

  it.each<[string, readonly Cell[], readonly (readonly Cell[])[], string]>([
    ["贷款金额(万元)", ["5.00", "3"], [], "wan sure"],
    ["贷款金额", ["5.00", "3"], [["单位:万元"]], "wan sure"],
    ["贷款金额", ["5.00", "3"], [["台账"], ["", "", "金额单位：万元"]], "wan sure"],
    ["贷款金额(元)", ["50000"], [["单位:万元"]], "yuan sure"], // the heading's own unit
    ["贷款金额", ["50000", "30000"], [], "yuan sure"],
    ["贷款金额", ["5", "3.5"], [], "wan sure"], // nobody lends five yuan
    ["贷款金额", ["5", "30000"], [], "yuan doubtful"],
    ["贷款金额", ["5万元", "3万元"], [], "yuan sure"], // each cell says it
    ["贷款金额(元)", ["5.00", "3.00"], [], "yuan doubtful"],
    ["贷款金额(万元)", ["50000"], [], "wan doubtful"],
    ["应贴息金额", ["481.25", "12"], [], "yuan sure"],
    ["应贴息金额", ["0.048125", "0.12"], [], "wan doubtful"],
    ["应贴息金额", ["481.25"], [["单位:元"]], "yuan sure"],
    ["贷款利率", [4.35, 3.7], [], "percent sure"],
    ["贷款利率", [0.0435, 0.037], [], "fraction sure"],
    ["贷款利率(%)", [0.0435, 0.037], [], "fraction sure"], // decided by the column
    ["贷款利率", ["4.35%", "3.70%"], [], "percent sure"],
    ["贷款利率", [0.0435, 4.35, 0.037, 3.7], [], "percent doubtful"],
    ["贷款利率", [4.35, 4.35, 4.35, 0.0435], [], "percent sure"], // the last is a finding of its row
    ["贷款期限", [36, 12], [], "months sure"],
    ["贷款期限", [3, 1], [], "years sure"],
    ["贷款期限(年)", [3, 1], [], "years sure"],
    ["贷款期限", [3, 12], [], "months doubtful"],
  ])("%s with %j below %j: %s", (heading, figures, above, expected) => {
    expect(unitsFor(heading, figures, above)).toBe(expected);
  });

  it("times all over the day are times; shifted midnights are days", () => {
    const timesOf = (...days: readonly number[]): unknown =>
      proposed([["户主", "贷款金额", "放款日期", "到期日期"], ...days.map((day) => ["H1", 50000, day, 46000])]).settings
        .days.times;
    expect(timesOf(44687.965, 44690)).toBe("nearest");
    expect(timesOf(44687.4, 44690.7)).toBe("same-day");
  });
});
