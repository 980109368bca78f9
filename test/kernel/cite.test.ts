import { national2021 } from "../../src/packs/national2021.ts";
import { pack } from "../../src/packs/pack.ts";
import { qingyang } from "../../src/packs/qingyang.ts";
import { layTerms, type Terms } from "../../src/kernel/terms.ts";
import { combineTerms } from "../../src/terms/combine-terms.ts";
import type { AnyTerms } from "../../src/terms/kinds.ts";
import { describe, expect, it } from "vitest";
import { partsOf } from "../../src/kernel/citation.ts";
import { basisLines, citationText, termsLines } from "../../src/kernel/cite.ts";
import type { CitedDocument } from "../../src/kernel/explanation.ts";

const documents: readonly CitedDocument[] = [
  {
    id: "our-rules",
    title: { zh: "本地办法", en: "Local rules" },
    number: "本办〔2020〕1号",
    articles: { "1": { zh: "第一条", en: "art. 1" } },
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
    ["our-rules#1", "本办〔2020〕1号 第一条", "本办〔2020〕1号 art. 1"],
    ["untitled#a#b", "无号文件 甲", "Unnumbered paper A"],
    ["series#2015-10-24", "利率 2015-10-24 起执行", "Rates in force from 2015-10-24"],
    ["our-rules#9", "本办〔2020〕1号 9", "本办〔2020〕1号 9"], // an article that the registry does not know
    ["our-rules#constructor", "本办〔2020〕1号 constructor", "本办〔2020〕1号 constructor"],
    ["elsewhere#3", "elsewhere#3", "elsewhere#3"], // a document that nobody handed in
  ] as const)("%s", (citation, zh, en) => {
    expect(citationText(citation, "zh", documents)).toBe(zh);
    expect(citationText(citation, "en", documents)).toBe(en);
  });
});

describe("a citation of a document that was read in summary", () => {
  const [rules, , series] = documents.map((document) => ({ ...document, standing: "secondary" as const }));

  it("says so", () => {
    expect(citationText("our-rules#1", "zh", rules === undefined ? [] : [rules])).toBe(
      "本办〔2020〕1号 第一条（据公开摘要）",
    );
    expect(citationText("our-rules#1", "en", rules === undefined ? [] : [rules])).toBe(
      "本办〔2020〕1号 art. 1 (read in summary)",
    );
  });

  it("does not of a series, whose figures are not words", () => {
    expect(citationText("series#2015-10-24", "en", series === undefined ? [] : [series])).toBe(
      "Rates in force from 2015-10-24",
    );
  });
});

describe("the title of a pack", () => {
  const titled = (terms: AnyTerms): string =>
    termsLines(layTerms(terms as Terms<string, object>, {}).used, [], {}, "zh")
      .map((line) => (line.type === "text" ? line.text : ""))
      .join();
  const ours = { kind: "subsidy", pack: "ours", edition: "1", stated: {} } as const;

  it("follows its name, of both where two were combined", () => {
    expect(titled(qingyang.subsidy)).toBe("条件：qingyang（版本 2024），青阳县贴息");
    expect(titled(combineTerms(national2021.subsidy, qingyang.subsidy) as AnyTerms)).toBe(
      "条件：national2021+qingyang（版本 2021-03-04+2024），脱贫人口小额信贷（2021）+ 青阳县贴息",
    );
  });

  it("is left out for terms of the caller's own", () => {
    expect(titled(ours)).toBe("条件：ours（版本 1）");
    expect(titled(combineTerms(qingyang.subsidy, ours) as AnyTerms)).toBe("条件:qingyang+ours(版本 2024+1)");
  });

  it("is that of a pack of the caller's own too", () => {
    const title = { zh: "本县贴息", en: "Our county's subsidy" };
    const { subsidy } = pack(
      { pack: "ours", title, edition: "1", inForce: {}, coverage: "whole" },
      { "ours#1": { subsidy: { subsidyCap: "50000" } } },
    );
    expect(titled(subsidy)).toBe("条件：ours（版本 1），本县贴息");
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

  it("a line for pack and edition, one for all changes, one for each reading with its question", () => {
    for (const language of ["zh", "en"] as const) {
      const [pack, changes, reading, other, ...more] = textOf(["age", "cap"], "nights", language);
      expect(more).toStrictEqual([]);
      expect(pack).toMatch(/ours.*2020/);
      expect(changes).toContain("age, cap");
      expect(reading).toMatch(/ours\/x.*nights/);
      expect(reading).not.toContain('"nights"');
      expect(reading).toContain(register["ours/x"].question[language]);
      expect(other).toMatch(/ours\/y.*\[30,70\]$/); // no question is known for it
    }
  });

  it("the words of a value, with the value that callers set in brackets", () => {
    const line = (chosen: unknown, language: "zh" | "en"): unknown => textOf([], chosen, language)[1];
    expect(line("nights", "zh")).toBe("解读 ours/x：算夜（nights）——算夜还是算日？");
    expect(line("nights", "en")).toBe("Reading ours/x: by nights (nights) — Nights or days?");
    expect(line([1, 2], "zh")).toBe("解读 ours/x：一或二（[1，2]）——算夜还是算日？");
    expect(line([1, 2], "en")).toBe("Reading ours/x: one or two ([1,2]) — Nights or days?");
  });

  it("the value alone where it is not among the options, or no words are known", () => {
    const line = (chosen: unknown, of: Parameters<typeof termsLines>[2]): unknown =>
      termsLines({ pack: "ours", edition: "2020", changed: [] }, [{ id: "ours/x", chosen }], of, "en").at(-1);
    const text = (of: string): object => ({ type: "text", text: of });
    for (const chosen of ["days", "constructor"]) {
      expect(line(chosen, register)).toStrictEqual(text(`Reading ours/x: ${chosen} — Nights or days?`));
    }
    expect(line("nights", { "ours/x": { question } })).toStrictEqual(text("Reading ours/x: nights — Nights or days?"));
    expect(line("nights", {})).toStrictEqual(text("Reading ours/x: nights"));
  });

  it("no line for changes where there are none", () => {
    expect(textOf([], "days", "en")).toHaveLength(3);
  });
});

describe("what a finding rests on", () => {
  it("is an article or a law with its place, a reading by its id, or the caller", () => {
    const lines = basisLines(
      [
        { by: "article", term: "cap", article: "our-rules#1" },
        { by: "law", article: "series#2020-01-01" },
        { by: "reading", term: "x", reading: "ours/x" },
        { by: "caller", term: "age" },
      ],
      "en",
      documents,
    );
    expect(lines.map((line) => line.type)).toStrictEqual(["citation", "citation", "text", "text"]);
    expect(lines[0]).toMatchObject({ citation: "our-rules#1" });
    expect(JSON.stringify(lines[2])).toContain("ours/x");
    expect(JSON.stringify(lines[3])).toContain("age");
  });
});
