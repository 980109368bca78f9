import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { type Import, importsOf, sources } from "../support/source.ts";
import { dataFiles, dataFolders, floorOf, freezing, roomOf } from "./floors.ts";

const inside = sources.flatMap(importsOf).filter(({ to }) => to.startsWith("src/"));

const isData = (file: string): boolean => dataFolders.includes(roomOf(file));

/** Whether a file says where things come from, and so may look at the documents. */
const isExplaining = (file: string): boolean =>
  ["explain", "entries"].includes(roomOf(file)) || /^(explain|cite)(-.*)?\.ts$/.test(basename(file));

/** The files whose types a neighbour on the same floor may use. */
const isShared = (file: string): boolean => /^(.*-)?(facts|terms)\.ts$/.test(basename(file));

function mayImport({ from, to, isValue }: Import): boolean {
  if (dataFiles.includes(from)) return !isValue || to === freezing;
  if (roomOf(from) === roomOf(to)) return true;
  if (isData(from)) return !isValue || to === freezing;
  if (isData(to)) return isExplaining(from);
  const [above, below] = [floorOf(roomOf(from)), floorOf(roomOf(to))];
  return below < above || (!isValue && below === above && isShared(to));
}

/** A circle of value imports through a file, if there is one. */
function circleThrough(start: string): readonly string[] | undefined {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const { from, to, isValue } of inside) {
      if (!isValue || from !== way.at(-1)) continue;
      if (to === start) return [...way, to];
      if (!seen.has(to)) ways.push([...way, to]);
      seen.add(to);
    }
  }
  return undefined;
}

describe("the floors of the house", () => {
  it("have a place for every folder of src", () => {
    const rooms = [...new Set(sources.map(roomOf))];
    expect(rooms.filter((room) => floorOf(room) < 0 && !dataFolders.includes(room))).toStrictEqual([]);
  });

  it("are kept by every import: it looks down, and nobody but explanations and entries looks at data", () => {
    const faults = inside
      .filter((i) => !mayImport(i))
      .map(({ from, to, isValue }) => `${from} imports ${isValue ? "values" : "types"} of ${to}`);
    expect(faults).toStrictEqual([]);
  });

  it("hold no circle of value imports", () => {
    expect(sources.flatMap((file) => circleThrough(file)?.join(" → ") ?? [])).toStrictEqual([]);
  });

  it("find every file that is imported", () => {
    expect(
      inside.filter(({ to }) => !sources.includes(to)).map(({ from, to }) => `${from} imports ${to}`),
    ).toStrictEqual([]);
  });
});
