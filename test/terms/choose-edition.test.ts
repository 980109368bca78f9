import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/explain.ts";
import { renderText } from "../../src/explain/render.ts";
import { jiange2019 } from "../../src/packs/jiange2019.ts";
import { national2014 } from "../../src/packs/national2014.ts";
import { national2017 } from "../../src/packs/national2017.ts";
import { national2019 } from "../../src/packs/national2019.ts";
import { national2020 } from "../../src/packs/national2020.ts";
import { national2021 } from "../../src/packs/national2021.ts";
import { national2026 } from "../../src/packs/national2026.ts";
import { chooseEdition, type Edition } from "../../src/terms/choose-edition.ts";
import { unchecked } from "../support/builders.ts";
import { issuesOfCall } from "../support/issues.ts";
import { MADE } from "../support/stamped.ts";

const NATIONAL = [national2014, national2017, national2019, national2020, national2021, national2026];

/** The edition that was chosen, or the state. */
function chosen(editions: readonly Edition[], day: string): string {
  const choice = chooseEdition(editions, day);
  return choice.state === "in-force" ? `${choice.edition.pack} ${choice.edition.edition}` : choice.state;
}

function edition(name: string, from?: string, through?: string, perhapsFrom?: string): Edition {
  const days = {
    ...(from === undefined ? {} : { from }),
    ...(through === undefined ? {} : { through }),
    ...(perhapsFrom === undefined ? {} : { perhapsFrom }),
  };
  return { pack: "ours", edition: name, inForce: days };
}

describe("the national editions, by the day of the contract", () => {
  it.each([
    ["2013-12-31", "not-yet-in-force"],
    ["2014-01-01", "undetermined"], // issued at some day of that year
    ["2014-12-31", "undetermined"],
    ["2015-01-01", "national2014 2014"],
    ["2017-07-24", "national2014 2014"],
    ["2017-07-25", "undetermined"], // dated, perhaps issued later
    ["2017-08-16", "undetermined"],
    ["2017-08-17", "national2014 2017"],
    ["2019-04-30", "national2014 2017"],
    ["2019-05-01", "undetermined"], // issued at some day of May to July
    ["2019-07-31", "undetermined"],
    ["2019-08-01", "national2014 2019"],
    ["2020-05-31", "national2014 2019"],
    ["2020-06-01", "undetermined"], // perhaps in force before its day of issue
    ["2020-07-02", "undetermined"],
    ["2020-07-03", "national2014 2020"],
    ["2020-12-31", "national2014 2020"],
    ["2021-01-01", "undetermined"], // practice went on
    ["2021-03-03", "undetermined"],
    ["2021-03-04", "national2021 2021-03-04"],
    ["2025-12-31", "national2021 2021-03-04"],
    ["2026-01-01", "undetermined"],
    ["2026-03-31", "undetermined"], // issued at some day of March
    ["2026-04-01", "national2026 2026-03"],
  ])("on %s: %s", (day, answer) => {
    expect(chosen(NATIONAL, day)).toBe(answer);
    expect(chosen([...NATIONAL].reverse(), day)).toBe(answer);
  });

  it("say between which days nothing is in force, and where that stands", () => {
    const [before, after] = [edition("1", "2019-01-01", "2020-12-31"), edition("2", "2021-03-04")];
    const from = (one: Edition, article: `${string}#${string}`): Edition => ({
      ...one,
      inForce: { ...one.inForce, sources: [article] },
    });
    const two = [from(after, "our-rules#2"), from(before, "our-rules#1")];
    expect(chooseEdition(two, "2021-02-01")).toStrictEqual({
      ...{ kind: "edition-choice", contractOn: "2021-02-01", state: "gap", made: MADE },
      ...{ before: { pack: "ours", edition: "1" }, through: "2020-12-31" },
      ...{ after: { pack: "ours", edition: "2" }, from: "2021-03-04" },
      basis: [
        { by: "article", term: "inForce", article: "our-rules#1" },
        { by: "article", term: "inForce", article: "our-rules#2" },
      ],
    });
  });

  it("hand back the very edition, so that its terms are prepared once", () => {
    const choice = chooseEdition(NATIONAL, "2018-05-02");
    expect(choice.state === "in-force" && choice.edition).toBe(national2017);
  });
});

