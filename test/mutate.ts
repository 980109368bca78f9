// Mutation tests, a room at a time: `npm run mutate -- money date`. A room is a folder of `src` (or a file:
// `kernel/door`), held by the tests of the same folder alone. `--one-in 2` takes half of the declarations, drawn by
// FC_SEED. `test/mutation.md` keeps the record: each mutant that survived is killed by a test, or explained there in one
// line, which the next run keeps. `--by test/house/fuzz.test.ts` asks other tests, prints what they let through, and
// records nothing.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { posix } from "node:path";
import { parseArgs } from "node:util";
import { layOut } from "./support/lay-out.ts";
import { seedOf, seedWithin } from "./support/seed.mjs";
import { parse, root, sources, textOf } from "./support/source.ts";

const options = { "one-in": { type: "string", default: "1" }, by: { type: "string" } } as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const seed = seedOf(process.env["FC_SEED"]);
const RECORD = "test/mutation.md";
const CONFIG = ".stryker-tmp/config.json";
const REPORT = ".stryker-tmp/report.json";
const ENOUGH = 90;

/** Data, words, and what has no code of its own. */
const noRules =
  /^src\/(entries|packs|documents)\/|\/(types|readings|wording|lpr|pboc-benchmark)\.ts$|explain[^/]*\.ts$|words\.ts$/;

