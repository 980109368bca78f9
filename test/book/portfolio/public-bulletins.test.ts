import { describe, expect, it } from "vitest";
import { reconcileBulletin } from "../../../src/book/bulletin/reconcile-bulletin.ts";
import { explainBulletin } from "../../../src/book/bulletin/explain.ts";
import { renderText } from "../../../src/explain/render.ts";
import { PUBLIC_BULLETINS } from "../../cases/public-bulletins.ts";
import { bulletinTerms } from "../../support/builders.ts";

const terms = bulletinTerms({ overdueRate: "by-amount", completion: "new-over-target", householdCap: "50000" });

describe("thirteen public bulletins and publications", () => {
  it.each(PUBLIC_BULLETINS.map((each) => [each.bulletin.bulletin, each] as const))(
    "%s",
    (_, { bulletin, expected }) => {
      const { lines, counts, alone, leads, units } = reconcileBulletin(terms, bulletin);
      const found = lines.flatMap((line) => {
        if (line.outcome !== "undetermined") return [];
        const why = line.check === "unchecked-rate" ? line.why : "missing" in line ? line.missing.join(", ") : "";
        return [[line.row, line.figure, why]];
      });
      const { agrees, withinRounding, differs = [], undetermined = [] } = expected;
      expect(counts).toStrictEqual({
        agrees,
        ...(withinRounding === undefined ? {} : { agreesWithinRounding: withinRounding }),
        ...{ differs: differs.length, undetermined: undetermined.length },
      });
      expect(
        lines.filter(({ outcome }) => outcome === "differs").map(({ row, figure }) => [row, figure]),
      ).toStrictEqual(differs);
      expect(found).toStrictEqual(undetermined);
      expect(alone.map(({ row, figure }) => [row, figure])).toStrictEqual(expected.alone ?? []);
      expect(leads.map(({ lead, row }) => [lead, row])).toStrictEqual(expected.leads ?? []);
      expect(units.map(({ row, printed, unit }) => [row, printed, unit])).toStrictEqual(expected.proved ?? []);
    },
  );

  it("the letter on Jingdong says which unit the sum proves, in both languages", () => {
    const [jingdong] = PUBLIC_BULLETINS;
    if (jingdong === undefined) throw new Error("no bulletin");
    const result = reconcileBulletin(terms, jingdong.bulletin);
    const letter = (language: "zh" | "en"): string => renderText(explainBulletin(result, { language }));
    expect(letter("zh")).toContain("其二，贴息金额：印为 407,419.62万元，合计证明单位为元");
    expect(letter("en")).toContain("其二, subsidy: printed 407,419.62万元, the sum proves yuan");
  });
});
