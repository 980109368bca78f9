import { it } from "vitest";
import { drawsOf } from "../../support/random.ts";
import { interestDifferences, subsidyDifferences } from "./agrees.ts";
import { randomCase } from "./random-household.ts";
import { smallest } from "./smallest.ts";
it("probe", () => {
  const isNew = process.env["NEW"] === "1";
  const kinds = new Map<string, number>();
  let shown = 0;
  for (let i = 0; i < Number(process.env["N"] ?? 300); i++) {
    const one = randomCase(drawsOf(Number(process.env["S"] ?? 7), i), { hasNewFacts: isNew });
    if (process.env["OLD"]) {
      (one as any).terms = { ...one.terms, maturityOnRestDay: "stands" };
      delete (one as any).terms.method;
      (one as any).facts = { ...one.facts, loans: one.facts.loans.map((l: any, k: number) => ({ ...l, instalments: [] })) };
      if (new Set(one.facts.loans.map((l) => l.paidOutOn)).size < one.facts.loans.length) continue;
    }
    for (const f of [interestDifferences, subsidyDifferences]) {
      let got: readonly { what: string; product: string; second: string }[];
      try { got = f(one); } catch (e) {
        const m = String((e as Error).message).slice(0, 160);
        kinds.set("THROW " + m, (kinds.get("THROW " + m) ?? 0) + 1);
        if (process.env["STACK"]) console.log((e as Error).stack);
        continue; }
      if (got.length === 0) { kinds.set(f.name + " ok", (kinds.get(f.name + " ok") ?? 0) + 1); continue; }
      kinds.set(f.name + " differs", (kinds.get(f.name + " differs") ?? 0) + 1);
      if (shown++ < Number(process.env["SHOW"] ?? 3)) {
        const least = smallest(one, (c) => f(c).length > 0);
        console.log(i, JSON.stringify({ differs: f(least).slice(0, 4), loans: least.facts.loans, ...(({loans, rates, ...o}) => o)(least.facts), terms: least.terms }, null, 1));
      }
    }
  }
  console.log([...kinds].map(([k, n]) => `${n} ${k}`).join("\n"));
});
