import { describe, expect, it } from "vitest";
import { explainQuery } from "../../../src/policy/access/query/explain.ts";
import { mayQuery } from "../../../src/policy/access/query/may-query.ts";
import type { Query } from "../../../src/policy/access/query/types.ts";
import { renderText } from "../../../src/explain/render.ts";
import { unchecked, without } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { aBank, aCourt, aPaper, aQuery, HOME, QUERY_TERMS, queryTerms, under } from "./access-builders.ts";

function ofQuery(facts: Partial<Query>, language: "zh" | "en", terms = QUERY_TERMS): readonly string[] {
  return renderText(explainQuery(mayQuery(terms, aQuery(facts)), { language })).split("\n");
}

describe("a query explained", () => {
  it("begins with the query, the body, the household and the outcome", () => {
    expect(ofQuery({}, "zh")[0]).toBe("查询 Q1：B1（金融机构）查询 H1 户（2018-06-01）：可以查询");
    expect(ofQuery({}, "en")[0]).toBe(
      "Query Q1 about household H1, 2018-06-01, by B1 (financial institution): permitted",
    );
    expect(ofQuery({ on: "2019-01-01" }, "zh")[0]).toContain("不得查询");
    expect(ofQuery({ authorisation: aPaper({ purposes: [] }) }, "en")[0]).toContain("refused");
  });

  it("says of a refusal the reason, the evidence and the article", () => {
    expect(under(ofQuery({ on: "2019-01-01" }, "zh"), "授权在有效期内：不符合")).toStrictEqual([
      "已过期",
      "自 2018-01-01 起，至 2018-12-31（含），未撤销；查询日 2019-01-01",
      "依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第二十三条",
    ]);
    expect(under(ofQuery({ on: "2019-01-01" }, "en"), "Authorisation in force: not met")).toStrictEqual([
      "it has run out",
      "from 2018-01-01, through 2018-12-31, not revoked; asked on 2019-01-01",
      "Source: Changge: measure on credit information (trial) (长政办〔2017〕64号), information measure, art. 23",
    ]);
  });

  it.each<readonly [string, Partial<Query>, string, readonly string[]]>([
    [
      "another purpose",
      { purpose: "marketing" },
      "Within the purpose: not met",
      [...["the query is for another purpose", 'for "marketing"; authorised for: "loan review", "rating"']],
    ],
    [
      "no purpose",
      { authorisation: aPaper({ purposes: [] }) },
      "Purpose named: not met",
      [...["it names no purpose", "named in it: none"]],
    ],
    [
      "another household",
      { household: "H2" },
      "The household's written authorisation: not met",
      [...["it was given by another household", "by H1, in writing; asked about: H2"]],
    ],
    [
      "nothing given",
      { authorisation: { state: "none" } },
      "The household's written authorisation: not met",
      ["there is no authorisation"],
    ],
    [
      "another body",
      { authorisation: aPaper({ to: ["B2", "B9"] }) },
      "Given to this body: not met",
      [...["it was given to another body", 'asked by B1; given to: "B2", "B9"']],
    ],
    [
      "another area",
      { by: aBank({ body: "village-office", area: { ...HOME, town: "West" } }) },
      "Household of its own area: not met",
      [
        ...["the household belongs to another area", "household: Changge / East / V1; body: Changge / West / V1"],
        "must be the same: city, town, village",
      ],
    ],
    [
      "information not its own",
      { by: aCourt() },
      "Its own kinds of information only: not met",
      [
        "information is asked for that is not its own",
        'asked for: "basic", "loans"; its own: "enforcement", "lawsuits"',
      ],
    ],
  ])("shows both sides: %s", (_name, facts, heading, expected) => {
    expect(under(ofQuery(facts, "en"), heading).slice(0, -1)).toStrictEqual(expected);
  });

  it("says of a body that is not listed which are, with every article", () => {
    const other = { by: aBank({ body: "other" }) };
    expect(under(ofQuery(other, "zh"), "有权查询的单位：不符合").slice(0, 2)).toStrictEqual([
      "不在可以查询的单位之列",
      "其他单位；可以查询的：村金融扶贫服务部、镇金融扶贫服务站、市金融扶贫服务中心、金融机构、对口部门、经市政府批准的其他部门",
    ]);
    const { lines } = explainQuery(mayQuery(QUERY_TERMS, aQuery(other)), { language: "zh" });
    const at = lines.findIndex((line) => line.type === "heading" && line.text.startsWith("有权查询的单位"));
    expect(lines.slice(at + 3, at + 7).map((line) => (line.type === "citation" ? line.citation : ""))).toStrictEqual(
      [26, 27, 28, 41].map((number) => `changge-2017-64#information ${String(number)}`),
    );
  });

  it("says of a body that must be approved whether it was", () => {
    const by = { ...aCourt(), body: "approved-department", approved: true } as const;
    expect(under(ofQuery({ by }, "zh"), "有权查询的单位：符合")[1]).toBe("已经批准");
    expect(under(ofQuery({ by: { ...by, approved: false } }, "en"), "Entitled kind of body: not met")[0]).toBe(
      "it was not approved",
    );
    expect(ofQuery({}, "zh").join()).not.toContain("已经批准");
  });

  it("names what is still needed", () => {
    const lines = ofQuery({ authorisation: without(aPaper(), "through", "to"), by: without(aBank(), "area") }, "zh");
    expect(under(lines, "尚缺事实")).toStrictEqual(["授权的截止日、授权给谁、查询单位辖区"]);
    expect(under(lines, "授权在有效期内：尚不能判断")[0]).toBe("缺少：授权的截止日");
  });

  it("names what the terms do not ask, and the readings that they take", () => {
    const paperOnly = queryTerms({ authorisation: "written-with-purpose" });
    expect(
      under(
        ofQuery({}, "en", paperOnly),
        "Not held by these terms, and not checked (documents may ask it all the same)",
      ),
    ).toStrictEqual(["entitled kind of body, household of its own area, its own kinds of information only"]);
    const endless = ofQuery({ authorisation: aPaper({ through: "no-end" }) }, "zh");
    expect(under(endless, "授权在有效期内：符合")).toContain("文件未明确，按解读：撤回前一直有效");
    expect(endless.join()).toContain("没有写明截止日");
    expect(ofQuery({}, "zh").join()).not.toContain("解读");
  });

  it("is refused without a language", () => {
    const result = mayQuery(QUERY_TERMS, aQuery());
    expect(issuesOfCall(() => explainQuery(result, unchecked({ language: "fr" })))).toStrictEqual([
      "not-listed at options.language",
    ]);
  });
});
