/**
 * The floors of the house, from the ground up. A value import goes to a strictly lower floor; folders
 * on one floor do not know each other, except for the types in each other's facts and terms.
 */
const floors: readonly (readonly string[])[] = [
  ["base/input", "base/hash"],
  ["base/money", "base/date"],
  ["kernel"],
  ["ledger/working-days"],
  ["ledger/rates", "ledger/loan", "ledger/points"],
  ["ledger/interest"],
  ["policy/*"],
  ["book/portfolio", "book/sheet"],
  ["book/*"],
  ["book/papers"],
  ["terms"],
  ["comparison", "evidence"],
  ["explain"],
  ["ask", "bulk"],
  ["entries"],
];

/** Frozen literals, beside the floors: they know nothing but what freezes and stamps them. */
export const dataFolders: readonly string[] = ["packs", "documents"];

/** Data files that live with the functions that read them. */
export const dataFiles: readonly string[] = ["src/ledger/rates/lpr.ts", "src/ledger/rates/pboc-benchmark.ts"];

/** What data may call: what freezes it, what makes a pack, and the parts that a pack has. */
export const freezing: readonly string[] = ["src/kernel/freeze-deep.ts", "src/packs/pack.ts", "src/terms/parts.ts"];

/** The one reader of the register of documents, beside the entries. */
export const reader = "src/kernel/page.ts";

/** The rooms that hold rooms of their own: one step down is a room. */
const halls: readonly string[] = ["base", "ledger", "policy", "book"];

/** The room of a file: `src/policy/fund/rows/x.ts` is of `policy/fund`. */
export function roomOf(file: string): string {
  const [, room = "", inner = ""] = file.split("/");
  return halls.includes(room) ? `${room}/${inner}` : room;
}

/** The floor of a room, from the ground up; -1 where it has none. */
export function floorOf(room: string): number {
  const own = floors.findIndex((rooms) => rooms.includes(room));
  return own === -1 ? floors.findIndex((rooms) => rooms.includes(room.replace(/\/.*$/, "/*"))) : own;
}
