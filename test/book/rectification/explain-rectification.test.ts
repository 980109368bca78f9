import { describe, expect, it } from "vitest";
import { rectify } from "../../../src/book/rectification/rectify.ts";
import { explainRectification } from "../../../src/book/rectification/explain.ts";
import { aSeries, without } from "../../support/builders.ts";
import {
  bareLoan,
  book,
  goodLoan,
  goodLoanWithOperator,
  rectificationTerms,
  said,
  SCHEME,
} from "./rectification-builders.ts";

/** The lines that contain a text. */
const linesWith = (text: string, part: string): readonly string[] => text.split("\n").filter((l) => l.includes(part));

const corrected = [
  { loan: "L1", rule: "rectification/no-collateral", on: "2018-09-30", how: "解除抵押" },
  { loan: "L1", rule: "rectification/no-guarantor", on: "2018-08-31" },
] as const;
const wrong = goodLoan({ collateralTaken: true, guarantorTaken: true, householdKind: "other" });

describe("the head of a list", () => {
  it("counts what is open and what is struck off", () => {
    const of = book([wrong], corrected);
    const zh = said(of, "zh").split("\n");
    expect(zh[0]).toBe("整改台账（2018-09-30）：3 项，未销号 1 项，已销号 2 项");
    expect(zh[1]).toBe("  2018-06-30 检查，贷款 1 笔，1 户；尚有未销号");
    const en = said(of, "en").split("\n");
    expect(en[0]).toBe("Rectification list, 2018-09-30: 3 entries, 1 open, 2 struck off");
    expect(en[1]).toBe("  examined on 2018-06-30: loans 1, households 1; entries are open");
  });

  it("says where nothing is open, and where something may yet be", () => {
    expect(linesWith(said(book([goodLoan()]), "zh"), "检查，")).toStrictEqual([
      "  2018-06-30 检查，贷款 1 笔，1 户；没有未销号",
    ]);
    expect(linesWith(said(book([bareLoan()]), "en"), "examined on")).toStrictEqual([
      "  examined on 2018-06-30: loans 1, households 1; nothing is open, some cannot be decided yet",
    ]);
  });

  it("gives the count of each check that has any, by region and lender too", () => {
    const of = book([wrong], corrected);
    const zh = "对象不精准 1 项（未销号 1，已销号 0）；政策不精准 2 项（未销号 0，已销号 2）";
    const en = "wrong person 1 (1 open, 0 struck off); wrong terms 2 (0 open, 2 struck off)";
    expect(linesWith(said(of, "zh"), "对象不精准 1 项")).toStrictEqual([`  ${zh}`, `  East：${zh}`, `  B1：${zh}`]);
    expect(linesWith(said(of, "en"), "wrong person 1")).toStrictEqual([`  ${en}`, `  East: ${en}`, `  B1: ${en}`]);
    expect(said(book([goodLoan()]), "en")).toContain("\n  nothing found\n");
    const open = without(goodLoan(), "usedFor", "region", "lender");
    expect(linesWith(said(book([open]), "en"), "wrong use")).toStrictEqual([
      "  wrong use 0 (0 open, 0 struck off, 1 undetermined)",
    ]);
  });

  it("cites what says that entries are struck off, and the readings", () => {
    const text = said(book([]), "zh");
    expect(text).toContain("\n  依据：《规范扶贫小额信贷防控风险整改方案》第一部分“总体要求”");
    expect(text).toContain("按尚未归还的余额");
  });

  it("warns of rates beyond their verified day", () => {
    const terms = rectificationTerms({ rateLimit: { series: "ours" } });
    const old = aSeries({
      verifiedThrough: "2017-01-04",
      rows: [{ from: "2016-01-01", rates: { short: "4%", long: "5%" } }],
    });
    const of = { ...book([goodLoan()]), rates: [old], beyondVerified: "last-value" } as const;
    expect(said(of, "en", terms)).toContain("Beware: ours was asked beyond its verified day");
  });
});