describe("an edition", () => {
  it("without an end goes on until further notice", () => {
    expect(chosen([edition("1", "2017-10-26")], "9999-12-31")).toBe("ours 1");
    expect(chosen([edition("1", "2017-10-26")], "2017-10-25")).toBe("not-yet-in-force");
  });

  it("without a first day leaves every day to its last open", () => {
    expect(chosen([jiange2019], "2019-12-01")).toBe("undetermined");
    expect(chosen([edition("1", undefined, "2020-12-31")], "2020-12-31")).toBe("undetermined");
    expect(chosen([edition("1", undefined, "2020-12-31")], "2021-01-01")).toBe("ended");
  });

  it("that is in force for certain goes before one that may be", () => {
    const maybe = edition("1", undefined, "2020-12-31");
    expect(chosen([maybe, edition("2", "2020-01-01")], "2020-06-01")).toBe("ours 2");
    expect(chosen([maybe, edition("2", "2020-01-01")], "2019-12-31")).toBe("undetermined");
  });

  it("names only those that leave a day open", () => {
    const choice = chooseEdition([edition("1", "2015-01-01", undefined, "2014-03-01")], "2014-03-01");
    expect(choice).toMatchObject({ state: "undetermined", editions: [{ pack: "ours", edition: "1" }] });
    expect(chosen([edition("1", "2015-01-01", undefined, "2014-03-01")], "2014-02-28")).toBe("not-yet-in-force");
  });
});

describe("editions are refused", () => {
  it.each<readonly [string, readonly unknown[], readonly string[]]>([
    ["where there are none", [], ["empty at editions"]],
    [
      "where two hold on one day",
      [edition("1", "2019-01-01", "2020-01-01"), edition("2", "2020-01-01")],
      ["overlapping at editions[1].inForce"],
    ],
    [
      "where one never ends",
      [edition("2", "2020-01-01"), edition("1", "2019-01-01")],
      ["overlapping at editions[0].inForce"],
    ],
    [
      "that end before they begin",
      [edition("1", "2020-01-02", "2020-01-01")],
      ["out-of-order at editions[0].inForce.through"],
    ],
    [
      "that may begin after they begin",
      [edition("1", "2020-01-01", undefined, "2020-01-01")],
      ["out-of-order at editions[0].inForce.perhapsFrom"],
    ],
    ["without a name or days", [{ edition: "1" }], ["missing at editions[0].pack", "missing at editions[0].inForce"]],
  ])("%s", (_, editions, issues) => {
    expect(issuesOfCall(() => chooseEdition(unchecked<readonly Edition[]>(editions), "2020-01-01"))).toStrictEqual(
      issues,
    );
  });

  it("with the day, for everything at once", () => {
    expect(issuesOfCall(() => chooseEdition([edition("1", "2020-02-30")], "2020-13-01"))).toStrictEqual([
      ...["no-such-day at editions[0].inForce.from", "no-such-day at contractOn"],
    ]);
  });

  it("never where they follow each other day by day", () => {
    expect(chosen([edition("1", "2019-01-01", "2019-12-31"), edition("2", "2020-01-01")], "2020-01-01")).toBe("ours 2");
  });
});

describe("a choice explained", () => {
  it("of a day between two editions, and after the last", () => {
    const two = [edition("1", "2019-01-01", "2020-12-31"), edition("2", "2021-03-04", "2025-12-31")];
    const said = (day: string, language: "zh" | "en"): string =>
      renderText(explain(chooseEdition(two, day), { language }));
    expect(said("2021-02-01", "zh")).toContain("至 2020-12-31（含）");
    expect(said("2021-02-01", "en")).toContain("ended after 2020-12-31");
    expect(said("2026-01-01", "zh")).toContain("至 2025-12-31（含）");
    expect(said("2026-01-01", "en")).toContain("ended after 2025-12-31");
  });

  it.each([
    ["2013-12-31", `${national2014.title.zh}自 2014-01-01 起`, "begins on 2014-01-01"],
    ["2014-06-01", "当日是否适用不能断定", "is not known for certain"],
    ["2018-05-02", "自 2017-08-17 起至 2019-04-30（含）", "from 2017-08-17 through 2019-04-30"],
    ["2026-02-01", national2021.title.zh, national2026.title.en],
  ])("of %s", (day, zh, en) => {
    const choice = chooseEdition<Edition>(NATIONAL, day);
    expect(renderText(explain(choice, { language: "zh" }))).toContain(zh);
    expect(renderText(explain(choice, { language: "en" }))).toContain(en);
  });
});
