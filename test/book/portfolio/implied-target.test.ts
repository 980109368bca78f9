import { describe, expect, it } from "vitest";
import { luoping2023 } from "../../../src/packs/luoping2023.ts";
import type { Bulletin, BulletinRow, PrintedFigures } from "../../../src/book/bulletin/types.ts";
import { reconcileBulletin } from "../../../src/book/bulletin/reconcile-bulletin.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aBulletin } from "../../support/builders.ts";
import { answerOrRefused } from "../../support/refusal.ts";

const lent = (amount: string, completion?: string): PrintedFigures => ({
  newLoans: { amount, ...(completion === undefined ? {} : { completion }) },
});
const row = (name: string, figures: PrintedFigures): BulletinRow => ({ name, ...figures });
const implied = (
  total: PrintedFigures,
  rows: readonly BulletinRow[],
  facts: Partial<Bulletin> = {},
  terms = luoping2023.bulletin,
): unknown =>
  reconcileBulletin(terms, aBulletin({ total, rows, ...facts })).lines.filter(
    (line) => line.check === "implied-target",
  )[0];

describe("the target that a printed completion implies", () => {
  it("83 % was rounded from [82.5, 83.5): the target is above lent ÷ 0.835 and at most lent ÷ 0.825", () => {
    // 100 万元: 119.76047904…, 121.21212121…
    expect(implied(lent("100", "83%"), [row("East", lent("100", "83%"))])).toMatchObject({
      outcome: "agrees",
      fromTotal: { above: "119.760479", atMost: "121.212121" },
      fromRows: { above: "119.760479", atMost: "121.212121" },
    });
  });

  it("a further place narrows it: 83.3 % is [83.25, 83.35)", () => {
    // 130 ÷ 0.8335 = 155.96880623…, 130 ÷ 0.8325 = 156.15615615…
    expect(implied(lent("130", "83.3%"), [row("East", lent("130", "83.3%"))])).toMatchObject({
      fromTotal: { above: "155.968806", atMost: "156.156156" },
    });
  });

  it("cut off, 80 % was [80, 81)", () => {
    const cutOff = adjustTerms(luoping2023.bulletin, { rounding: "down" });
    // 100 ÷ 0.81 = 123.45679012…, 100 ÷ 0.8 = 125
    expect(implied(lent("100", "80%"), [row("East", lent("100", "80%"))], {}, cutOff)).toMatchObject({
      fromTotal: { above: "123.45679", atMost: "125.00" },
    });
  });

  it("is exact however large, or refused", () => {
    // 99,999,999,999,997 fen ÷ 0.0000075 = 13,333,333,333,332,933,333.33… fen: 0.0007 % at most was 0.00075 %
    const most = lent("999999999999.97", "0.0007%");
    const line = answerOrRefused(() => implied(most, [row("East", most)], { unit: "yuan" }));
    if (line !== "refused") expect(line).toMatchObject({ fromTotal: { above: "133333333333329333.33" } });
  });

  it("in yuan", () => {
    expect(implied(lent("1000000", "50%"), [row("East", lent("1000000", "50%"))], { unit: "yuan" })).toMatchObject({
      fromTotal: { above: "1980198.01", atMost: "2020202.02" }, // ÷ 0.505, ÷ 0.495
    });
  });
});

describe("one target for the total and for the rows", () => {
  it("contradictory: two rows that met their target, and a total that reached half of it", () => {
    // rows: (99.5…, 100.5…] twice, so at most 201.0…; total: above 396.0…
    expect(
      implied(lent("200", "50%"), [row("East", lent("100", "100%")), row("West", lent("100", "100%"))]),
    ).toMatchObject({
      outcome: "differs",
    });
    expect(
      implied(lent("200", "100%"), [row("East", lent("100", "50%")), row("West", lent("100", "50%"))]),
    ).toMatchObject({
      outcome: "differs",
    });
  });

  it("ranges that only touch have no target in common: the lower edge is not in the range", () => {
    // total: above 100 ÷ 0.505; row: at most 100 ÷ 0.505
    const exact = "100.000000";
    expect(implied(lent(exact, "50%"), [row("East", lent(exact, "51%"))])).toMatchObject({ outcome: "differs" });
    expect(implied(lent(exact, "51%"), [row("East", lent(exact, "50%"))])).toMatchObject({ outcome: "differs" });
    // 99.5 to 100.5 may have both
    expect(implied(lent("100", "50%"), [row("East", lent("100", "51%"))])).toMatchObject({
      outcome: "agrees-within-rounding",
    });
    expect(implied(lent("100", "51%"), [row("East", lent("100", "51%"))])).toMatchObject({ outcome: "agrees" });
  });

  it("not proven: a row prints no completion, so that the rows give a lower bound only", () => {
    const rows = [row("East", lent("100", "50%")), row("West", lent("100"))];
    expect(implied(lent("200", "50%"), rows)).toMatchObject({
      outcome: "undetermined",
      fromRows: { above: "198.019801" }, // 100 ÷ 0.505
    });
  });

  it("contradictory all the same where that lower bound is above the total's range", () => {
    const rows = [row("East", lent("100", "20%")), row("West", lent("100"))];
    expect(implied(lent("200", "50%"), rows)).toMatchObject({ outcome: "differs" }); // above 487.8, at most 404.04…
  });

  it("not proven: a row prints nothing about new loans", () => {
    expect(implied(lent("100", "50%"), [row("East", lent("100", "50%")), { name: "West" }])).toMatchObject({
      outcome: "undetermined",
    });
  });

  it("0 % sets no upper bound", () => {
    const rows = [row("East", lent("100", "50%")), row("West", lent("1", "0%"))];
    // 0 % is below 0.5 %: West's target is above 200
    expect(implied(lent("101", "25%"), rows)).toMatchObject({
      outcome: "undetermined",
      fromRows: { above: "398.019801" },
    });
  });

  it("contradictory: a row that lent nothing cannot have completed half of any target", () => {
    const rows = [row("East", lent("100", "50%")), row("West", lent("0.000000", "50%"))];
    expect(implied(lent("100", "50%"), rows)).toMatchObject({ outcome: "differs" });
  });

  it("is not asked where the total prints no completion, where no row prints new loans, or without a definition", () => {
    expect(implied(lent("100"), [row("East", lent("100", "50%"))])).toBeUndefined();
    expect(implied(lent("100", "50%"), [{ name: "East" }])).toBeUndefined();
  });
});
