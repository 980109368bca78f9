// A blacklist over a province: a million persons with three relations each, half a per cent of them listed.
// Ours goes once through the relations; the other way holds them all in a graph of graphology first. Both
// read the same rows, and who is barred is compared before anything is printed. Needs --expose-gc.
import { MultiDirectedGraph } from "graphology";
import type { Listing, Relation } from "../../src/policy/blacklist/types.ts";
import { type BlacklistReach, propagateBlacklist } from "../../src/policy/blacklist/propagate-blacklist.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";

const PERSONS = 1_000_000;
const LISTED_EVERY = 200;
const ROUNDS = 3;

const ids = Array.from({ length: PERSONS }, (_, i) => `P${String(i)}`);
const id = (i: number): string => ids[((i % PERSONS) + PERSONS) % PERSONS] ?? "";

/** Each person has a spouse, and is a parent or a child in two facts: the rows of a file, made as they are read. */
function* relations(): Generator<Relation> {
  for (let i = 0; i < PERSONS; i += 2) {
    yield { relation: "spouse", a: id(i), b: id(i + 1) };
    yield { relation: "parent", parent: id(i), child: id(i + 300_001) };
    yield { relation: "parent", parent: id(i + 1), child: id(i + 300_001) };
  }
}

const listings: readonly Listing[] = Array.from({ length: PERSONS / LISTED_EVERY }, (_, i) => ({
  id: `N${String(i)}`,
  listed: id(i * LISTED_EVERY + (i % LISTED_EVERY)),
  who: "person",
  on: "2020-03-01",
  ground: "bad-faith",
}));

function ours(): BlacklistReach {
  return propagateBlacklist(changge2017.blacklist, { listings, relations: relations(), asOf: "2021-01-01" });
}

function buildGraph(): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const row of relations()) {
    const [a, b] = row.relation === "spouse" ? [row.a, row.b] : [row.parent, row.child];
    graph.mergeNode(a);
    graph.mergeNode(b);
    graph.addDirectedEdge(a, b, row);
  }
  return graph;
}

function queryGraph(graph: MultiDirectedGraph): readonly string[] {
  const barred = new Set<string>();
  for (const { listed } of listings) {
    barred.add(listed);
    graph.forEachNeighbor(listed, (neighbour) => {
      barred.add(neighbour);
    });
  }
  return [...barred].sort();
}

/** Collects what nobody holds, and tells what is held then, in megabytes. */
function heldMegabytes(): number {
  if (globalThis.gc === undefined) throw new Error("run node with --expose-gc");
  for (let i = 0; i < 3; i += 1) globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Milliseconds, and the megabytes that stay held while the answer is. */
function measure<T>(run: () => T): { readonly answer: T; readonly ms: number; readonly megabytes: number } {
  const before = heldMegabytes();
  const start = performance.now();
  const answer = run();
  const ms = performance.now() - start;
  return { answer, ms, megabytes: heldMegabytes() - before };
}

interface Round {
  readonly oursMs: number;
  readonly buildMs: number;
  readonly queryMs: number;
  readonly oursHeld: number;
  readonly graphHeld: number;
}

/** One round; nothing of it is held when it is over. */
function runRound(): Round {
  const one = measure(ours);
  const graph = measure(buildGraph);
  const query = measure(() => queryGraph(graph.answer));
  const barred = one.answer.barred.map((b) => b.id);
  if (JSON.stringify(barred) !== JSON.stringify(query.answer)) throw new Error("the two do not agree");
  console.log(
    `${String(barred.length)} barred; ours ${one.ms.toFixed(0)} ms; graph ${graph.ms.toFixed(0)} ms to build, ${query.ms.toFixed(0)} ms to ask`,
  );
  return {
    oursMs: one.ms,
    buildMs: graph.ms,
    queryMs: query.ms,
    oursHeld: one.megabytes,
    graphHeld: graph.megabytes,
  };
}

const rounds = Array.from({ length: ROUNDS }, runRound);
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const oursMs = median(rounds.map((round) => round.oursMs));
const graphMs = median(rounds.map((round) => round.buildMs + round.queryMs));
const oursHeld = median(rounds.map((round) => round.oursHeld));
const graphHeld = median(rounds.map((round) => round.graphHeld));
console.log(
  `medians: ours ${oursMs.toFixed(0)} ms, graph ${graphMs.toFixed(0)} ms: ${(graphMs / oursMs).toFixed(1)} ×`,
);
console.log(
  `held while the answer is: ours ${oursHeld.toFixed(1)} MB, graph ${graphHeld.toFixed(1)} MB: 1/${(graphHeld / oursHeld).toFixed(0)}`,
);