describe("an entry", () => {
  it("says whose it is, which check, and how it stands", () => {
    expect(linesWith(said(book([wrong], corrected), "zh"), "贷款 L1")).toStrictEqual([
      "贷款 L1（户 H1）：对象不精准——贷款对象：未销号",
      "贷款 L1（户 H1）：政策不精准——免担保：已销号",
      "贷款 L1（户 H1）：政策不精准——免抵押：已销号",
    ]);
    expect(linesWith(said(book([wrong], corrected), "en"), "Loan L1")).toStrictEqual([
      "Loan L1 of household H1: wrong person, kind of household: open",
      "Loan L1 of household H1: wrong terms, no guarantor: struck off",
      "Loan L1 of household H1: wrong terms, no collateral: struck off",
    ]);
  });

  it("says when it was found, and when and how it was corrected", () => {
    expect(linesWith(said(book([wrong], corrected), "zh"), "检查发现")).toStrictEqual([
      "  2018-06-30 检查发现",
      "  2018-06-30 检查发现，2018-08-31 销号",
      "  2018-06-30 检查发现，2018-09-30 销号（解除抵押）",
    ]);
    expect(linesWith(said(book([wrong], corrected), "en"), "found on")).toStrictEqual([
      "  found on 2018-06-30",
      "  found on 2018-06-30, struck off on 2018-08-31",
      "  found on 2018-06-30, struck off on 2018-09-30 (解除抵押)",
    ]);
  });

  it.each([
    [
      goodLoan({ householdKind: "other" }),
      "其他农户，要求：建档立卡贫困户、脱贫户",
      "other household; asked: registered poor household, household lifted out of poverty",
    ],
    [
      goodLoan({ principal: "60000", outstanding: "55000" }),
      "55,000.00 元，每户不超过 50,000.00 元（含）",
      "55,000.00 yuan; at most 50,000.00 a household",
    ],
    [
      goodLoan({ maturesOn: "2020-01-11", extendedTo: "2020-01-11" }),
      "2017-01-10 至 2020-01-11，36 个月零 1 天，最长 36 个月（含）",
      "2017-01-10 to 2020-01-11, 36 months and 1 day; at most 36 months",
    ],
    [
      goodLoan({ maturesOn: "2020-01-12", extendedTo: "2020-01-12" }),
      "2017-01-10 至 2020-01-12，36 个月零 2 天，最长 36 个月（含）",
      "2017-01-10 to 2020-01-12, 36 months and 2 days; at most 36 months",
    ],
    [goodLoan({ rate: "5%" }), "年利率 5.00%，上限 4.75%（含）", "5.00% a year; at most 4.75%, included"],
    [goodLoan({ usedFor: ["building"] }), "禁止用途：建房", "forbidden: building"],
    [
      goodLoan({ usedFor: ["small-machines", "on-lending"] }),
      "不在规定用途之内：转借（转贷）",
      "not among the uses allowed: on-lending",
    ],
    [goodLoan({ subsidyToOthers: true }), "贴息给了非建档立卡贫困户", "interest subsidy goes to others"],
    [goodLoanWithOperator({ dutiesClear: false }), "职责没有写明", "the duties are not clear"],
  ])("shows its evidence: %#", (loan, zh, en) => {
    expect(linesWith(said(book([loan]), "zh"), zh)).toStrictEqual([`  ${zh}`]);
    expect(linesWith(said(book([loan]), "en"), en)).toStrictEqual([`  ${en}`]);
  });

  it("about a household shows the sum of its loans, or the least that it is", () => {
    const loans = [bareLoan({ loan: "L1", outstanding: "30000" }), bareLoan({ loan: "L2", outstanding: "25000.50" })];
    expect(said(book(loans), "en")).toContain(
      "Household H1: wrong terms, cap per household: open\n  30,000.00 + 25,000.50 = 55,000.50 yuan; at most 50,000.00 a household\n",
    );
    expect(said(book([...loans, bareLoan({ loan: "L3" })]), "zh")).toContain(
      "户 H1：政策不精准——每户上限：未销号\n  至少 30,000.00 + 25,000.50 = 55,000.50 元，每户不超过 50,000.00 元（含）\n",
    );
  });

  it("says what an exact rate would be", () => {
    const terms = rectificationTerms({ rateLimit: { fixed: "4.75%" }, rateBelow: "wrong" });
    expect(said(book([goodLoan({ rate: "4%" })]), "zh", terms)).toContain("年利率 4.00%，应为 4.75%");
    expect(said(book([goodLoan({ rate: "4%" })]), "en", terms)).toContain("4.00% a year; asked: exactly 4.75%");
  });

  it("cites its article", () => {
    const text = said(book([wrong]), "zh");
    expect(
      linesWith(text, "依据：《规范扶贫小额信贷防控风险整改方案》第二部分")
        .map((l) => l.trim())
        .slice(0, 3),
    ).toStrictEqual([
      "依据：《规范扶贫小额信贷防控风险整改方案》第二部分第（一）项“对象不精准”",
      "依据：《规范扶贫小额信贷防控风险整改方案》第二部分第（二）项“政策不精准”",
      "依据：《规范扶贫小额信贷防控风险整改方案》第二部分第（二）项“政策不精准”",
    ]);
  });
});

