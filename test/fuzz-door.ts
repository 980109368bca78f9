// Holds the quick door to the schema: facts of every function, damaged, a million times; `tsx test/fuzz-door.ts 5000` so
// many, `FC_SEED=n` repeats a run, `FC_SEED=n tsx test/fuzz-door.ts 1 4711` its number 4711 alone.
import { quickDoor } from "./support/quick-door.ts";
import { source } from "./support/samples/from-source.ts";
import { seedOf } from "./support/seed.mjs";

const [count = "1000000", from = "0"] = process.argv.slice(2);
const seed = seedOf(process.env["FC_SEED"]);
console.log(`FC_SEED=${String(seed)}`);
const { functions, quick, left, findings } = quickDoor(source, seed, Number(count), Number(from));
for (const { number, function: name, how, found } of findings.slice(0, 100))
  console.log(`${String(number)}: ${name}, ${how.join(" + ")}: ${found}`);
console.log(
  `functions ${String(functions.length)}, let in quickly ${String(quick)}, left to the schema ${String(left)}`,
);
console.log(`refused by the schema, or other data ${String(findings.length)}`);
process.exitCode = findings.length > 0 ? 1 : 0;
