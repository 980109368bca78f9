import { describe, expect, it } from "vitest";
import type { DeadlineFacts } from "../../../src/policy/deadlines/types.ts";
import { explainDeadlines } from "../../../src/policy/deadlines/explain.ts";
import { explain } from "../../../src/explain/explain.ts";
import { renderText } from "../../../src/explain/render.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { deadlineTerms, aRow, done, event, listed } from "./deadline-builders.ts";

/** Every standing: a change of user and records of each kind, asked on 15 March 2024 and beyond the calendar. */
const terms = deadlineTerms([
  aRow({ due: "working-days", days: 2, after: "changed" }, "change"),
  aRow({ due: "keep", months: 12, after: "filed" }, "records"),
  aRow({ due: "next-month", day: 10, each: "repaid" }, "notice"),
  aRow({ due: "in-each", period: "month", each: "opened" }, "account"),
  aRow({ due: "next-year", after: "moved" }, "returned"),
]);
const FACTS: Partial<DeadlineFacts> = {
  ...{ since: "2022-01-01", asOf: "2027-01-20" },
  events: [
    ...[event("changed", "2024-02-08", "LATE"), event("changed", "2024-02-08", "DONE")],
    ...[event("changed", "2024-02-08", "AFTER"), event("changed", "2026-12-30", "UNKNOWN")],
    ...[event("changed", "2027-01-19", "OPEN"), event("changed", "2026-12-30", "WHEN")],
    ...[event("filed", "2026-06-01", "KEEP"), event("filed", "2023-05-05", "OVER")],
    ...[event("filed", "2023-05-05", "GONE"), event("filed", "2023-05-05", "EARLY")],
    event("repaid", "2024-01-31", "L1"),
  ],
  done: [
    ...[
      done("change", "2024-02-18", "DONE"),
      done("change", "2024-02-19", "AFTER"),
      done("change", "2027-01-05", "WHEN"),
    ],
    ...[done("records", "2024-05-06", "GONE"), done("records", "2024-05-05", "EARLY")],
    done("notice", "2024-02-20", "L1"),
  ],
};

function said(language: "zh" | "en", facts: Partial<DeadlineFacts> = FACTS): string {
  return renderText(explainDeadlines(listed(terms, facts), { language }));
}

