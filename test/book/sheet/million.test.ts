import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { proposeSettings } from "../../../src/book/sheet/propose-settings.ts";
import { readSheet } from "../../../src/book/sheet/read-rows.ts";
import type { SheetRow } from "../../../src/book/sheet/cells.ts";
import { rowsOf, table } from "./sheets.ts";

/** Takes away what nobody holds; the flag is the engine's own. */
function collect(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}

/** Ends a turn: what a turn has looked at through a weak reference is held until then. */
const turn = (): Promise<void> => new Promise((go) => setImmediate(go));

it("a million rows are read and none is held", async () => {
  const headings = table("序号|乡镇|户主|贷款金额(元)|放款日期|到期日期|应贴息金额(元)");
  const first = ["1", "甲乡", "H1", "50000", "2022-05-06", "2025-05-06", "481.25"];
  const { settings } = proposeSettings({ rows: rowsOf([...headings, first]) });
  const watched: WeakRef<SheetRow>[] = [];
  const results: WeakRef<object>[] = [];
  function* rows(): Generator<SheetRow> {
    yield { line: 1, cells: headings[0] ?? [] };
    for (let n = 1; n <= 1_000_000; n++) {
      const text = String(n);
      const cells =
        n % 1000 === 0
          ? ["小计", "", "", "49950000", "", "", ""]
          : [text, n % 7 === 0 ? "" : "甲乡", `H${text}`, "50000", "2022-05-06", "2025-05-06", "481.25"];
      const row = { line: n + 1, cells };
      if (n % 1000 === 500) watched.push(new WeakRef(row));
      yield row;
    }
  }
  const reading = readSheet(settings, rows());
  let taken = 0;
  for (;;) {
    const next = reading.next();
    if (next.done === true) {
      expect(next.value).toMatchObject({
        rows: 1_000_001,
        above: 1,
        taken: 999_000,
        totals: 1000,
        refused: 0,
        balanced: true,
      });
      expect(next.value.checks).toStrictEqual({ agrees: 1000, differs: 0, undetermined: 0 });
      break;
    }
    if (next.value.is === "taken") taken += 1;
    if (taken % 50_000 === 0) await turn();
    if (next.value.is === "taken" && taken % 100_000 === 50_000) results.push(new WeakRef(next.value));
  }
  expect([watched.length, results.length]).toStrictEqual([1000, 10]);
  await turn();
  collect();
  const alive = [...watched, ...results].filter((each) => each.deref() !== undefined).length;
  expect(alive).toBeLessThanOrEqual(2); // the last of each may still be on the stack
});
