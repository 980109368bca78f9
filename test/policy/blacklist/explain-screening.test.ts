import { describe, expect, it } from "vitest";
import type { Relation } from "../../../src/policy/blacklist/types.ts";
import type { BlacklistTerms } from "../../../src/policy/blacklist/types.ts";
import { explainScreening } from "../../../src/policy/blacklist/explain.ts";
import { screenPerson } from "../../../src/policy/blacklist/screen-person.ts";
import { renderText } from "../../../src/explain/render.ts";
import type { Language } from "../../../src/base/input/bilingual.ts";
import type { Explanation } from "../../../src/kernel/explanation.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aListing, blacklistTerms, spouses } from "./blacklist-builders.ts";

const operator = aListing({ id: "N2", listed: "O1", who: "organisation", ground: "false-data" });
const facts = { listings: [aListing(), operator], relations: [], asOf: "2022-01-01" } as const;
/** What is said of a relative after 2020, behind the days. */
const OPEN = {
  zh: "；失信惩戒须以法律法规和党中央、国务院政策为依据，自 2020-12-18 起能否及于亲属存疑",
  en: "; from 2020-12-18 penalties rest on law and central policy only: whether they reach relatives is open",
} as const;

/** The explanation of P9, who is nowhere, unless the case asks about somebody else. */
function explained(
  language: Language,
  asked: { readonly person?: string; readonly who?: "organisation"; readonly relations?: readonly Relation[] } = {},
  terms: BlacklistTerms = changge2017.blacklist,
): Explanation {
  const screening = screenPerson(terms, { ...facts, person: "P9", who: "person", ...asked });
  return explainScreening(screening, { language });
}

const textsOf = (...of: Parameters<typeof explained>): readonly string[] =>
  renderText(explained(...of))
    .split("\n")
    .map((line) => line.trim());
const citedIn = ({ lines }: Explanation): readonly string[] =>
  lines.flatMap((line) => (line.type === "citation" ? [line.citation] : []));

describe("the explanation of somebody who is free", () => {
  it.each(["zh", "en"] as const)("cites the articles that were asked, in %s, and no reading of them", (language) => {
    for (const asked of [{}, { person: "O9", who: "organisation" as const }]) {
      const cited = citedIn(explained(language, asked));
      expect(cited).toContain("changge-2017-64#incentive 3.1.2");
      expect(cited).toContain("changge-2017-64#incentive 3.1.3");
      expect(cited).not.toContain("civil-code#202");
    }
    expect(textsOf(language).filter((text) => /^(文件未明确|Open in the documents)/.test(text))).toStrictEqual([]);
  });

  it("says so, and what the terms do not bar from", () => {
    const terms = blacklistTerms({ creditBar: { months: 60, reaches: ["self"] } });
    expect(citedIn(explained("en", {}, terms))).toStrictEqual(["our-rules#1"]);
    expect(textsOf("en", {}, terms)).toContain("no listing in force reaches them");
    expect(textsOf("zh", {}, terms)).toContain("没有有效的列入记录及于该对象");
    expect(textsOf("en", {}, terms).at(-1)).toBe("These terms do not bar from: subsidies, interest subsidy");
    expect(textsOf("zh", {}, terms).at(-1)).toBe("这些条件不限制：补贴、贴息");
    expect(textsOf("en").at(-1)).not.toContain("do not bar");
  });

  it("names what the caller set", () => {
    const terms = adjustTerms(changge2017.blacklist, { creditBar: { months: 12, reaches: ["self"] } });
    expect(textsOf("en", {}, terms)).toContain("Changed by the caller: 1; what rests on them says so");
  });
});

