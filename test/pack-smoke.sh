#!/usr/bin/env bash
# Installs the package in an empty folder, and uses every entry of it as its users would: from ESM, from
# CommonJS, from TypeScript under three ways of finding modules, and bundled for a browser.
# Usage: pack-smoke.sh [tarball]; without one it packs what `dist` holds.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
export npm_config_update_notifier=false npm_config_audit=false npm_config_fund=false npm_config_loglevel=error
if [ $# -gt 0 ]; then
  cp "$1" "$tmp/package.tgz"
else
  mv "$tmp/$(cd "$root" && npm pack --ignore-scripts --silent --pack-destination "$tmp")" "$tmp/package.tgz"
fi

cd "$tmp"
echo '{ "name": "consumer", "private": true }' > package.json
npm install --prefer-offline ./package.tgz

cat > use.mjs <<'JS'
import { assessHousehold, explain, InputError, isInputError, renderText, scoreHousehold } from "fupin-credit";
import { sampleCard } from "fupin-credit/cards/sample";
import { documents } from "fupin-credit/documents";
import { InputError as SameError, wan } from "fupin-credit/money";
import { changge2017, householdScheme, luoping2023 } from "fupin-credit/packs";
import { changge2017 as changge } from "fupin-credit/packs/changge2017";
import { householdScheme as scheme } from "fupin-credit/packs/household-scheme";
import { luoping2023 as luoping } from "fupin-credit/packs/luoping2023";
import { lookUpRate, lpr } from "fupin-credit/rates";
import { householdApplicationSchema } from "fupin-credit/schemas";

const check = (truth, what) => {
  if (!truth) throw new Error(what);
};
const application = { id: "A1", appliedOn: "2019-05-06", amount: wan("5"), termMonths: 36, outstanding: "0" };
const result = assessHousehold(scheme.household, { ...application, outstandingOldProduct: "0" });
const cap = result.findings.find((finding) => finding.rule === "household/within-cap");
check(cap.outcome === "met" && result.outcome === "undetermined", "an application at the cap is within it");
check(scoreHousehold(sampleCard, { household: "H1", asOf: "2019-05-06", answers: {}, vetoes: {} }).items.length === 144, "a card scores");
check(renderText(explain(result, { language: "zh" })).includes("A1"), "a result is explained");
check(changge === changge2017 && scheme === householdScheme && luoping === luoping2023, "a pack is one object from every entry");
check(InputError === SameError, "the error is one class from every entry");
check(lookUpRate(lpr, { day: "2022-01-20", termMonths: 12 }).rate === "3.70%", "a rate is found");
check(householdApplicationSchema.safeParse(application).success, "a schema takes an application");
check(documents.some(({ id }) => id === "household-scheme"), "the documents are there");
try {
  wan("five");
  check(false, "a wrong amount is refused");
} catch (error) {
  check(isInputError(error), "a refusal is an InputError");
}
JS
# The same from CommonJS: every import becomes a require.
sed -E 's/^import (\{.*\}) from ("[^"]+");$/const \1 = require(\2);/; s/ as / : /g' use.mjs > use.cjs
node use.mjs
node use.cjs
# Every entry that the package lists can be loaded, either way.
for entry in $(node -p 'Object.keys(require("fupin-credit/package.json").exports).filter((e) => !e.endsWith(".json") && !e.includes("*")).join(" ")'); do
  name=fupin-credit${entry#.}
  node --input-type=module -e "import '$name'"
  node -e "require('$name')"
done
echo "ok from ESM and CommonJS on Node $(node --version)"

# The cases for other languages, proved by the runner that ships with them.
cat > mine.mjs <<'JS'
import { createInterface } from "node:readline";
import { daysBetween, splitAmount } from "fupin-credit/money";
const answers = {
  daysBetween: ({ from, to }) => ({ days: daysBetween(from, to) }),
  splitAmount: ({ amount, shares, ...options }) => ({ parts: splitAmount(amount, shares, options) }),
};
for await (const line of createInterface({ input: process.stdin })) {
  const { id, function: name, facts } = JSON.parse(line);
  let answer = { refused: true };
  try {
    answer = answers[name](facts);
  } catch {}
  console.log(JSON.stringify({ id, answer }));
}
JS
node node_modules/fupin-credit/dist/cases/run.mjs --only daysBetween,splitAmount -- node mine.mjs > proved.txt
grep -q '^all [0-9]* right$' proved.txt
test -f node_modules/fupin-credit/dist/cases/README.md
echo "ok cases for other languages: $(tail -1 proved.txt)"

cat > use.mts <<'TS'
import { assessHousehold, type HouseholdApplication, type HouseholdAssessment, InputError } from "fupin-credit";
import { documents, type PolicyDocument } from "fupin-credit/documents";
import { type Amount, InputError as SameError, wan } from "fupin-credit/money";
import { type Pack, changge2017, householdScheme, luoping2023, qingyang } from "fupin-credit/packs";
import { changge2017 as changge } from "fupin-credit/packs/changge2017";
import { householdScheme as scheme } from "fupin-credit/packs/household-scheme";
import { luoping2023 as luoping } from "fupin-credit/packs/luoping2023";
import { lookUpRate, lpr, type RateAnswer } from "fupin-credit/rates";
import { householdApplicationSchema } from "fupin-credit/schemas";
import * as z from "zod";

const application: HouseholdApplication = { id: "A1", appliedOn: "2019-05-06", amount: wan("5"), termMonths: 36 };
const assessment: HouseholdAssessment = assessHousehold(scheme.household, application);
const packs: readonly Pack[] = [changge2017, householdScheme, luoping2023, changge, luoping];
const known: readonly PolicyDocument[] = documents;
const amount: Amount = wan("5");
const same: typeof InputError = SameError;
const rate: RateAnswer = lookUpRate(lpr, { day: "2022-01-20", termMonths: 12 });
const parsed: HouseholdApplication = householdApplicationSchema.parse(application);
const row: { readonly application: HouseholdApplication } = z.object({ application: householdApplicationSchema }).parse({ application });
// @ts-expect-error a fact that does not exist
assessHousehold(scheme.household, { ...application, amuont: "1" });
// @ts-expect-error a pack that asks nothing of a household
assessHousehold(qingyang.household, application);
export { amount, assessment, known, packs, parsed, rate, row, same };
TS
cp use.mts use.cts
tsc=$root/node_modules/.bin/tsc
strict="--noEmit --strict --exactOptionalPropertyTypes --target es2022"
"$tsc" $strict --module nodenext use.mts use.cts
"$tsc" $strict --module node16 use.mts use.cts
"$tsc" $strict --module esnext --moduleResolution bundler use.mts
echo "ok types under nodenext, node16 and bundler, with the libraries checked"

"$root/node_modules/.bin/esbuild" use.mjs --bundle --minify --platform=browser --format=iife --outfile=bundle.js --log-level=error
node -e 'require("node:vm").runInNewContext(require("node:fs").readFileSync("bundle.js", "utf8"), {})'
echo "ok bundled for a browser, in a context that has nothing but the language"
