import { describe, expect, it } from "vitest";
import type { DeadlineDone, DeadlineFacts } from "../../../src/policy/deadlines/types.ts";
import { cangxi2019 } from "../../../src/packs/cangxi2019.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { householdScheme } from "../../../src/packs/household-scheme.ts";
import { done, doneAbout, event, lines, listed } from "./deadline-builders.ts";

describe("in Cangxi", () => {
  const cangxi = (facts: Partial<DeadlineFacts>, deadline: string): readonly string[] =>
    lines(listed(cangxi2019.deadlines, { since: "2019-10-01", asOf: "2019-10-01", ...facts }), deadline);

  it("supervision is due in each week from Monday to Sunday", () => {
    // 2019-10-01 is a Tuesday, so its week does not count; the next is the 7th to the 13th, 2019-W41.
    const asked = (asOf: string, ...on: readonly string[]): readonly string[] =>
      cangxi({ asOf, done: on.map((day) => done("supervision", day)) }, "supervision");
    expect(asked("2019-10-06")).toStrictEqual([]);
    expect(asked("2019-10-07")).toStrictEqual(["2019-W41 2019-10-13 open"]);
    expect(asked("2019-10-13")).toStrictEqual(["2019-W41 2019-10-13 open"]);
    expect(asked("2019-10-14")).toStrictEqual(["2019-W41 2019-10-13 late +1", "2019-W42 2019-10-20 open"]);
    expect(asked("2019-10-14", "2019-10-06")[0]).toBe("2019-W41 2019-10-13 late +1");
    expect(asked("2019-10-14", "2019-10-07")[0]).toBe("2019-W41 2019-10-13 done 2019-10-07");
    expect(asked("2019-10-14", "2019-10-13")[0]).toBe("2019-W41 2019-10-13 done 2019-10-13");
    expect(asked("2019-10-14", "2019-10-14")).toStrictEqual([
      "2019-W41 2019-10-13 late +1",
      "2019-W42 2019-10-20 done 2019-10-14",
    ]);
  });

  it.each(["notice", "meeting", "overdue-notice", "report-to-township"])("%s is due in each month", (deadline) => {
    const asked = (asOf: string, ...on: readonly string[]): readonly string[] =>
      cangxi({ asOf, done: on.map((day) => done(deadline, day)) }, deadline);
    expect(asked("2019-10-31")).toStrictEqual(["2019-10 2019-10-31 open"]);
    expect(asked("2019-11-01")).toStrictEqual(["2019-10 2019-10-31 late +1", "2019-11 2019-11-30 open"]);
    expect(asked("2019-11-01", "2019-10-31")[0]).toBe("2019-10 2019-10-31 done 2019-10-31");
    expect(asked("2019-11-01", "2019-11-01")).toStrictEqual([
      "2019-10 2019-10-31 late +1",
      "2019-11 2019-11-30 done 2019-11-01",
    ]);
  });

  it("what a week or month wanted may be done late, where it says for which", () => {
    const weekly = (...doings: readonly DeadlineDone[]): readonly string[] =>
      cangxi({ since: "2019-10-07", asOf: "2019-10-15", done: doings }, "supervision");
    const [late, open] = ["2019-W41 2019-10-13 late +2", "2019-W42 2019-10-20 open"];
    expect(weekly()).toStrictEqual([late, open]);
    expect(weekly(doneAbout("2019-W41", "supervision", "2019-10-13"))).toStrictEqual([
      ...["2019-W41 2019-10-13 done 2019-10-13", open],
    ]);
    expect(weekly(doneAbout("2019-W41", "supervision", "2019-10-14"))).toStrictEqual([
      ...["2019-W41 2019-10-13 done-late 2019-10-14 +1", open],
    ]);
    expect(weekly(done("supervision", "2019-10-14"))).toStrictEqual([...[late, "2019-W42 2019-10-20 done 2019-10-14"]]);
    const both = [doneAbout("2019-W41", "supervision", "2019-10-15"), done("supervision", "2019-10-08")];
    expect(weekly(...both)[0]).toBe("2019-W41 2019-10-13 done 2019-10-08");
    expect(weekly(...both.toReversed())[0]).toBe("2019-W41 2019-10-13 done 2019-10-08");
  });

  it("what was done for a week on a day after the day of judgement is not done yet", () => {
    const doings = [doneAbout("2019-W41", "supervision", "2019-10-15")];
    const asked = (asOf: string): string | undefined =>
      cangxi({ since: "2019-10-07", asOf, done: doings }, "supervision")[0];
    expect(asked("2019-10-14")).toBe("2019-W41 2019-10-13 late +1");
    expect(asked("2019-10-15")).toBe("2019-W41 2019-10-13 done-late 2019-10-15 +2");
  });

  it("does not print which body supervises, gives notice, evaluates and meets", () => {
    const { deadlines } = listed(cangxi2019.deadlines, { since: "2019-07-01", asOf: "2019-07-01" });
    expect(deadlines.map(({ deadline, who }) => [deadline, who.zh])).toStrictEqual([
      ["supervision", "文件未写明"],
      ["notice", "文件未写明"],
      ["meeting", "文件未写明"],
      ["overdue-notice", "县级监管部门（人行、扶贫、金融、财政）"],
      ["report-to-township", "基层网点"],
      ["evaluation", "文件未写明"],
    ]);
  });

  it("evaluation is due in each quarter", () => {
    const asked = (asOf: string, evaluated: readonly DeadlineDone[] = []): readonly string[] =>
      cangxi({ since: "2019-10-02", asOf, done: evaluated }, "evaluation");
    expect(asked("2019-12-31")).toStrictEqual([]);
    expect(asked("2020-01-01")).toStrictEqual(["2020-Q1 2020-03-31 open"]);
    expect(asked("2020-04-01")).toStrictEqual(["2020-Q1 2020-03-31 late +1", "2020-Q2 2020-06-30 open"]);
    expect(asked("2020-04-01", [done("evaluation", "2020-03-31")])[0]).toBe("2020-Q1 2020-03-31 done 2020-03-31");
  });

  it("is asked ahead through a day: what begins by it is listed", () => {
    const ahead = (through: string): readonly string[] => cangxi({ through }, "notice");
    expect(ahead("2019-10-31")).toStrictEqual(["2019-10 2019-10-31 open"]);
    expect(ahead("2019-11-01")).toStrictEqual(["2019-10 2019-10-31 open", "2019-11 2019-11-30 open"]);
  });
});

