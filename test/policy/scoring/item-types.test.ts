import { describe, expect, it } from "vitest";
import { aChoice, aCount, aFigure, aFlag, pointsFor, sheetOf } from "./card-builders.ts";

describe("a flag", () => {
  const flag = aFlag("certificate", 1.5);

  it("gives its points where it is so, and none where it is not", () => {
    expect(pointsFor(flag, true)).toBe(1.5);
    expect(pointsFor(flag, false)).toBe(0);
    expect(pointsFor(flag, "not-applicable")).toBe("not-applicable");
    expect(pointsFor(flag)).toBe("unknown");
  });
});

describe("points per unit", () => {
  const labourers = aCount("labourers", 0.75, 3);

  it("are given for each unit up to the cap of the item", () => {
    expect(pointsFor(labourers, 0)).toBe(0);
    expect(pointsFor(labourers, 1)).toBe(0.75);
    expect(pointsFor(labourers, 3)).toBe(2.25);
    expect(pointsFor(labourers, 4)).toBe(3);
    expect(pointsFor(labourers, 5)).toBe(3);
    expect(pointsFor(labourers, Number.MAX_SAFE_INTEGER)).toBe(3);
    expect(pointsFor(labourers, "not-applicable")).toBe("not-applicable");
  });

  it("stop at the cap also inside a unit", () => {
    const tractors = aCount("tractors", 0.75, 2);
    expect(pointsFor(tractors, 2)).toBe(1.5);
    expect(pointsFor(tractors, 3)).toBe(2);
    expect(pointsFor(aCount("lorries", 3, 0.25), 1)).toBe(0.25);
    expect(pointsFor(aCount("lorries", 3, 0), 7)).toBe(0);
    expect(pointsFor(aCount("lorries", 0, 3), 7)).toBe(0);
  });
});

describe("bands of figures", () => {
  const years = aFigure("years", [
    { below: 3, points: 0 },
    { from: 3, below: 5.5, points: 0.25 },
    { from: 5.5, points: 1 },
  ]);

  it("include their lower edge and not their upper one", () => {
    expect([2.99, 3, 3.01].map((n) => pointsFor(years, n))).toStrictEqual([0, 0.25, 0.25]);
    expect([5.49, 5.5, 5.51].map((n) => pointsFor(years, n))).toStrictEqual([0.25, 1, 1]);
    expect(pointsFor(years, 5.499999999)).toBe(0.25);
  });

  it("are open where they have no edge", () => {
    expect(pointsFor(years, -1_000_000)).toBe(0);
    expect(pointsFor(years, 1e300)).toBe(1);
    expect(pointsFor(aFigure("any", [{ points: 2 }]), -7)).toBe(2);
  });

  it("may stand in any order", () => {
    const turned = aFigure("years", [
      { from: 5, points: 1 },
      { below: 3, points: 0 },
      { from: 3, below: 5, points: 0.25 },
    ]);
    expect([2, 3, 4, 5].map((n) => pointsFor(turned, n))).toStrictEqual([0, 0.25, 0.25, 1]);
  });

  it("do not apply where the answer says so", () => {
    expect(pointsFor(years, "not-applicable")).toBe("not-applicable");
  });
});

describe("a figure that no band has", () => {
  const area = aFigure("area", [
    { from: 10, below: 20, points: 2 },
    { from: 30, below: 40, points: 5 },
  ]);

  it("lies in a gap between two bands, or outside all of them", () => {
    expect([9.99, 10, 19.99, 20, 29.99, 30, 39.99, 40].map((n) => pointsFor(area, n))).toStrictEqual([
      "in-gap",
      2,
      2,
      "in-gap",
      "in-gap",
      5,
      5,
      "in-gap",
    ]);
  });

  it("counts as not known: it is missing, and the score has a range", () => {
    const sheet = sheetOf({ items: [area] }, { area: 25 });
    expect(sheet.items[0]).toMatchObject({ item: "area", state: "in-gap", answer: 25 });
    expect(sheet.missing).toStrictEqual(["answers.area"]);
    expect(sheet.score).toStrictEqual({ state: "range", least: 60, most: 65 });
  });

  it("is told of by the card between its bands, whatever the answer", () => {
    expect(sheetOf({ items: [area] }, { area: 10 }).gaps).toStrictEqual([{ item: "area", from: 20, below: 30 }]);
    const turned = aFigure("area", [
      { from: 30, points: 5 },
      { from: 10, below: 20, points: 2 },
      { below: 10, points: 0 },
    ]);
    expect(sheetOf({ items: [turned] }, {}).gaps).toStrictEqual([{ item: "area", from: 20, below: 30 }]);
    const closed = aFigure("area", [
      { below: 20, points: 5 },
      { from: 20, points: 2 },
    ]);
    expect(sheetOf({ items: [closed, aFlag("f", 1)] }, {}).gaps).toStrictEqual([]);
  });
});

describe("a choice", () => {
  const schooling = aChoice("schooling", { none: 0, primary: 0.25, college: 1.5 });

  it("gives the points of the option", () => {
    expect(pointsFor(schooling, "none")).toBe(0);
    expect(pointsFor(schooling, "primary")).toBe(0.25);
    expect(pointsFor(schooling, "college")).toBe(1.5);
    expect(pointsFor(schooling, "not-applicable")).toBe("not-applicable");
  });
});
