import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { type Import, importsOf, sources } from "../support/source.ts";
import { dataFiles, dataFolders, floorOf, freezing, reader, roomOf } from "./floors.ts";

const inside = sources.flatMap(importsOf).filter(({ to }) => to.startsWith("src/"));

const isData = (file: string): boolean => dataFolders.includes(roomOf(file));

/** The files whose types a neighbour on the same floor may use. */
const isShared = (file: string): boolean => /^(.*-)?(facts|terms|types)\.ts$/.test(basename(file));

function mayImport({ from, to, isValue }: Import): boolean {
  if (dataFiles.includes(from)) return !isValue || freezing.includes(to);
  if (roomOf(from) === roomOf(to)) return true;
  if (isData(from)) return !isValue || freezing.includes(to);
  if (isData(to)) return !isValue || roomOf(from) === "entries" || from === reader;
  const [above, below] = [floorOf(roomOf(from)), floorOf(roomOf(to))];
  return below < above || (!isValue && below === above && isShared(to));
}

/** The files that reach each other by imports, of types too, and are not all of one room. */
function circlesBetweenRooms(): readonly string[] {
  const reached = new Map<string, ReadonlySet<string>>();
  const next = new Map(sources.map((file) => [file, inside.filter(({ from }) => from === file).map(({ to }) => to)]));
  for (const start of sources) {
    const seen = new Set<string>();
    const ways = [start];
    for (const at of ways)
      for (const to of next.get(at) ?? [])
        if (!seen.has(to)) {
          seen.add(to);
          ways.push(to);
        }
    reached.set(start, seen);
  }
  return sources.flatMap((a) =>
    [...(reached.get(a) ?? [])]
      .filter((b) => a < b && roomOf(a) !== roomOf(b) && reached.get(b)?.has(a) === true)
      .map((b) => `${a} and ${b}`),
  );
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

  it("are kept by every import: it looks down, and nobody but the page and the entries looks at data", () => {
    const faults = inside
      .filter((i) => !mayImport(i))
      .map(({ from, to, isValue }) => `${from} imports ${isValue ? "values" : "types"} of ${to}`);
    expect(faults).toStrictEqual([]);
  });

  it("hold no circle of value imports", () => {
    expect(sources.flatMap((file) => circleThrough(file)?.join(" → ") ?? [])).toStrictEqual([]);
  });

  it("hold no circle between rooms, not even of types", () => {
    expect(circlesBetweenRooms()).toStrictEqual([]);
  });

  it("find every file that is imported", () => {
    expect(
      inside.filter(({ to }) => !sources.includes(to)).map(({ from, to }) => `${from} imports ${to}`),
    ).toStrictEqual([]);
  });
});
