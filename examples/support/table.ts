import Table from "cli-table3";

const NO_BORDER = Object.fromEntries(
  ["top", "bottom", "left", "right", "mid"].flatMap((side) =>
    ["", "-mid", "-left", "-right"].map((corner) => [`${side}${corner}`, ""]),
  ),
);

/** Prints rows in aligned columns, Chinese text two columns wide; the first column flush left, the rest flush right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const table = new Table({
    chars: { ...NO_BORDER, middle: "  " },
    colAligns: head.map((_, i) => (i === 0 ? "left" : "right")),
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
  });
  table.push([...head], ...rows.map((row) => [...row]));
  const lines = table.toString().split("\n");
  console.log(lines.map((line) => line.trimEnd()).join("\n"));
}

/** One column of rows. */
export function column<T>(rows: readonly (readonly T[])[], at: number): (T | undefined)[] {
  return rows.map((row) => row[at]);
}
