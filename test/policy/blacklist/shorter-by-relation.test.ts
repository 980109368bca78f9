import { describe, expect, it } from "vitest";
import type { Relation } from "../../../src/policy/blacklist/types.ts";
import type { BlacklistTerms } from "../../../src/policy/blacklist/types.ts";
import { propagateBlacklist } from "../../../src/policy/blacklist/propagate-blacklist.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aListing, byListingDay, spouses } from "./blacklist-builders.ts";

describe("a relation that makes a bar shorter", () => {
  const related = (
    days: Pick<Relation, "from" | "through">,
    terms: BlacklistTerms = changge2017.blacklist,
  ): unknown => {
    const facts = { listings: [aListing()], relations: [spouses("P1", "P2", days)], asOf: "2022-01-01" };
    const { barred } = propagateBlacklist(terms, facts);
    const [cause] = barred.find(({ id }) => id === "P2")?.bars[0]?.causes ?? [];
    expect(cause?.months).toBe(60);
    return cause !== undefined && "related" in cause ? cause.related : "nothing";
  };

  it("is told with the days that do so, and only with those", () => {
    expect(related({ from: "2020-03-01" })).toStrictEqual({ from: "2020-03-01" });
    expect(related({ through: "2025-02-27" })).toStrictEqual({ through: "2025-02-27" });
    expect(related({ from: "2021-10-01", through: "2023-05-31" })).toStrictEqual({
      ...{ from: "2021-10-01", through: "2023-05-31" },
    });
    expect(related({ from: "2010-05-01", through: "2023-05-31" })).toStrictEqual({ through: "2023-05-31" });
  });

  it("is not told where it is as long as the bar", () => {
    expect(related({})).toBe("nothing");
    expect(related({ from: "2020-02-29", through: "2025-02-28" })).toBe("nothing");
    const dayAfter = adjustTerms(changge2017.blacklist, { barBegins: "day-after" });
    expect(related({ from: "2020-03-01" }, dayAfter)).toBe("nothing");
    expect(related({ from: "2020-03-02" }, dayAfter)).toStrictEqual({ from: "2020-03-02" });
  });

  it("is none where the day of the listing counts", () => {
    expect(related({ from: "2020-02-01", through: "2023-05-31" }, byListingDay)).toBe("nothing");
  });

  it("ends a bar for good, which has no months for all that", () => {
    const terms = adjustTerms(changge2017.blacklist, { forGood: [{ ground: "bad-faith", scope: "credit" }] });
    const relations = [spouses("P1", "P2", { through: "2030-05-31" })];
    const { barred } = propagateBlacklist(terms, { listings: [aListing()], relations, asOf: "2020-12-17" });
    const { basis, ...cause } = barred[1]?.bars[0]?.causes[0] ?? {};
    expect(basis?.map((one) => ("term" in one ? one.term : one.by))).toStrictEqual([
      ...["creditBar", "barBegins", "forGood", "relativeOn", "relativesAfter2020", "law", "law"],
    ]);
    expect(cause).toStrictEqual({
      ...{ listing: "N1", listed: "P1", listedOn: "2020-02-29", ground: "bad-faith", kinship: "spouse" },
      ...{ state: "barred", openFrom: "2020-12-18" },
      ...{ related: { through: "2030-05-31" }, from: "2020-02-29", through: "2030-05-31" },
    });
  });
});