describe("what could not be judged", () => {
  // Of L1 the amount owed is missing, for the cap alone; of L2 whether security was taken, for that rule alone.
  const loans = [
    without(goodLoan({ principal: "60000" }), "outstanding"),
    without(goodLoan({ loan: "L2", household: "H2" }), "collateralTaken"),
  ];

  it("stands in the headline first, and then fact by fact", () => {
    const zh = said(book(loans), "zh").split("\n");
    expect(zh[0]).toBe("整改台账（2018-09-30）：2 项不能判断；已发现 0 项，未销号 0 项，已销号 0 项");
    expect(zh.slice(zh.indexOf("因缺少事实不能判断的项数") + 1).slice(0, 2)).toStrictEqual([
      ...["  要求或收取抵押：1 项，涉及 1 笔贷款", "  余额：1 项"],
    ]);
    expect(said(book(loans), "en").split("\n")[0]).toBe(
      "Rectification list, 2018-09-30: 2 could not be judged; found: 0 entries, 0 open, 0 struck off",
    );
  });

  it("is listed by the fact that is missing, with how many findings want it", () => {
    const list = rectify(SCHEME, book(loans));
    expect(list).toMatchObject({ headline: "cannot-be-judged", outcome: "undetermined", notJudged: 2 });
    expect(list.missing).toStrictEqual([
      { fact: "collateralTaken", findings: 1, loans: 1 },
      { fact: "outstanding", findings: 1, loans: 0 },
    ]);
  });

  it("comes before what is wrong; with all known, what is wrong comes first", () => {
    const bad = goodLoan({ loan: "L3", household: "H3", collateralTaken: true });
    expect(rectify(SCHEME, book([...loans, bad]))).toMatchObject({ headline: "cannot-be-judged", outcome: "open" });
    expect(rectify(SCHEME, book([bad])).headline).toBe("not-in-order");
    expect(rectify(SCHEME, book([goodLoan()]))).toMatchObject({ headline: "in-order", missing: [] });
  });
});

describe("what is in order", () => {
  it("is counted rule by rule, with its article", () => {
    const zh = said(book([goodLoan()]), "zh").split("\n");
    const at = zh.indexOf("  最长期限：1 项符合");
    expect(at).toBeGreaterThan(0);
    expect(zh[at + 1]).toContain("第二部分第（二）项");
  });
});

describe("what is not decided", () => {
  it("is asked for loan by loan and household by household", () => {
    const loans = [
      without(goodLoan(), "outstanding", "usedFor"),
      goodLoan({ loan: "L2", principal: "1", outstanding: "1" }),
    ];
    const zh = said(book(loans), "zh").split("\n");
    expect(zh.slice(zh.indexOf("尚缺事实"))).toStrictEqual(["尚缺事实", "  户 H1：余额", "  贷款 L1：资金实际用途"]);
    const en = said(book(loans), "en").split("\n");
    expect(en.slice(en.indexOf("Facts still needed"))).toStrictEqual([
      "Facts still needed",
      "  household H1: balance",
      "  loan L1: what the money was used for",
    ]);
    expect(said(book([goodLoan()]), "en")).not.toContain("Facts still needed");
  });

  it("and what is not asked are two things", () => {
    const terms = rectificationTerms({ collateralTaken: "forbidden" });
    expect(said(book([]), "en", terms)).toContain(
      "\nNot held by these terms, and not checked (documents may ask it all the same)\n  kind of household, cap per household,",
    );
    expect(said(book([]), "zh", terms)).toContain(
      "\n本套条件未收录、未核对的事项（不表示文件不要求）\n  贷款对象、每户上限、",
    );
    expect(said(book([]), "en")).not.toContain("Not asked");
  });
});

describe("an explanation", () => {
  it("is the same after the list was stored and read back", () => {
    const list = rectify(SCHEME, book([wrong, bareLoan({ loan: "L2" })], corrected));
    const stored = JSON.parse(JSON.stringify(list)) as typeof list; // its own copy
    for (const language of ["zh", "en"] as const) {
      expect(explainRectification(stored, { language })).toStrictEqual(explainRectification(list, { language }));
    }
  });

  it("cites documents of the caller's own", () => {
    const ours = {
      id: "our-rules",
      title: { zh: "本县办法", en: "our rules" },
      articles: { "1": { zh: "第一条", en: "art. 1" } },
    };
    const list = rectify(rectificationTerms({ collateralTaken: "forbidden" }), book([wrong]));
    expect(explainRectification(list, { language: "zh", documents: [ours] }).lines).toContainEqual({
      type: "citation",
      citation: "our-rules#1",
      text: "《本县办法》第一条",
      rule: "rectification/no-collateral",
      outcome: "unmet",
    });
  });
});
