import { national2021 } from "../../src/packs/national2021.ts";
import { pack } from "../../src/packs/pack.ts";
import { qingyang } from "../../src/packs/qingyang.ts";
import { layTerms, type Terms } from "../../src/kernel/terms.ts";
import { combineTerms } from "../../src/terms/combine-terms.ts";
import type { AnyTerms } from "../../src/terms/kinds.ts";
import { describe, expect, it } from "vitest";
import { partsOf } from "../../src/kernel/citation.ts";
import { basisLines, citationText, readReadings, termsLines } from "../../src/kernel/cite.ts";
import type { CitedDocument } from "../../src/kernel/explanation.ts";

const documents: readonly CitedDocument[] = [
  {
    id: "our-rules",
    title: { zh: "本地办法", en: "Local rules" },
    number: "本办〔2020〕1号",
    measures: {
      loan: { zh: "本地贷款办法", en: "Local loan rules" },
      notice: { zh: "配套通知", en: "Notice", number: "本办〔2021〕2号" },
    },
    articles: {
      "1": { zh: "第一条", en: "art. 1" },
      "2.1": { zh: "二（一）1 对象", en: "2(1)1" },
      "5": { zh: "第五条（一）", en: "art. 5(1)" },
      "loan 4": { zh: "贷款办法 四（二）1", en: "loan 4(2)1" },
      classes: { zh: "五级分类", en: "five classes" },
      product: { zh: "2021 年产品的贴息份额", en: "share of 2021" },
      notice: { zh: "罚息", en: "penalty rate" },
      "loan annex": { zh: "贷款办法 附件2", en: "annex 2" },
    },
  },
  {
    id: "bulletin",
    title: { zh: "关于工作情况的通报", en: "Bulletin" },
    citedAs: { zh: "某办公室《关于工作情况的通报》", en: "Bulletin of an office" },
    articles: { "1": { zh: "一、工作目标", en: "1" } },
  },
  { id: "untitled", title: { zh: "无号文件", en: "Unnumbered paper" }, articles: { "a#b": { zh: "甲", en: "A" } } },
  { id: "series", title: { zh: "利率", en: "Rates" }, articles: {}, byDay: { zh: "起执行", en: "in force from" } },
];

describe("a citation", () => {
  it("is a document and an article, cut at the first mark", () => {
    expect(partsOf("our-rules#loan 1.1")).toStrictEqual({ document: "our-rules", article: "loan 1.1" });
    expect(partsOf("untitled#a#b")).toStrictEqual({ document: "untitled", article: "a#b" });
  });

  it.each([
    ["our-rules#1", "《本地办法》（本办〔2020〕1号）第一条", "Local rules (本办〔2020〕1号), art. 1"],
    [
      "our-rules#loan 4",
      "《本地贷款办法》（本办〔2020〕1号）第四部分第（二）项第1点",
      "Local loan rules (本办〔2020〕1号), loan 4(2)1",
    ],
    ["our-rules#loan annex", "《本地贷款办法》（本办〔2020〕1号）附件2", "Local loan rules (本办〔2020〕1号), annex 2"],
    ["our-rules#5", "《本地办法》（本办〔2020〕1号）第五条第（一）项", "Local rules (本办〔2020〕1号), art. 5(1)"],
    [
      "our-rules#2.1",
      "《本地办法》（本办〔2020〕1号）第二部分第（一）项第1点“对象”",
      "Local rules (本办〔2020〕1号), 2(1)1",
    ],
    ["our-rules#classes", "《本地办法》（本办〔2020〕1号）“五级分类”", "Local rules (本办〔2020〕1号), five classes"],
    [
      "our-rules#product",
      "《本地办法》（本办〔2020〕1号）“2021 年产品的贴息份额”",
      "Local rules (本办〔2020〕1号), share of 2021",
    ],
    ["our-rules#notice", "《配套通知》（本办〔2021〕2号）“罚息”", "Notice (本办〔2021〕2号), penalty rate"],
    ["untitled#a#b", "《无号文件》“甲”", "Unnumbered paper, A"],
    ["bulletin#1", "某办公室《关于工作情况的通报》第一部分“工作目标”", "Bulletin of an office, 1"],
    ["series#2015-10-24", "利率（2015-10-24 起执行）", "Rates in force from 2015-10-24"],
    ["elsewhere#3", "elsewhere#3", "elsewhere#3"], // a document that nobody handed in
  ] as const)("%s", (citation, zh, en) => {
    expect(citationText(citation, "zh", documents)).toBe(zh);
    expect(citationText(citation, "en", documents)).toBe(en);
  });

  it("of an article that the document does not have, a name of every object too, is cited by its key", () => {
    expect(citationText("our-rules#9", "en", documents)).toBe("Local rules (本办〔2020〕1号), 9");
    expect(citationText("our-rules#constructor", "en", documents)).toBe("Local rules (本办〔2020〕1号), constructor");
  });
});

