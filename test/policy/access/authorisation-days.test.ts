import { describe, expect, it } from "vitest";
import { mayQuery } from "../../../src/policy/access/query/may-query.ts";
import type { GivenAuthorisation } from "../../../src/policy/access/query/types.ts";
import { aPaper, aQuery, asked, byCaller, QUERY_TERMS } from "./access-builders.ts";

const withPaper = (facts: Partial<GivenAuthorisation>, on = "2018-06-01"): readonly string[] =>
  asked({ on, authorisation: aPaper(facts) });

describe("the days of an authorisation", () => {
  it.each([
    ["2017-12-31", ["refused", "query/in-force: not-yet-in-force"]],
    ["2018-01-01", ["permitted"]], // its first day
    ["2018-01-02", ["permitted"]],
    ["2018-12-30", ["permitted"]],
    ["2018-12-31", ["permitted"]], // its last day
    ["2019-01-01", ["refused", "query/in-force: expired"]],
  ])("on %s", (on, expected) => {
    expect(asked({ on })).toStrictEqual(expected);
  });

  it.each([
    ["2018-06-14", ["permitted"]],
    ["2018-06-15", ["refused", "query/in-force: revoked"]], // the day of revocation
    ["2018-06-16", ["refused", "query/in-force: revoked"]],
  ])("revoked on 2018-06-15, on %s", (on, expected) => {
    expect(withPaper({ revokedOn: "2018-06-15" }, on)).toStrictEqual(expected);
  });

  it("can be one day, and a leap day", () => {
    const oneDay = { from: "2020-02-29", through: "2020-02-29" };
    const days = ["2020-02-28", "2020-02-29", "2020-03-01"];
    expect(days.map((on) => withPaper(oneDay, on)[0])).toStrictEqual(["refused", "permitted", "refused"]);
  });

  it("never begin where it was revoked before its first", () => {
    const revoked = { revokedOn: "2017-12-31" };
    expect(withPaper(revoked, "2018-01-01")).toStrictEqual(["refused", "query/in-force: revoked"]);
    expect(withPaper(revoked, "2017-12-31")).toStrictEqual(["refused", "query/in-force: not-yet-in-force"]);
  });

  it("show what the finding rests on: its days on one side, the day of the query on the other", () => {
    const { findings } = mayQuery(QUERY_TERMS, aQuery({ on: "2019-01-01" }));
    expect(findings.find(({ rule }) => rule === "query/in-force")).toStrictEqual({
      ...{ rule: "query/in-force", outcome: "unmet", reason: "expired" },
      observed: { from: "2018-01-01", through: "2018-12-31", revokedOn: "not-revoked" },
      required: { inForceOn: "2019-01-01" },
      basis: [{ by: "article", term: "authorisation", article: "changge-2017-64#information 23" }],
    });
  });
});

describe("the reading access/authorisation-without-end", () => {
  const open = byCaller(QUERY_TERMS, { withoutEnd: "undetermined" });
  const facts = { authorisation: aPaper({ through: "no-end" }) } as const;

  it("decides whether a query can be permitted under one", () => {
    expect(asked(facts)).toStrictEqual(["permitted"]);
    expect(asked(facts, open)).toStrictEqual(["undetermined", "query/in-force needs authorisation.through"]);
    expect(asked({ ...facts, on: "2017-12-31" }, open)[0]).toBe("refused");
    expect(asked({}, open)).toStrictEqual(["permitted"]);
  });

  it("is cited and reported where the authorisation names no last day", () => {
    const basisIn = (terms: typeof QUERY_TERMS, query = aQuery(facts)): unknown =>
      mayQuery(terms, query)
        .findings.find(({ rule }) => rule === "query/in-force")
        ?.basis.slice(1);
    const id = "access/authorisation-without-end";
    expect(basisIn(QUERY_TERMS)).toStrictEqual([{ by: "reading", term: "withoutEnd", reading: id }]);
    expect(basisIn(open)).toStrictEqual([{ by: "caller", term: "withoutEnd" }]);
    expect(basisIn(QUERY_TERMS, aQuery())).toStrictEqual([]);
    expect(mayQuery(QUERY_TERMS, aQuery(facts)).readings).toStrictEqual([{ id, chosen: "holds" }]);
    expect(mayQuery(QUERY_TERMS, aQuery()).readings).toStrictEqual([]);
  });
});
