// Every line of what the package promises about speed, beside its peers, in one interleaved run on CPU time. Outputs are
// compared before anything is timed; a line that is not measured says so. `npm run bench`, or with the lines that are wanted.
import { execFile, execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { promisify } from "node:util";
import { allocate, toSnapshot } from "dinero.js";
import * as z from "zod";
import {
  compileHousehold,
  compileHouseholdColumns,
  compileInterest,
  compilePolicy,
  readColumns,
} from "../../src/entries/bulk.ts";
import { explain } from "../../src/explain/explain.ts";
import { renderText } from "../../src/explain/render.ts";
import { interestLines, scheduleInterest } from "../../src/ledger/interest/schedule.ts";
import { pbocBenchmark } from "../../src/ledger/rates/pboc-benchmark.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { jiange2019 } from "../../src/packs/jiange2019.ts";
import { splitLoss } from "../../src/policy/compensation/split-loss.ts";
import { splitAmount } from "../../src/base/money/split-amount.ts";
import { assessHousehold, householdJudging } from "../../src/policy/eligibility/household/assess-household.ts";
import { planReminders } from "../../src/policy/reminders/plan-reminders.ts";
import { computeSubsidy } from "../../src/policy/subsidy/compute-subsidy.ts";
import * as eligibility from "./eligibility.ts";
import * as interest from "./interest.ts";
import { measure, type Contender, type Taken } from "./measure.ts";
import * as scoring from "./scoring.ts";
import { scoreHousehold } from "../../src/policy/scoring/score-household.ts";
import { sampleCard } from "../../src/packs/cards/sample-card.ts";
import * as split from "./split.ts";
import { remindersWithLibraries, statementWithLibraries } from "./statement.ts";

const wanted = process.argv.slice(2);
const say = (line: string): void => {
  console.log(line);
};

/** A goal of a line: how many times faster than the contender of this place, or at most how many times its time. */
interface Goal {
  readonly than: number;
  readonly faster?: number;
  readonly atMost?: number;
}

/** Measures one line and prints it: the first contender is ours. */
async function line(
  id: string,
  title: string,
  contenders: readonly Contender[],
  goals: readonly Goal[],
): Promise<void> {
  if (wanted.length > 0 && !wanted.includes(id)) return;
  const taken = await measure(contenders);
  const [ours] = taken;
  if (ours === undefined) return;
  say(`\n${id}  ${title}`);
  taken.forEach((t, place) => {
    say(
      row(
        t,
        ours,
        goals.find(({ than }) => than === place),
      ),
    );
  });
}

function row({ name, micros, garbage }: Taken, ours: Taken, goal: Goal | undefined): string {
  const ratio = micros / ours.micros;
  const kilobytes = Number.isNaN(garbage) ? "?" : (garbage / 1024).toFixed(1);
  const text = `${micros.toFixed(2).padStart(12)} µs ${ratio.toFixed(2).padStart(8)} ×  ${kilobytes.padStart(8)} kB  ${name}`;
  if (goal === undefined) return text;
  const { faster, atMost } = goal;
  const isMet = faster === undefined ? 1 / ratio <= (atMost ?? 0) : ratio >= faster;
  const said =
    faster === undefined
      ? `ours is ${(1 / ratio).toFixed(2)} × it, goal ≤ ${String(atMost)}`
      : `ours is ${ratio.toFixed(2)} times faster, goal ≥ ${String(faster)}`;
  return `${text}  [${said}: ${isMet ? "met" : "not met"}]`;
}

function missing(id: string, why: string): void {
  if (wanted.length === 0 || wanted.includes(id)) say(`\n${id}  not measured: ${why}`);
}

function same(what: string, ours: unknown, theirs: unknown): void {
  if (JSON.stringify(ours) !== JSON.stringify(theirs))
    throw new Error(`${what}: ${JSON.stringify(ours).slice(0, 300)} against ${JSON.stringify(theirs).slice(0, 300)}`);
}

/** The items of a list in turn. */
function inTurn<T>(items: readonly T[]): () => T {
  let at = 0;
  return () => items[at++ % items.length] as T; // within the list
}

say("CPU time of one item, how many times ours, garbage; all contenders of a line in one interleaved run");

{
  const { applications, terms, plain, byEngine, logic } = eligibility; // compared when it is loaded
  const [one, other, third] = [inTurn(applications), inTurn(plain), inTurn(plain)];
  await line(
    "B1",
    "one public call: assessHousehold with all findings, ten requirements",
    [
      { name: "assessHousehold", run: () => assessHousehold(terms, one()) },
      { name: "json-rules-engine", run: () => byEngine(other()) },
      { name: "json-logic-engine, compiled", run: () => logic(third()) },
    ],
    [
      { than: 1, faster: 8 },
      { than: 2, atMost: 12 },
    ],
  );
  const { slots, byHand } = eligibility;
  const looked = householdJudging.terms.look(terms);
  if ("issues" in looked) throw new Error("terms of the bench");
  const { prepared } = looked;
  const [slot, hand, logical] = [inTurn(slots), inTurn(plain), inTurn(plain)];
  await line(
    "B4",
    "eligibility over read slots, in bits",
    [
      { name: "judgeInBits over slots", run: () => householdJudging.inBits(prepared, slot()) },
      { name: "by hand", run: () => byHand(hand()) },
      { name: "json-logic-engine, compiled", run: () => logic(logical()) },
    ],
    [
      { than: 1, atMost: 3 },
      { than: 2, faster: 3 },
    ],
  );
  const result = applications.map((of) => assessHousehold(terms, of));
  const [again, results] = [inTurn(applications), inTurn(result)];
  await line(
    "B9",
    "explain and renderText against the assessment that they explain",
    [
      { name: "explain + renderText", run: () => renderText(explain(results(), { language: "zh" })) },
      { name: "assessHousehold", run: () => assessHousehold(terms, again()) },
    ],
    [{ than: 1, atMost: 1 }],
  );
}

const CAP = 50_000;
const facts = interest.loans.map((loan) => ({
  loans: [{ ...loan, product: "registered-household" }],
  rates: [pbocBenchmark],
}));
const statement = (loan: (typeof facts)[number]["loans"][number]): ReturnType<typeof statementWithLibraries> =>
  statementWithLibraries(loan, CAP, LIMIT, "1");
const LIMIT = "4.75"; // the benchmark for loans over one year up to five, from 2015-10-24 on

{
  for (const of of facts.slice(0, 50)) {
    const ours = computeSubsidy(changge2017.subsidy, of).loans[0]?.periods ?? [];
    const theirs = statement(of.loans[0] as never);
    same(
      "B2",
      ours.map((p) => [p.from, p.through, p.interest, p.state === "known" ? [p.subsidy, p.borrower] : "?"]),
      theirs.map((p) => [p.from, p.through, p.interest, [p.subsidy, p.borrower]]),
    );
  }
  const [one, other] = [inTurn(facts), inTurn(facts)];
  await line(
    "B2",
    "one public call: computeSubsidy, 13 periods with all segments and formulas",
    [
      { name: "computeSubsidy", run: () => computeSubsidy(changge2017.subsidy, one()) },
      { name: "decimal.js and date-fns", run: () => statement(other().loans[0] as never) },
    ],
    [{ than: 1, faster: 1.5 }],
  );
}

{
  const rows = eligibility.applications.map((application, i) => ({
    application,
    loans: { loans: facts[i]?.loans ?? [] },
  }));
  const lines = rows.map((of) => JSON.stringify(of));
  const terms = { household: eligibility.terms, subsidy: changge2017.subsidy, reminders: jiange2019.reminders };
  const judge = compilePolicy(terms, { rates: [pbocBenchmark] });
  const schema = rowSchema();
  const offTheShelf = async (text: string): Promise<unknown> => {
    const parsed = schema.parse(JSON.parse(text));
    const at = Number(parsed.application.id);
    const loan = parsed.loans.loans[0] as never;
    return [await eligibility.byEngine(eligibility.plain[at] as never), statement(loan), remindersWithLibraries(loan)];
  };
  for (const [i, text] of lines.slice(0, 20).entries()) {
    const answer = judge.json(text);
    const lineFen = answer.state === "answered" && answer.subsidy?.state === "answered" ? answer.subsidy.lines : [];
    const theirs = statement(facts[i]?.loans[0] as never);
    same(
      "B3",
      lineFen.map(([, , , a, b]) => [a, b]),
      theirs.map((p) => [fen(p.interest), fen(p.subsidy)]),
    );
    await offTheShelf(text);
  }
  const [one, other, third] = [inTurn(lines), inTurn(lines), inTurn(lines)];
  await line(
    "B3",
    "bulk row from its text: eligibility, grade, subsidy lines and reminders, every fact checked",
    [
      { name: "compilePolicy, json", run: () => judge.json(one()) },
      { name: "JSON.parse of the row", run: () => JSON.parse(other()) as unknown },
      { name: "zod, json-rules-engine, decimal.js, date-fns", run: () => offTheShelf(third()) },
    ],
    [
      { than: 1, atMost: 2 },
      { than: 2, faster: 25 },
    ],
  );
  const applications = eligibility.applications.map((of) => JSON.stringify(of));
  const assess = compileHousehold(eligibility.terms);
  const [text, bare] = [inTurn(applications), inTurn(applications)];
  await line(
    "B3a",
    "bulk row from its text: eligibility and grade alone",
    [
      { name: "compileHousehold, json", run: () => assess.json(text()) },
      { name: "JSON.parse of the row", run: () => JSON.parse(bare()) as unknown },
    ],
    [{ than: 1, atMost: 2 }],
  );
}

{
  const { slots, t } = interest;
  const accrue = compileInterest(changge2017.interest, { rates: [pbocBenchmark] });
  const loans = interest.loans.map((loan) => ({ loan }));
  const one = inTurn(loans);
  const byHand = interest.byHand();
  for (const [i, s] of slots.entries()) same("B5", interestLines(s, t).fen, byHand[i]);
  await line(
    "B5",
    "a schedule of 13 lines as numbers",
    [
      {
        name: "interestLines over slots",
        items: slots.length,
        run: () => slots.map((s) => interestLines(s, t)),
      },
      { name: "a fused loop by hand", items: slots.length, run: interest.byHand },
      { name: "decimal.js and date-fns", items: slots.length, run: interest.withLibraries },
      {
        name: "scheduleInterest over slots, with segments",
        items: slots.length,
        run: () => slots.map((s) => scheduleInterest(s, [], t)),
      },
      { name: "compileInterest, from the row of facts", run: () => accrue(one()) },
    ],
    [
      { than: 1, atMost: 2 },
      { than: 2, faster: 100 },
    ],
  );
}

{
  const { applications, terms } = eligibility;
  const lines = Array.from({ length: 10 }, () => applications.map((of) => JSON.stringify(of))).flat();
  const bytes = Buffer.from(lines.join("\n"));
  const judge = compileHouseholdColumns(terms);
  const assess = compileHousehold(terms);
  const all = (): ReturnType<typeof judge> => judge(readColumns(bytes, judge.fields));
  const { outcome, unmet, open } = all();
  lines.slice(0, applications.length).forEach((text, i) => {
    const row = assess.json(text);
    const theirs = row.state === "refused" ? ["refused", 0, 0] : [row.outcome, row.unmet, row.open];
    same("B6", [judge.outcomes[outcome[i] ?? -1], unmet[i], open[i]], theirs);
  });
  const items = lines.length;
  await line(
    "B6",
    "columns: eligibility and grade from the bytes of lines of JSON, every fact checked",
    [
      { name: "readColumns and judge", items, run: all },
      { name: "JSON.parse of each line", items, run: () => lines.map((text) => JSON.parse(text) as unknown).length },
      { name: "readColumns alone", items, run: () => readColumns(bytes, judge.fields) },
      { name: "compileHousehold, json", items, run: () => lines.map((text) => assess.json(text).state).length },
    ],
    [{ than: 1, atMost: 0.2 }],
  );
}

{
  const amounts = split.facts.map(({ amount }) => amount);
  const [one, other, third] = [inTurn(amounts), inTurn(split.moneys), inTurn(split.facts)];
  const shares = ["20%", "10%", "50%", "20%"] as const;
  await line(
    "B7",
    `splitAmount; dinero.js gives the odd cents to others in ${String(split.givenOtherwise)} of ${String(amounts.length)} splits`,
    [
      { name: "splitAmount", run: () => splitAmount(one(), shares, { remainder: "largest" }) },
      {
        name: "dinero.js allocate",
        run: () => allocate(other(), [20, 10, 50, 20]).map((part) => toSnapshot(part).amount),
      },
      { name: "splitLoss: with exact values and citations", run: () => splitLoss(split.terms, third()) },
    ],
    [{ than: 1, faster: 8 }],
  );
}

{
  const loans = interest.loans;
  for (const loan of loans.slice(0, 100)) {
    const due = planReminders(jiange2019.reminders, { loans: [loan] }).notices.map((n) => n.dueOn);
    same("B8", due, remindersWithLibraries(loan));
  }
  const [one, other] = [inTurn(loans), inTurn(loans)];
  await line(
    "B8",
    "reminders of a loan, one public call",
    [
      { name: "planReminders", run: () => planReminders(jiange2019.reminders, { loans: [one()] }) },
      { name: "date-fns alone", run: () => remindersWithLibraries(other()) },
    ],
    [{ than: 1, faster: 1 }],
  );
}

if (wanted.length === 0 || wanted.includes("B10")) {
  const dist = process.env["FC_ROOT"] ?? "";
  if (!existsSync(`${dist}dist/bulk.js`)) missing("B10", "needs a build, `npm run build`");
  else {
    say("\nB10  import in a process of its own, median of nine in turn, less an empty one");
    const files = [
      "",
      "zod",
      "./dist/index.js",
      "./dist/bulk.js",
      "./dist/money.js",
      "./dist/packs/changge2017.js",
      "./dist/rates.js",
    ];
    const times = files.map((): number[] => []);
    const code = (file: string): string =>
      `${file === "" ? "" : `await import(${JSON.stringify(file)});`}const { user, system } = process.cpuUsage(); console.log(user + system);`;
    for (let round = 0; round < 9; round += 1)
      files.forEach((file, i) => {
        const out = execFileSync(process.execPath, ["--input-type=module", "-e", code(file)], {
          cwd: dist,
          encoding: "utf8",
        });
        times[i]?.push(Number(out));
      });
    const medians = times.map((all) => (all.toSorted((a, b) => a - b)[4] ?? NaN) / 1000);
    files.forEach((file, i) => {
      if (i === 0) return;
      const own = (medians[i] ?? NaN) - (medians[0] ?? 0);
      const zod = (medians[1] ?? NaN) - (medians[0] ?? 0);
      say(`${own.toFixed(1).padStart(12)} ms ${(own / zod).toFixed(2).padStart(8)} × zod  ${file}`);
    });
  }
}
if (wanted.length === 0 || wanted.includes("B11")) {
  say("\nB11  memory: the most that a process of its own ever had, of a million rows that are made one by one");
  const kinds = { nothing: 0, rows: 1_000_000, columns: 1_000_000, summary: 1_000_000 };
  for (const [mode, count] of Object.entries(kinds)) {
    const died = [{ megabytes: NaN, cpu: NaN }];
    const [{ megabytes, cpu } = { megabytes: NaN, cpu: NaN }] = await workers([[mode, count, 0, count]]).catch(
      () => died,
    );
    const goal = mode === "summary" ? `  [goal < 150 MB: ${megabytes < 150 ? "met" : "not met"}]` : "";
    say(`${megabytes.toFixed(0).padStart(12)} MB ${cpu.toFixed(1).padStart(8)} s of CPU  ${mode}${goal}`);
  }
}

if (wanted.length === 0 || wanted.includes("B12")) {
  say(
    `\nB12  two processes on halves against one on the whole, by the clock; load ${loadavg()[0]?.toFixed(1) ?? "?"} on ${String(cpus().length)} cores`,
  );
  const rows = 400_000;
  for (const mode of ["columns", "rows", "parse"]) {
    const ratios: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const clock = async (parts: Parameters<typeof workers>[0]): Promise<number> => {
        const before = process.hrtime.bigint();
        await workers(parts);
        return Number(process.hrtime.bigint() - before);
      };
      const one = await clock([[mode, rows, 0, rows]]);
      const two = await clock([
        [mode, rows, 0, rows / 2],
        [mode, rows, rows / 2, rows],
      ]);
      ratios.push(one / two);
    }
    const ratio = ratios.toSorted((a, b) => a - b)[1] ?? NaN;
    say(`${ratio.toFixed(2).padStart(12)} ×  ${mode === "parse" ? "a bare JSON.parse of the same rows" : mode}`);
  }
  say("goal ≥ 1.6 where two cores are idle; what a bare JSON.parse gains is what the machine had to give");
}