describe("an explanation of deadlines", () => {
  it("counts in its first line, in a fixed order", () => {
    expect(said("en").split("\n")[0]).toBe(
      "Deadlines, 2027-01-20: late 1, open 1, done 1, done late 2, undetermined 2, " +
        "to be kept 1, time of keeping over 1, given up after its time 1, given up too early 1",
    );
    expect(said("zh").split("\n")[0]).toBe(
      "期限（2027-01-20）：逾期未办 1、待办 1、按期办结 1、逾期办结 2、尚不能判断 2、" +
        "须保管 1、保管期满 1、期满后不再保管 1、未满期即不再保管 1",
    );
  });

  it.each([
    ["LATE 2024-02-08 · due by 2024-02-18: 1067 days late"], // 2024: 317, 2025 and 2026: 730, 2027: 20
    ["DONE 2024-02-08 · due by 2024-02-18: done 2024-02-18"],
    ["AFTER 2024-02-08 · due by 2024-02-18: done 2024-02-19, 1 day late"],
    ["L1 2024-01-31 · due by 2024-02-18 (2024-02-10 is a day of rest): done 2024-02-20, 2 days late"],
    ["OPEN 2027-01-19 · the calendar covers 2007-01-01 to 2026-12-31; due not before 2027-01-21: open"],
    ["UNKNOWN 2026-12-30 · the calendar covers 2007-01-01 to 2026-12-31; due not before 2027-01-01: undetermined"],
    ["KEEP 2026-06-01 · to be kept through 2027-06-01: to be kept"],
    ["OVER 2023-05-05 · to be kept through 2024-05-05: time of keeping over"],
    ["GONE 2023-05-05 · to be kept through 2024-05-05: given up after its time 2024-05-06"],
    ["EARLY 2023-05-05 · to be kept through 2024-05-05: given up too early 2024-05-05, by 1 day"],
  ])("says in English: %s", (line) => {
    expect(lineOf(said("en"), line)).toBe(line);
  });

  it.each([
    ["LATE 2024-02-08，截止 2024-02-18（含）：逾期未办，逾期 1067 天"],
    ["DONE 2024-02-08，截止 2024-02-18（含）：按期办结 2024-02-18"],
    ["AFTER 2024-02-08，截止 2024-02-18（含）：逾期办结 2024-02-19，逾期 1 天"],
    ["L1 2024-01-31，截止 2024-02-18（含）（2024-02-10 为休息日，顺延）：逾期办结 2024-02-20，逾期 2 天"],
    ["KEEP 2026-06-01，保管至 2027-06-01（含）：须保管"],
    ["OVER 2023-05-05，保管至 2024-05-05（含）：保管期满"],
    ["GONE 2023-05-05，保管至 2024-05-05（含）：期满后不再保管 2024-05-06"],
    ["EARLY 2023-05-05，保管至 2024-05-05（含）：未满期即不再保管 2024-05-05，早 1 天"],
  ])("says in Chinese: %s", (line) => {
    expect(lineOf(said("zh"), line)).toBe(line);
  });

  it("says from when to when the calendar reaches in both languages", () => {
    const before = { since: "2006-12-01", asOf: "2007-01-20", events: [event("changed", "2006-12-29", "OLD")] };
    const facts = { ...before, done: [] };
    for (const language of ["zh", "en"] as const) {
      const line = lineOf(said(language, facts), "OLD 2006-12-29");
      expect(line).toContain("2007-01-01");
      expect(line).toContain("2026-12-31");
    }
  });

  it("says of what was done on a day that leaves it undecided that it was done on it", () => {
    expect(lineOf(said("en"), "WHEN")).toMatch(/done (on )?2027-01-05/);
    expect(lineOf(said("zh"), "WHEN")).toMatch(/(已办|办理|办结)[^。]*2027-01-05|2027-01-05[^。]*(已办|办理|办结)/);
  });

  it("names who does what, and what has not come up", () => {
    expect(said("en")).toMatch(/report \(party A\)[\s\S]*Nothing is due yet[\s\S]*report \(party A\)/);
    expect(said("zh")).toMatch(/报告（甲方）[\s\S]*暂无须办理事项[\s\S]*报告（甲方）/);
  });

  it("says what is due in principle only", () => {
    const row = { ...aRow({ due: "in-each", period: "month" }, "kept-up"), inPrinciple: true } as const;
    const facts = { since: "2024-02-01", asOf: "2024-02-19" };
    const list = listed(deadlineTerms([row, aRow({ due: "in-each", period: "week" })]), facts);
    expect(list.deadlines.map((one) => [one.deadline, one.inPrinciple])).toStrictEqual([
      ...[
        ["report", undefined],
        ["report", undefined],
        ["report", undefined],
      ],
      ["kept-up", true],
    ]);
    const headings = (language: "zh" | "en"): readonly string[] =>
      explainDeadlines(list, { language }).lines.flatMap((line) =>
        line.type === "heading" && /^(报告|report)/.test(line.text) ? [line.text] : [],
      );
    expect(headings("en")).toStrictEqual(["report (party A)", "report (party A, in principle)"]);
    expect(headings("zh")).toStrictEqual(["报告（甲方）", "报告（甲方，原则上）"]);
  });

  it("says to which day a period ran on", () => {
    const weekly = deadlineTerms([aRow({ due: "in-each", period: "week" })], { periodOnRestDay: "next-working-day" });
    const facts = { since: "2024-06-03", asOf: "2024-06-09" };
    const text = (language: "zh" | "en"): string => renderText(explainDeadlines(listed(weekly, facts), { language }));
    expect(lineOf(text("en"), "2024-W23")).toBe("2024-W23 · due by 2024-06-11 (2024-06-09 is a day of rest): open");
    expect(lineOf(text("zh"), "2024-W23")).toBe("2024-W23，截止 2024-06-11（含）（2024-06-09 为休息日，顺延）：待办");
  });

  it("says where nothing is due", () => {
    const nothing = { since: "2024-01-01", asOf: "2024-01-02", events: [], done: [] };
    expect(said("en", nothing).split("\n")[0]).toBe("Deadlines, 2024-01-02: nothing is due");
    expect(said("zh", nothing).split("\n")[0]).toBe("期限（2024-01-02）：没有须办理的事项");
  });

  it("cites the article of each row, the law and the notice", () => {
    const facts = { since: "2024-01-01", asOf: "2024-02-19", events: [event("system-user-changed", "2024-02-08")] };
    const text = renderText(explain(listed(changge2017.deadlines, facts), { language: "zh" }));
    for (const cited of [
      "第三十条",
      "第五部分第（五）项",
      "第二百零一条",
      "第二百零三条",
      "2024 年",
      "第三十四条",
      "第十条",
    ])
      expect(text).toContain(cited);
    expect(text).toContain("“10日前”是否包括10日当天？——含当日");
  });

  it("is in no other language", () => {
    const list = listed(terms, FACTS);
    // @ts-expect-error only these two
    expect(() => explainDeadlines(list, { language: "fr" })).toThrow("language");
  });
});

function lineOf(text: string, like: string): string | undefined {
  const [id = ""] = like.split(/[ ，]/);
  return text
    .split("\n")
    .map((line) => line.trim())
    .find((line) => line.startsWith(`${id} `) || line.startsWith(`${id}，`));
}
