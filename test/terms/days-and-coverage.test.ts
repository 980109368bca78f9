import { expect, test } from "vitest";
import { combineTerms, freezeTerms, pack, type Coverage, type InForce } from "../../src/entries/index.ts";
import * as packs from "../../src/entries/packs.ts";
import { issuesOfCall } from "../support/issues.ts";

function ours(inForce: InForce, coverage: Coverage = "whole") {
  return pack(
    { pack: "ours", title: { zh: "本县办法", en: "Our rules" }, edition: "1", inForce, coverage },
    { "our-rules#1": { household: { householdCap: "50000" } } },
  ).household;
}

test("bulletins are reports, and the measures of Changge are at hand as a whole", () => {
  expect(
    [packs.jiange2019, packs.cangxi2019, packs.zhaohua2019, packs.luoping2023].map((p) => p.coverage),
  ).toStrictEqual(["report", "report", "report", "report"]);
  expect(packs.changge2017.coverage).toBe("whole");
  expect(packs.national2021.coverage).toBe("points");
  expect(packs.shanxi.coverage).toBe("excerpt");
});

test("terms of two documents hold on the days on which both hold, and cover what the fuller of them covers", () => {
  const national = ours({ from: "2021-03-04", through: "2025-12-31", sources: ["national-2021-6#in force"] }, "points");
  expect(combineTerms(national, ours({ from: "2022-01-01" }, "excerpt"))).toMatchObject({
    inForce: { from: "2022-01-01", through: "2025-12-31", sources: ["national-2021-6#in force"] },
    coverage: "points",
  });
  expect(combineTerms(ours({}, "report"), national)).toMatchObject({ inForce: national.inForce, coverage: "points" });
  expect(combineTerms(ours({}), ours({}))).not.toHaveProperty("inForce");
  // Perhaps from May: with an edition that holds from March it holds perhaps from May, for certain never.
  expect(combineTerms(ours({ perhapsFrom: "2021-05-01" }), national).inForce).toStrictEqual({
    perhapsFrom: "2021-05-01",
    through: "2025-12-31",
    sources: ["national-2021-6#in force"],
  });
});

test("an edition that perhaps held before the other was over perhaps holds with it", () => {
  const since2022 = ours({ perhapsFrom: "2020-06-01", from: "2022-01-01" });
  const to = (through: string) => combineTerms(since2022, ours({ through })).inForce;
  expect(to("2021-12-31")).toStrictEqual({ perhapsFrom: "2020-06-01", through: "2021-12-31" });
  expect(to("2022-01-01")).toStrictEqual({ perhapsFrom: "2020-06-01", from: "2022-01-01", through: "2022-01-01" });
  expect(to("2020-06-01")).toStrictEqual({ perhapsFrom: "2020-06-01", through: "2020-06-01" });
  expect(issuesOfCall(() => to("2020-05-31"))).toStrictEqual(["overlapping at over.inForce"]);
});

test("editions that never held on one day are not combined", () => {
  const [before, after] = [ours({ through: "2020-12-31" }), ours({ from: "2021-01-01" })];
  expect(issuesOfCall(() => combineTerms(before, after))).toStrictEqual(["overlapping at over.inForce"]);
  expect(combineTerms(ours({ through: "2021-01-01" }), after).inForce).toStrictEqual({
    from: "2021-01-01",
    through: "2021-01-01",
  });
});

test("terms read from JSON say a day and a coverage that there is", () => {
  const read = (changes: object) => () => freezeTerms({ ...ours({}), ...changes });
  expect(issuesOfCall(read({ coverage: "most" }))).toStrictEqual(["not-listed at terms.coverage"]);
  expect(issuesOfCall(read({ inForce: { from: "2021-02-30" } }))).toStrictEqual(["no-such-day at terms.inForce.from"]);
  expect(read({ inForce: { from: "2021-03-04" }, coverage: "points" })).not.toThrow();
});