describe("a citation of a document that nobody had at hand", () => {
  const read = (standing: "secondary" | "from-memory"): readonly CitedDocument[] =>
    documents.map((document) => ({ ...document, standing }));

  it("says that it was read in summary, or that it is from memory and no ground for anything", () => {
    expect(citationText("untitled#a#b", "zh", read("secondary"))).toBe("《无号文件》“甲”（据公开摘要，未见原文）");
    expect(citationText("untitled#a#b", "en", read("secondary"))).toBe("Unnumbered paper, A (read in summary)");
    expect(citationText("untitled#a#b", "zh", read("from-memory"))).toBe(
      "《无号文件》“甲”（凭记忆录入，未经核对，不得作为定性依据）",
    );
    expect(citationText("untitled#a#b", "en", read("from-memory"))).toBe(
      "Unnumbered paper, A (from memory, unchecked: no ground for a finding)",
    );
  });

  it("goes by the article where that has a standing of its own", () => {
    const [untitled] = read("secondary").filter(({ id }) => id === "untitled");
    if (untitled === undefined) throw new Error("it is among them");
    const seen = { ...untitled, articles: { "a#b": { zh: "甲", en: "A", standing: "primary" as const } } };
    expect(citationText("untitled#a#b", "zh", [seen])).toBe("《无号文件》“甲”");
  });

  it("does not of a series, whose figures are not words", () => {
    expect(citationText("series#2015-10-24", "en", read("secondary"))).toBe("Rates in force from 2015-10-24");
  });
});

describe("the title of a pack", () => {
  const titled = (terms: AnyTerms): string =>
    termsLines(layTerms(terms as Terms<string, object>, {}).used.terms, [], {}, "zh")
      .map((line) => (line.type === "text" ? line.text : ""))
      .join();
  const ours = { kind: "subsidy", pack: "ours", edition: "1", stated: {} } as const;

  it("stands in its place, of both where two were combined", () => {
    expect(titled(qingyang.subsidy)).toBe("适用条件：青阳县贴息");
    expect(titled(combineTerms(national2021.subsidy, qingyang.subsidy) as AnyTerms)).toBe(
      "适用条件：脱贫人口小额信贷（2021）、青阳县贴息",
    );
  });

  it("is the name of terms of the caller's own that have none", () => {
    expect(titled(ours)).toBe("适用条件：ours");
    expect(titled(combineTerms(qingyang.subsidy, ours) as AnyTerms)).toBe("适用条件：qingyang+ours");
  });

  it("is that of a pack of the caller's own too", () => {
    const title = { zh: "本县贴息", en: "Our county's subsidy" };
    const { subsidy } = pack(
      { pack: "ours", title, edition: "1", inForce: {}, coverage: "whole" },
      { "ours#1": { subsidy: { subsidyCap: "50000" } } },
    );
    expect(titled(subsidy)).toBe("适用条件：本县贴息");
  });
});

