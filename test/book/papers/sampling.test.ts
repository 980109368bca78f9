import * as fc from "fast-check";
import { expect, it } from "vitest";
import { poissonFactor, sampleByMoney, type SampledItem, stepOf } from "../../../src/book/papers/sampling.ts";

it("the factors are those of the published table at 95 %", () => {
  expect([0, 1, 2, 3, 4, 5].map(poissonFactor)).toStrictEqual([3, 4.75, 6.3, 7.76, 9.16, 10.52]);
  expect([0, 1].map(stepOf)).toStrictEqual([1.75, 1.55]);
});

it("the upper limit, by hand", () => {
  // Materiality 300.00: the interval is 100.00. The whole item has 40.00 too much; the item of 80.00 has half too much; the
  // others are right. 3.00 × 100 + 1.75 × 0.5 × 100 + 40 = 427.50, where the item of 80.00 is hit.
  const items: readonly SampledItem[] = [
    { id: "a", fen: 50_000, overFen: 4_000 },
    { id: "b", fen: 8_000, overFen: 4_000 },
    { id: "c", fen: 9_000, overFen: 0 },
  ];
  const seeds = Array.from({ length: 200 }, (_, seed) => sampleByMoney(items, 30_000, seed));
  for (const { drawn, upperFen, startFen } of seeds) {
    const isHit = startFen <= 8_000;
    expect(drawn.some(({ id }) => id === "b")).toBe(isHit);
    expect(upperFen).toBe(isHit ? 42_750 : 34_000);
  }
  // Every start has its chance: of 200 seeds about four in five hit the first 80.00 of each 100.00.
  const hits = seeds.filter(({ startFen }) => startFen <= 8_000).length;
  expect(hits).toBeGreaterThan(120);
  expect(hits).toBeLessThan(195);
});

const anyItems = fc.array(
  fc.record({ id: fc.string(), fen: fc.integer({ min: 1, max: 200_000 }), part: fc.integer({ min: 0, max: 100 }) }),
  { maxLength: 60 },
);

it("draws by the money: what is large always, each interval once, the same for one seed", () => {
  fc.assert(
    fc.property(anyItems, fc.integer({ min: 3, max: 60_000 }), fc.nat(), (all, materiality, seed) => {
      const items = all.map(({ id, fen, part }) => ({ id, fen, overFen: Math.floor((fen * part) / 100) }));
      const sample = sampleByMoney(items, materiality, seed);
      expect(sampleByMoney(items, materiality, seed)).toStrictEqual(sample);
      const { intervalFen, startFen, drawn } = sample;
      expect(startFen).toBeGreaterThanOrEqual(1);
      expect(startFen).toBeLessThanOrEqual(intervalFen);
      // A second way: go through the units start, start + interval, … and look whose they are.
      let at = 0;
      const expected = items.filter(({ fen }) => {
        if (fen >= materiality) return true;
        const [from, through] = [at + 1, at + fen];
        at = through;
        const first = startFen + Math.max(0, Math.ceil((from - startFen) / intervalFen)) * intervalFen;
        return first <= through;
      });
      expect(drawn.map(({ id, fen }) => [id, fen])).toStrictEqual(expected.map(({ id, fen }) => [id, fen]));
      const over = items.reduce((sum, { overFen }) => sum + overFen, 0);
      // Where all is taken, the limit is not below what is.
      if (drawn.length === items.length && items.every(({ fen }) => fen >= intervalFen))
        expect(sample.upperFen).toBeGreaterThanOrEqual(over);
    }),
  );
});

it.each([0, 2, 2.5, Number.NaN])("refuses a materiality of %s fen", (materiality) => {
  expect(() => sampleByMoney([], materiality, 1)).toThrow(RangeError);
});