describe("in Changge", () => {
  it("other information is kept up once in each whole quarter", () => {
    const asked = (since: string, asOf: string): readonly string[] =>
      lines(listed(changge2017.deadlines, { since, asOf }), "other-information-updated");
    expect(asked("2024-01-01", "2024-04-01")).toStrictEqual(["2024-Q1 2024-03-31 late +1", "2024-Q2 2024-06-30 open"]);
    expect(asked("2024-01-02", "2024-04-01")).toStrictEqual(["2024-Q2 2024-06-30 open"]);
  });

  it("basic information is updated once in each year after that in which a household was recorded", () => {
    const asked = (on: string, asOf: string, ...days: readonly string[]): readonly string[] =>
      lines(
        listed(changge2017.deadlines, {
          ...{ since: "2024-01-01", asOf, events: [event("household-recorded", on, "H7")] },
          done: days.map((day) => done("basic-information-updated", day, "H7")),
        }),
        "basic-information-updated",
      );
    expect(asked("2024-02-08", "2024-12-31")).toStrictEqual([]);
    expect(asked("2024-02-08", "2025-01-01")).toStrictEqual(["H7 2025 2025-12-31 open"]);
    expect(asked("2024-02-08", "2025-12-31", "2024-12-31")).toStrictEqual(["H7 2025 2025-12-31 open"]);
    expect(asked("2024-02-08", "2026-01-01", "2024-12-31")).toStrictEqual([
      "H7 2025 2025-12-31 late +1",
      "H7 2026 2026-12-31 open",
    ]);
    expect(asked("2024-02-08", "2026-01-01", "2025-01-01")[0]).toBe("H7 2025 2025-12-31 done 2025-01-01");
    expect(asked("2024-01-01", "2024-12-31", "2024-01-01")).toStrictEqual(["H7 2024 2024-12-31 done 2024-01-01"]);
  });

  it("basic information updated late is that of the year it names, for that household only", () => {
    const late = doneAbout("2025", "basic-information-updated", "2026-01-08", "H7");
    const households = [
      event("household-recorded", "2024-02-08", "H7"),
      event("household-recorded", "2024-02-08", "H8"),
    ];
    const facts = { since: "2024-01-01", asOf: "2026-02-01", events: households, done: [late] };
    expect(lines(listed(changge2017.deadlines, facts), "basic-information-updated")).toStrictEqual([
      "H7 2025 2025-12-31 done-late 2026-01-08 +8",
      "H8 2025 2025-12-31 late +32",
      "H7 2026 2026-12-31 open",
      "H8 2026 2026-12-31 open",
    ]);
  });

  it("only the update of basic information is due in principle", () => {
    const rows = changge2017.deadlines.stated["changge-2017-64#loan 5.5"].deadlines;
    expect(rows.flatMap((row) => ("inPrinciple" in row ? [row.deadline] : []))).toStrictEqual([
      "basic-information-updated",
    ]);
    const facts = { since: "2024-01-01", asOf: "2024-01-01", events: [event("household-recorded", "2024-01-01")] };
    const list = listed(changge2017.deadlines, facts);
    expect(list.deadlines.flatMap((one) => (one.inPrinciple === true ? [one.deadline] : []))).toStrictEqual([
      "basic-information-updated",
    ]);
    expect(list.deadlines.some((one) => one.inPrinciple === undefined && "inPrinciple" in one)).toBe(false);
  });
});

describe("the household scheme", () => {
  const asked = (year: string, asOf: string, doings: readonly DeadlineDone[] = []): readonly string[] =>
    lines(
      listed(householdScheme.deadlines, {
        ...{ since: `${year}-10-01`, asOf, done: doings, events: [event("scheme-started", `${year}-10-20`)] },
      }),
    );

  it("has its steps by three days of November, moved from days of rest", () => {
    // 2020: Tuesday 10, Sunday 15, Wednesday 25. 2018: Saturday 10, Thursday 15, Sunday 25.
    expect(asked("2020", "2020-11-17")).toStrictEqual([
      "E1 2020-11-10 late +7",
      "E1 2020-11-15>2020-11-16 late +1",
      "E1 2020-11-25 open",
    ]);
    expect(asked("2018", "2018-11-12")).toStrictEqual([
      "E1 2018-11-10>2018-11-12 open",
      "E1 2018-11-15 open",
      "E1 2018-11-25>2018-11-26 open",
    ]);
    expect(asked("2018", "2018-11-13")[0]).toBe("E1 2018-11-10>2018-11-12 late +1");
  });

  it.each([
    ["2018-11-11", "done 2018-11-11"],
    ["2018-11-12", "done 2018-11-12"],
    ["2018-11-13", "done-late 2018-11-13 +1"],
  ])("prepared on %s is %s", (on, standing) => {
    expect(asked("2018", "2018-11-14", [done("preparation", on, "E1")])[0]).toBe(
      `E1 2018-11-10>2018-11-12 ${standing}`,
    );
  });
});