describe("under which terms", () => {
  const question = { zh: "算夜还是算日？", en: "Nights or days?" };
  const options = { nights: { zh: "算夜", en: "by nights" }, "[1,2]": { zh: "一或二", en: "one or two" } };
  const register = { "ours/x": { question, options } };
  const textOf = (changed: readonly string[], chosen: unknown, language: "zh" | "en"): readonly string[] =>
    termsLines(
      { pack: "ours", edition: "2020", changed },
      [
        { id: "ours/x", chosen },
        { id: "ours/y", chosen: [30, 70] },
      ],
      register,
      language,
    ).map((line) => (line.type === "text" ? line.text : ""));

  it("a line for the terms, one for all changes, one for each reading with its question: no ids and no JSON", () => {
    for (const language of ["zh", "en"] as const) {
      const [terms, changes, reading, other, ...more] = textOf(["age", "cap"], "nights", language);
      expect(more).toStrictEqual([]);
      expect(terms).toMatch(/ours$/);
      expect(changes).toContain("2");
      expect(changes).not.toMatch(/age|cap/);
      expect(reading).toContain(register["ours/x"].question[language]);
      for (const line of [reading, other]) expect(line).not.toMatch(/ours\/|\(nights|\[|"/);
    }
  });

  it("the words of a value, after the question", () => {
    const line = (chosen: unknown, language: "zh" | "en"): unknown => textOf([], chosen, language)[1];
    expect(line("nights", "zh")).toBe("解读：算夜还是算日？——算夜");
    expect(line("nights", "en")).toBe("Reading: Nights or days? — by nights");
    expect(line([1, 2], "zh")).toBe("解读：算夜还是算日？——一或二");
    expect(line([1, 2], "en")).toBe("Reading: Nights or days? — one or two");
  });

  it("a day, an amount or a per cent by itself; that the caller set it where there are no words", () => {
    const line = (chosen: unknown, of: Parameters<typeof termsLines>[2]): unknown =>
      termsLines({ pack: "ours", edition: "2020", changed: [] }, [{ id: "ours/x", chosen }], of, "en").at(-1);
    const text = (of: string): object => ({ type: "text", text: of, part: "reading" });
    for (const chosen of ["2019-05-01", "50000.00", "30%", 45])
      expect(line(chosen, register)).toStrictEqual(
        text(`Reading: Nights or days? — ${chosen === "50000.00" ? "50,000.00" : String(chosen)}`),
      );
    for (const chosen of ["days", "constructor", [30, 70]])
      expect(line(chosen, register)).toStrictEqual(text("Reading: Nights or days? — set by the caller"));
    expect(line("nights", {})).toStrictEqual(text("Reading: set by the caller"));
  });

  it("no line for changes where there are none", () => {
    expect(textOf([], "days", "en")).toHaveLength(3);
  });
});

describe("what a finding rests on", () => {
  it("is an article or a law with its place, a reading in words, or the caller", () => {
    const read = readReadings([{ id: "ours/x", chosen: "nights" }], {
      "ours/x": { question: { zh: "", en: "" }, options: { nights: { zh: "算夜", en: "by nights" } } },
    });
    const lines = basisLines(
      [
        { by: "article", term: "cap", article: "our-rules#1" },
        { by: "law", article: "series#2020-01-01" },
        { by: "reading", term: "x", reading: "ours/x" },
        { by: "reading", term: "y", reading: "ours/y" },
        { by: "caller", term: "age" },
      ],
      "en",
      documents,
      read,
    );
    expect(lines.map((line) => line.type)).toStrictEqual(["citation", "citation", "text", "text", "text"]);
    expect(lines[0]).toMatchObject({ citation: "our-rules#1" });
    expect(lines.slice(2).map((line) => ("text" in line ? line.text : ""))).toStrictEqual([
      "Open in the documents; read as: by nights",
      "Open in the documents, and read",
      "Set by the caller",
    ]);
  });
});