interface Mutant {
  readonly mutatorName: string;
  readonly replacement: string;
  readonly status: "Killed" | "Survived" | "Timeout" | "NoCoverage" | "Ignored" | "CompileError" | "RuntimeError";
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

/** The path of a room below `src`: its floor may be left out. */
function roomOf(name: string): string {
  const ruled = sources.filter((file) => !noRules.test(file));
  const folders = new Set(ruled.flatMap((file) => [posix.dirname(file), file.replace(/\.ts$/, "")]));
  const found = [...folders].filter((path) => path === `src/${name}` || path.endsWith(`/${name}`));
  const [shortest, ...rest] = found.sort((a, b) => a.split("/").length - b.split("/").length);
  if (shortest === undefined) throw new Error(`src has no room ${name}`);
  if (rest.some((path) => path.split("/").length === shortest.split("/").length))
    throw new Error(`${name} may be ${found.join(" or ")}`);
  return shortest.replace(/^src\//, "");
}

/** What to mutate in a room: whole files, or the lines of the declarations that were drawn. */
function mutated(room: string): readonly string[] {
  const files = sources.filter((file) => file === `src/${room}.ts` || file.startsWith(`src/${room}/`));
  const ruled = files.filter((file) => !noRules.test(file));
  const oneIn = Number(values["one-in"]);
  if (oneIn === 1) return ruled;
  return ruled.flatMap((file) => {
    const tree = parse(file);
    const lineOf = (place: number): string => String(tree.getLineAndCharacterOfPosition(place).line + 1);
    return tree.statements
      .filter((_, i) => seedWithin(seed, `${file} ${String(i)}`) % oneIn === 0)
      .map((node) => `${file}:${lineOf(node.getStart())}-${lineOf(node.getEnd())}`);
  });
}

function testsOf(room: string): string {
  if (values.by !== undefined) return values.by;
  const own = existsSync(`${root}test/${room}`) && statSync(`${root}test/${room}`).isDirectory();
  return own ? `test/${room}/**/*.test.ts` : `test/${room}*.test.ts`;
}

function reportOn(room: string): Report {
  const shared = JSON.parse(textOf("test/config/stryker.config.json")) as { readonly plugins: readonly string[] }; // ours
  const plugins = [...shared.plugins, "./test/config/words.mjs"];
  rmSync(root + REPORT, { force: true });
  const mutate = mutated(room);
  if (mutate.length === 0) throw new Error(`nothing was drawn of ${room}`);
  mkdirSync(`${root}.stryker-tmp`, { recursive: true });
  writeFileSync(root + CONFIG, JSON.stringify({ ...shared, plugins, ignorers: ["words"], mutate }));
  // Fewer draws than the suite makes: what a law notices it mostly notices at once, and each mutant runs it again.
  const FC_RUNS = process.env["FC_RUNS"] ?? "25";
  const env = { ...process.env, FC_RUNS, FC_SEED: String(seed), FUPIN_TESTS: testsOf(room) };
  const { status } = spawnSync("npx", ["stryker", "run", CONFIG], { cwd: root, env, stdio: "inherit" });
  if (!existsSync(root + REPORT)) throw new Error(`stryker ended with ${String(status)} and no report`);
  return JSON.parse(textOf(REPORT)) as Report;
}

/** A mutant in one line, which stays the same while lines move. */
function named(file: string, source: string, { mutatorName, replacement, location: { start, end } }: Mutant): string {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const whole = lines.join("\n");
  const after = (lines.at(-1) ?? "").length - (end.column - 1);
  const original = whole.slice(start.column - 1, whole.length - after);
  const short = (text: string): string => text.replace(/\s+/g, " ").replaceAll("`", "'").slice(0, 90);
  return `\`${file}\` ${mutatorName} \`${short(original)}\` → \`${short(replacement)}\``;
}

const NOT_YET = "not explained yet";

/** The record as it stands: the rows of rooms, and why mutants survive. */
function record(): { readonly rows: Map<string, string>; readonly why: Map<string, string> } {
  const text = existsSync(root + RECORD) ? textOf(RECORD) : "";
  const rows = [...text.matchAll(/^\| +`(.+?)` +\|.*$/gm)].map(([row, room = ""]) => [room, row] as const);
  const why = [...text.matchAll(/^- (`.+?` \w+ `.*?` → `.*?`): (.*)$/gm)].map(
    ([, mutant = "", said = ""]) => [mutant, said] as const,
  );
  return { rows: new Map(rows), why: new Map(why) };
}

for (const room of positionals.map(roomOf)) {
  const { files } = reportOn(room);
  const all = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ status: mutant.status, file, mutant: named(file, source, mutant) })),
  );
  const count = (...of: readonly Mutant["status"][]): number => all.filter(({ status }) => of.includes(status)).length;
  const killed = count("Killed", "Timeout");
  const survivors = all.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  const tried = killed + survivors.length;
  const percent = tried === 0 ? 0 : (100 * killed) / tried;
  if (values.by !== undefined) {
    for (const { mutant } of survivors) console.log(`let through: ${mutant}`);
    console.log(`${room}: ${String(killed)} of ${String(tried)} killed by ${values.by}; FC_SEED=${String(seed)}`);
    continue;
  }
  const { rows, why } = record();
  const half = values["one-in"] === "1" ? "all" : `one declaration in ${values["one-in"]}`;
  const cells = [`\`${room}\``, new Date().toISOString().slice(0, 10), half, seed, tried, killed, survivors.length];
  rows.set(room, `| ${[...cells, percent.toFixed(1)].map(String).join(" | ")} |`);
  // What is killed by now, or is no more there, needs no reason; of a half, what was not drawn keeps its own.
  const alive = new Set(survivors.map(({ mutant }) => mutant));
  const drawn = new Set(all.map(({ mutant }) => mutant));
  for (const mutant of [...why.keys()])
    if (mutant.startsWith(`\`src/${room}`) && !alive.has(mutant) && (half === "all" || drawn.has(mutant)))
      why.delete(mutant);
  for (const { mutant } of survivors) why.set(mutant, why.get(mutant) ?? NOT_YET);
  const text = [
    "# Mutation tests",
    "",
    "The last run of each room: `npm run mutate -- money` changes the code of a room in one place at a time and runs the",
    "tests of that room alone. A mutant that no test notices stands below with the reason why none can, or need not.",
    "Written by that script, but for the reasons.",
    "",
    "| room | on | of it | seed | mutants | killed | survived | per cent |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...[...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
    "",
    "## Survivors",
    "",
    ...[...why].sort(([a], [b]) => (a < b ? -1 : 1)).map(([mutant, reason]) => `- ${mutant}: ${reason}`),
    "",
  ].join("\n");
  writeFileSync(root + RECORD, await layOut(RECORD, text));
  console.log(
    `${room}: ${String(killed)} of ${String(tried)} killed, ${percent.toFixed(1)} %; FC_SEED=${String(seed)}`,
  );
  const open = survivors.filter(({ mutant }) => why.get(mutant) === NOT_YET).length;
  if (open > 0) console.log(`${String(open)} survivors are not explained yet`);
  if (percent < ENOUGH || open > 0) process.exitCode = 1;
}