await line(
  "B13",
  "scoring 43 of 144 items: scoreHousehold with its sheet against a sum by hand",
  [
    {
      name: "scoreHousehold",
      items: scoring.households.length,
      run: () => scoring.households.map((of) => scoreHousehold(sampleCard, of)),
    },
    { name: "a sum by hand", items: scoring.byGroup.length, run: () => scoring.byGroup.map(scoring.byHand) },
  ],
  [],
);

/** What processes of their own tell, that run beside each other. */
async function workers(
  parts: readonly (readonly [mode: string, count: number, from: number, to: number])[],
): Promise<readonly { readonly megabytes: number; readonly cpu: number }[]> {
  const own = process.env["FC_WORKER"] ?? "";
  const runs = parts.map((part) => promisify(execFile)(process.execPath, [own, ...part.map(String)]));
  return (await Promise.all(runs)).map(({ stdout }) => JSON.parse(stdout) as { megabytes: number; cpu: number });
}

function fen(yuan: string): number {
  return Number(yuan.replace(".", ""));
}

/** What a team would write for such rows with zod. */
function rowSchema() {
  const day = z.iso.date();
  const yuan = z.string().regex(/^\d{1,12}(\.\d{1,2})?$/);
  const application = z.strictObject({
    ...{ id: z.string().min(1), appliedOn: day, amount: yuan, termMonths: z.int().positive() },
    ...{ householdKind: z.string().optional(), bornOn: day.optional(), purposes: z.array(z.string()).optional() },
    ...{ outstanding: yuan.optional(), outstandingOldProduct: yuan.optional(), grade: z.string().optional() },
    ...{ ableToWork: z.boolean().optional(), hasIncome: z.boolean().optional(), lawAbiding: z.boolean().optional() },
    collateralTaken: z.boolean().optional(),
  });
  const loan = z
    .strictObject({
      ...{ id: z.string(), household: z.string(), lender: z.string(), product: z.string(), principal: yuan },
      ...{ contractOn: day, paidOutOn: day, maturesOn: day, rate: z.strictObject({ fixed: z.string() }) },
      ...{ instalments: z.array(z.unknown()), extensions: z.array(z.unknown()) },
      repayments: z.array(z.strictObject({ day, amount: yuan })),
    })
    .refine((of) => of.maturesOn > of.paidOutOn);
  return z.strictObject({ application, loans: z.strictObject({ loans: z.array(loan) }) });
}