describe("the explanation of a bar", () => {
  const days = "2020-02-29 列入（N1，失信），限 5年";
  const daysInEnglish = "listed on 2020-02-29 (N1, bad faith), for 60 months";
  const marriage = (from?: string, through?: string): { person: string; relations: readonly Relation[] } => {
    const span = { ...(from === undefined ? {} : { from }), ...(through === undefined ? {} : { through }) };
    return { person: "P2", relations: [spouses("P1", "P2", span)] };
  };

  it("says for how many months", () => {
    expect(textsOf("zh", { person: "P1" })).toContain(`本人，${days}，自 2020-02-29 起，至 2025-02-28`);
    expect(textsOf("en", { person: "P1" })).toContain(
      `listed themself, ${daysInEnglish}, from 2020-02-29, through 2025-02-28`,
    );
  });

  it.each([
    [marriage("2010-05-01"), "", "", "2020-02-29", "2025-02-28"],
    [marriage("2021-10-01"), "，亲属关系自 2021-10-01 起", ", a relative from 2021-10-01", "2021-10-01", "2025-02-28"],
    [
      marriage(undefined, "2023-05-31"),
      ...["，亲属关系至 2023-05-31", ", a relative through 2023-05-31", "2020-02-29", "2023-05-31"],
    ],
    [
      marriage("2021-10-01", "2023-05-31"),
      ...["，亲属关系自 2021-10-01 起至 2023-05-31", ", a relative from 2021-10-01 through 2023-05-31"],
      ...["2021-10-01", "2023-05-31"],
    ],
  ] as const)("says which days of a relation made it shorter: %j", (asked, zh, en, from, through) => {
    expect(textsOf("zh", asked)).toContain(`P1 的配偶，${days}${zh}，自 ${from} 起，至 ${through}${OPEN.zh}`);
    expect(textsOf("en", asked)).toContain(
      `spouse of P1, ${daysInEnglish}${en}, from ${from}, through ${through}${OPEN.en}`,
    );
  });

  it("for good says nothing of months, nor how a last day is found", () => {
    const asked = { person: "O1", who: "organisation" } as const;
    const zh = textsOf("zh", asked);
    expect(zh.slice(zh.indexOf("不再享受贴息，永久"))).toStrictEqual([
      "不再享受贴息，永久",
      "本人，2020-02-29 列入（N2，弄虚作假套取贴息），自 2020-02-29 起，永久",
      "文件未明确，按解读：列入当日起",
      "依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第六部分第（二）项",
      "依据：《国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见》（国办发〔2020〕49号）“失信惩戒措施的依据”",
      "依据：《征信业管理条例》（国务院令第631号）第十六条（据公开摘要，未见原文）",
      "授信：不受限",
      "依据：《长葛市农户信用贷款激励约束机制实施办法（试行）》（长政办〔2017〕64号）第三部分第（一）项第2点",
      "补贴：不受限",
      "依据：《长葛市农户信用贷款激励约束机制实施办法（试行）》（长政办〔2017〕64号）第三部分第（一）项第3点",
    ]);
    const en = textsOf("en", asked);
    const words = "listed themself, listed on 2020-02-29 (N2, false data to obtain a subsidy)";
    const from = en.indexOf("barred from the interest subsidy, for good");
    expect(en[from + 1]).toBe(`${words}, from 2020-02-29, for good`);
    expect(en.slice(from)).toEqual(expect.arrayContaining(["credit: not barred", "subsidies: not barred"]));
    expect(en.join()).not.toContain("60 months");
  });

  it("gives the caveat of 2020 before the bars, with what it rests on", () => {
    const zh = textsOf("zh", { person: "P1" });
    const caveat = zh.findIndex((text) => text.startsWith("提示：自 2020-12-18 起，失信惩戒须以"));
    expect(caveat).toBeGreaterThan(0);
    expect(caveat).toBeLessThan(zh.findIndex((text) => text.startsWith("不予授信")));
    expect(zh[caveat + 1]).toContain("国办发〔2020〕49号");
    expect(textsOf("en", { person: "P1" }).some((text) => text.startsWith("Caveat: from 2020-12-18"))).toBe(true);
    expect(textsOf("zh").some((text) => text.startsWith("提示"))).toBe(false); // of somebody who is free
  });

  it("of an organisation names the reading by which it is barred for years", () => {
    const terms = adjustTerms(changge2017.blacklist, { organisationBars: "as-persons" });
    const ours = "由使用单位设定";
    const times = (asked: Parameters<typeof explained>[1]): number =>
      textsOf("zh", asked, terms).filter((text) => text === ours).length;
    expect(times({ person: "O1", who: "organisation" })).toBe(2); // from credit, and from subsidies
    expect(times({ person: "P1" })).toBe(0);
  });
});
