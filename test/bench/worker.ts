// A process of its own for what is measured of one: its memory, or its share of a file. `mode`, rows, and the part of them.
import {
  answerEach,
  compileHousehold,
  compileHouseholdColumns,
  mergeSummaries,
  portfolioPart,
  readColumns,
} from "../../src/entries/bulk.ts";
import { luoping2023 } from "../../src/packs/luoping2023.ts";
import { national2021 } from "../../src/packs/national2021.ts";

const [mode = "", count = "0", from = "0", to = count] = process.argv.slice(2);
const CHUNK = 20_000;

/** A row that is made when it is wanted, of days and amounts of every kind. */
function application(i: number): string {
  const year = 1950 + (i % 55);
  return `{"id":"A${String(i)}","appliedOn":"2022-05-${String(10 + (i % 20))}","contractOn":"2022-06-10","amount":"${String(20_000 + (i % 40) * 1000)}","termMonths":${String(6 + (i % 36))},"householdKind":"${i % 7 === 0 ? "other" : "no-longer-poor"}","bornOn":"${String(year)}-03-01","purposes":["${i % 11 === 0 ? "building" : "farming-and-animals"}"],"outstanding":"${String((i % 5) * 1000)}"}`;
}

function* lines(): Generator<string, void, void> {
  for (let i = Number(from); i < Number(to); i += 1) yield application(i);
}

function* loans(): Generator<Parameters<typeof portfolioPart>[2] extends Iterable<infer L> ? L : never, void, void> {
  for (let i = Number(from); i < Number(to); i += 1)
    yield {
      ...{ id: `L${String(i)}`, household: `H${String(i)}`, lender: `B${String(i % 5)}`, region: `R${String(i % 20)}` },
      ...{ principal: "50000", paidOutOn: "2021-10-30", maturesOn: "2024-10-30", instalments: [], extensions: [] },
      repayments: i % 3 === 0 ? [{ day: "2022-11-01", amount: "1000" }] : [],
    };
}

let eligible = 0;
const started = process.hrtime.bigint();
if (mode === "rows") {
  for (const answer of answerEach(compileHousehold(national2021.household).json, lines()))
    if (answer.state === "answered" && answer.outcome === "eligible") eligible += 1;
} else if (mode === "columns") {
  const judge = compileHouseholdColumns(national2021.household);
  let text: string[] = [];
  const flush = (): void => {
    const { outcome } = judge(readColumns(Buffer.from(text.join("\n")), judge.fields));
    for (const one of outcome) if (one === 0) eligible += 1;
    text = [];
  };
  for (const line of lines()) {
    text.push(line);
    if (text.length === CHUNK) flush();
  }
  if (text.length > 0) flush();
} else if (mode === "parse") {
  for (const line of lines()) if ((JSON.parse(line) as { termMonths: number }).termMonths > 12) eligible += 1;
} else if (mode === "summary") {
  const part = portfolioPart(luoping2023.portfolio, { asOf: "2023-10-31" }, loans());
  eligible = mergeSummaries(luoping2023.portfolio, [part]).summary.all.lent.loans;
}
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
const { user, system } = process.cpuUsage();
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ eligible, seconds, cpu: (user + system) / 1e6, megabytes }));
