import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { reportHtml } from "../../../examples/audit/papers/write-report.ts";
import { workbookBytes } from "../../../examples/audit/papers/write-workbook.ts";
import { bulletinText } from "../../../src/book/papers/bulletin-text.ts";
import { lettersOf } from "../../../src/book/papers/letters.ts";
import { reportOf } from "../../../src/book/papers/report.ts";
import { workbookOf } from "../../../src/book/papers/workbook.ts";
import { documents } from "../../../src/documents/registry.ts";
import type { Basis } from "../../../src/kernel/basis.ts";
import { papersOf } from "./small.ts";

describe("审计底稿", () => {
  it("has all its sheets, in their order", () => {
    expect(workbookOf(papersOf()).map(({ name }) => name)).toStrictEqual([
      ...[
        "封面",
        "汇总",
        "问题清单",
        "逐期复算",
        "户合并额度",
        "到期与逾期",
        "通知",
        "等级",
        "代偿与追回",
        "借款人资格",
      ],
      ...["分乡镇", "分银行", "抽样", "政策条文", "解读", "未能检查"],
    ]);
  });

  it("sums over the findings by formulas, too much and too little apart", () => {
    const summary = workbookOf(papersOf()).find(({ name }) => name === "汇总");
    const row = summary?.rows.find(([first]) => first?.value === "贷款余额") ?? [];
    expect(row.map((cell) => cell?.value)).toStrictEqual(["贷款余额", 3, 2, 130_200, 130_000, 300, 100, 200]);
    expect(row[2]?.formula).toMatch(/^COUNTIFS\('问题清单'!/);
    expect(row[5]?.formula).toMatch(/^SUMIFS\('问题清单'!/);
  });

  it("is written with values, frozen headings, A4 across, colours; what looks like a formula is text", async () => {
    const files = unzipSync(await workbookBytes(workbookOf(papersOf("=1+1"))));
    const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
    const findings = text("xl/worksheets/sheet3.xml");
    expect(findings).toContain('<pageSetup paperSize="9" orientation="landscape"');
    expect(findings).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(findings).toContain('ySplit="3"');
    expect(findings).toContain("<conditionalFormatting");
    expect(findings).toMatch(/<f>MAX\(K4,0\)<\/f><v>300<\/v>/);
    expect(findings).not.toContain("1+1");
    expect(text("xl/sharedStrings.xml")).toContain("=1+1");
    expect(text("xl/workbook.xml").match(/<definedNames/g)).toHaveLength(1);
    const all = Object.keys(files).filter((name) => name.startsWith("xl/worksheets/sheet"));
    expect(all).toHaveLength(16);
    for (const name of all) {
      expect(text(name)).not.toMatch(/<\/f><\/c>/);
      for (const [, height = ""] of text(name).matchAll(/ ht="([^"]*)"/g)) expect(Number(height)).toBeGreaterThan(0);
    }
  });
});

describe("审计报告", () => {
  const html = reportHtml(reportOf(papersOf("<img src=x onerror=alert(1)>")));

  it("asks for nothing outside, and takes no markup from the ledger", () => {
    expect(html).not.toMatch(/https?:|url\(|@import|<link|<img|<iframe/);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
    for (const [, target = ""] of html.matchAll(/ href="([^"]*)"/g)) expect(target).toMatch(/^#loan-/);
  });

  it("says in three sentences, in both languages, what was found", () => {
    const { sentences } = reportOf(papersOf());
    expect(sentences.map(({ zh }) => zh)).toStrictEqual([
      "对台账“台账.xlsx”的 3 笔贷款（能认定的 0 户）以2024年1月1日为判断日全部复算，核对金额 3 项。",
      "发现差错 2 项、疑点 0 项、其他差异 0 项；贷款余额多报 300.00 元、少报 100.00 元、净额 200.00 元。",
      "另有 2 类事项因缺少资料或规定没有得出结论，不等于正确；疑点须核实后方可定性。",
    ]);
    expect(sentences[1].en).toBe(
      "There are 2 errors, 0 suspicions and 0 other differences; balance: over by 300.00, under by 100.00, net 200.00 yuan.",
    );
    for (const { zh, en } of sentences) expect(html.includes(zh) && html.includes(en)).toBe(true);
  });

  it("says of no cap that the terms do not state, and names each column of which nothing is concluded", () => {
    const facts = papersOf();
    const { charts, notChecked } = reportOf({ ...facts, audit: { ...facts.audit, notRecomputed: ["arrears"] } });
    expect(charts.find(({ id }) => id === "balances")?.title.zh).toBe("各户余额分布");
    expect(charts.flatMap(({ bars }) => bars).some(({ isMarked }) => isMarked)).toBe(true); // what is over-claimed
    expect(notChecked.map(({ zh }) => zh)).toStrictEqual([
      "展期 3 笔：台账没有展期一列",
      "续贷 3 笔：台账没有写明续贷自哪一笔",
      "欠息金额：台账有此栏，本次没有复算",
    ]);
  });

  it("lists each finding so that it can be read without a script", () => {
    expect(html.match(/<tr class="error"/g)).toHaveLength(2);
    expect(html).toContain('<form id="filters" hidden>');
    expect(html).toContain("余额填 30,300.00 元，应为 30,000.00 元");
  });
});

describe("函稿", () => {
  it("goes to each lender under a name that a file can have", () => {
    const letters = lettersOf(papersOf());
    expect(letters.map(({ lender, fileName }) => [lender, fileName])).toStrictEqual([
      ["A/B 银行", "A＿B 银行"],
      ["丙银行", "丙银行"],
    ]);
    expect(letters[0]?.text).toContain("余额＝贷款金额－已还本金");
    expect(letters[0]?.text).toContain("请更正台账（差额 300.00 元）。");
    expect(letters[0]?.text).not.toContain("49,900");
  });

  /** What a letter says of a source, by the standing of the article. */
  function said(article: Extract<Basis, { readonly by: "article" }>["article"]): string {
    const facts = papersOf();
    const [finding] = facts.audit.findings;
    if (finding === undefined) throw new Error("nothing was found");
    const findings = [{ ...finding, basis: [{ by: "article" as const, term: "balance", article }] }];
    return lettersOf({ ...facts, audit: { ...facts.audit, findings } })[0]?.text ?? "";
  }

  it.each([
    ["primary", "依据：〔1〕"],
    ["secondary", "与公开摘要不一致（我单位未见原文，如有不同请附原文）：〔1〕"],
  ] as const)("of a source that is %s it says so", (standing, words) => {
    const document = documents.find((one) => one.standing === standing);
    const [article = ""] = Object.entries(document?.articles ?? {}).find(([, one]) => one.standing === undefined) ?? [];
    expect(said(`${document?.id ?? ""}#${article}`)).toContain(words);
  });

  it("what nobody has seen is not in a letter", () => {
    const found = documents.flatMap(({ id, standing, articles }) =>
      Object.entries(articles).flatMap(([key, one]) =>
        (one.standing ?? standing) === "from-memory" ? [{ article: `${id}#${key}` as const, words: one.zh }] : [],
      ),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const { article } of found.slice(0, 3)) {
      const text = said(article);
      expect(text).not.toMatch(/依据：|公开摘要|〔|凭记忆/);
    }
  });
});

it("通报数据 has ready sentences by township and lender", () => {
  const text = bulletinText(papersOf());
  expect(text).toContain("甲乡 1 笔，差错 1 项、疑点 0 项，多报 300.00 元、少报 0.00 元；");
  expect(text).toContain("丙银行 2 笔，差错 1 项、疑点 0 项，多报 0.00 元、少报 100.00 元。");
});
