// Proves a program in any language against these cases:
//   node run.mjs [--only splitAmount,trackOverdue] [--cases folder] [--show 20] -- python3 mine.py
// It writes one question a line to the program's standard input, {"id", "function", "terms", "rules", "facts"}, and reads
// one answer a line, {"id", "answer": {…}}, in any order. Exit code 0: all right; 1: some are not; 2: it could not be run.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** Puts what cases share in the place of `{"$base": name, …}`: its fields, less `$without`, under those that stand there. */
export function resolved(value, shared) {
  if (Array.isArray(value)) return value.map((one) => resolved(one, shared));
  if (!isObject(value)) return value;
  const { $base, $without = [], ...own } = value;
  const under = $base === undefined ? {} : resolved(shared[$base], shared);
  const left = Object.entries(under).filter(([field]) => !$without.includes(field));
  return Object.fromEntries([...left, ...Object.entries(own).map(([field, one]) => [field, resolved(one, shared)])]);
}

/** The terms as names with values: those that articles state, readings chosen, and over both what a caller set. */
export function rulesOf({ stated, readings = {}, caller = {} } = {}) {
  if (stated === undefined) return undefined;
  const all = Object.assign({}, ...Object.values(stated), ...Object.values(readings), caller);
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== "not-stated"));
}

/** The first place at which an answer is not as expected; undefined where it is right. */
export function differenceIn(expected, answer, path = "answer") {
  const wrong = { path, expected, answer };
  if (Array.isArray(expected)) {
    if (!Array.isArray(answer) || answer.length !== expected.length) return wrong;
    return firstOf(expected, (one, i) => differenceIn(one, answer[i], `${path}[${i}]`));
  }
  if (!isObject(expected)) return answer === expected ? undefined : wrong;
  if (Array.isArray(expected.oneOf)) return expected.oneOf.includes(answer) ? undefined : wrong;
  if (Array.isArray(expected.includes) || Array.isArray(expected.excludes)) {
    const { includes = [], excludes = [] } = expected;
    const isRight = (list) =>
      includes.every((one) => list.includes(one)) && !excludes.some((one) => list.includes(one));
    return Array.isArray(answer) && isRight(answer) ? undefined : wrong;
  }
  if (!isObject(answer)) return wrong;
  const field = (name) => (Object.hasOwn(answer, name) ? answer[name] : undefined);
  return firstOf(Object.keys(expected), (name) => differenceIn(expected[name], field(name), `${path}.${name}`));
}

function firstOf(list, look) {
  for (const [i, one] of list.entries()) {
    const found = look(one, i);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every question of a folder, of some functions or of all, with what is right. Files are packed (`.json.gz`) or not. */
export function questionsIn(folder, only) {
  const names = readdirSync(folder).filter((name) => /^\w+\.json(\.gz)?$/.test(name));
  const chosen = names.filter((name) => only === undefined || only.includes(name.split(".")[0]));
  return chosen.sort().flatMap((name) => {
    const bytes = readFileSync(join(folder, name));
    const file = JSON.parse((name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"));
    const known = new Map(); // terms of many cases are written out once
    return file.cases.map(({ id, terms, facts, expected }) => {
      const key = JSON.stringify(terms);
      const whole = known.get(key) ?? resolved(terms, file.shared);
      known.set(key, whole);
      return {
        id,
        function: file.function,
        terms: whole,
        rules: rulesOf(whole),
        facts: resolved(facts, file.shared),
        expected,
      };
    });
  });
}

/** What the program answers, by id. */
function answersOf([command, ...args], questions) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (part) => (text += part));
    child.on("error", failed).on("close", (code) => {
      if (code !== 0) failed(new Error(`${command} ended with ${code}`));
      const lines = text.split("\n").filter((line) => line.trim() !== "");
      try {
        done(new Map(lines.map((line) => JSON.parse(line)).map(({ id, answer }) => [id, answer])));
      } catch (error) {
        failed(new Error(`an answer is no JSON: ${error.message}`));
      }
    });
    child.stdin.on("error", () => {}); // a program that ends early is told by its answers
    child.stdin.end(questions.map((one) => `${JSON.stringify({ ...one, expected: undefined })}\n`).join(""));
  });
}

async function main(argv) {
  const split = argv.indexOf("--");
  const [options, command] = [argv.slice(0, split), argv.slice(split + 1)];
  const option = (name) => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined);
  const folder = option("--cases") ?? fileURLToPath(new URL(".", import.meta.url));
  const questions = split < 0 || command.length === 0 ? [] : questionsIn(folder, option("--only")?.split(","));
  if (questions.length === 0)
    throw new Error("usage: node run.mjs [--only function,…] [--cases folder] [--show 20] -- command");
  const answers = await answersOf(command, questions);
  const judged = questions.map(({ id, function: of, expected }) => ({
    id,
    of,
    wrong: differenceIn(expected, answers.get(id)),
  }));
  for (const of of new Set(judged.map((one) => one.of))) {
    const own = judged.filter((one) => one.of === of);
    console.log(`${of}: ${own.filter(({ wrong }) => wrong === undefined).length} of ${own.length} right`);
  }
  const wrongs = judged.filter(({ wrong }) => wrong !== undefined);
  for (const { id, wrong } of wrongs.slice(0, Number(option("--show") ?? 20)))
    console.log(
      `${id} at ${wrong.path}: expected ${JSON.stringify(wrong.expected)}, answered ${JSON.stringify(wrong.answer)}`,
    );
  console.log(wrongs.length === 0 ? `all ${judged.length} right` : `${wrongs.length} of ${judged.length} not right`);
  return wrongs.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = await main(process.argv.slice(2)).catch((error) => (console.error(error.message), 2));
