// Calls every public function with damaged terms, facts and results, and prints what is neither a result nor an
// InputError. `npm run fuzz` makes a million calls, `npm run fuzz -- 5000` so many; `FC_SEED=n` repeats a run, and
// `FC_SEED=n npm run fuzz -- 1 4711` its call 4711 alone.
import { fuzz, leftOut } from "./support/fuzz.ts";
import { source } from "./support/samples/from-source.ts";
import { seedOf } from "./support/seed.mjs";

const [calls = "1000000", from = "0"] = process.argv.slice(2);
const seed = seedOf(process.env["FC_SEED"]);
console.log(`FC_SEED=${String(seed)}`);
const { functions, kinds, answered, refused, handedOn, findings } = fuzz(source, seed, Number(calls), Number(from));
const shown = findings.slice(0, 200);
for (const { call, function: name, at, kinds: of, came } of shown)
  console.log(`call ${String(call)}: ${name}, ${at}: ${of.join(" + ")}: ${came}`);
if (findings.length > shown.length) console.log(`… and ${String(findings.length - shown.length)} more`);
for (const { names, because } of leftOut) console.log(`left out ${names.source}: ${because}`);
console.log(`functions ${String(functions.length)}, kinds of damage ${String(kinds.length)}, calls ${calls}`);
console.log(
  `results ${String(answered)}, InputErrors ${String(refused)}, errors of a stream of the caller's ${String(handedOn)}, failures ${String(findings.length)}`,
);
process.exitCode = findings.length > 0 ? 1 : 0;
