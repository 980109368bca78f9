import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freezeDeep } from "../../src/kernel/freeze-deep.ts";
import { textOf } from "../support/source.ts";
import { answerTo, type Question } from "./answers.ts";
import { caseFiles, textOfFile } from "./files.ts";
import { differenceIn, questionsIn } from "./run.mjs";
import { writeCases } from "./write.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cases-"));
  writeCases(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const files = [...caseFiles()];

describe("files of cases", () => {
  it("are as their schema says, by a validator that is not ours", () => {
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
      JSON.parse(textOf("test/other-languages/case-file.schema.json")) as object,
    );
    for (const [name, file] of files) {
      validate(JSON.parse(textOfFile(file)));
      expect([name, validate.errors]).toStrictEqual([name, null]);
    }
    const [[, first] = []] = files;
    for (const damaged of [
      { ...first, format: 2 },
      { ...first, cases: [] },
      { ...first, cases: [{ id: "x/001", by: "guess", facts: {}, expected: {} }] },
    ])
      expect(validate(damaged)).toBe(false);
  });

  it("have a few hundred cases of each main function, each with an id of its own, none of them our own answer", () => {
    const counts = Object.fromEntries(files.map(([, file]) => [file.function, file.cases.length]));
    for (const name of [
      ...["splitAmount", "shareOfAmount", "addMonths", "daysBetween", "trackOverdue", "accrueInterest", "gradeOf"],
      ...["assessHousehold", "splitLoss", "splitRecovery", "propagateBlacklist", "shareDividend", "lookUpRate"],
    ])
      expect([name, (counts[name] ?? 0) >= 200]).toStrictEqual([name, true]);
    for (const name of ["computeSubsidy", "planReminders", "trackReminders", "assessOperator", "stateClaim"])
      expect([name, (counts[name] ?? 0) >= 100]).toStrictEqual([name, true]);
    const cases = files.flatMap(([, file]) => file.cases);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(cases.filter(({ by }) => by === "recorded")).toStrictEqual([]);
    expect(cases.filter(({ by }) => by === "hand").length).toBeGreaterThan(1_000);
  });

  it("describe every field that a case looks at, and no other", () => {
    for (const [name, { answer, cases }] of files) {
      const fields = new Set(cases.flatMap(({ expected }) => Object.keys(expected as object)));
      expect([name, Object.keys(answer).toSorted()]).toStrictEqual([name, [...fields].toSorted()]);
    }
  });

  it("name nothing shared that is not there, and share nothing that nobody names", () => {
    for (const [name, { shared, cases }] of files) {
      const named = [...JSON.stringify([shared, cases]).matchAll(/"\$base":"((?:[^"\\]|\\.)*)"/g)].map(([, of]) => of);
      expect([name, [...new Set(named)].toSorted()]).toStrictEqual([name, Object.keys(shared).toSorted()]);
    }
  });
});

type Asked = Question & { readonly expected: unknown };

/** What the package answers, as a line of another program would bring it. */
const answered = ({ terms, ...question }: Question): unknown =>
  JSON.parse(JSON.stringify(answerTo({ ...question, terms: freezeDeep(terms) })));

describe("the package itself", () => {
  it.each(files.map(([, file]) => file.function))("answers every case of %s", (name) => {
    const wrong = (questionsIn(folder, [name]) as readonly Asked[]).flatMap((question) => {
      const difference = differenceIn(question.expected, answered(question));
      return difference === undefined ? [] : [{ id: question.id, difference }];
    });
    expect(wrong.slice(0, 3)).toStrictEqual([]);
  });
});

describe("comparing", () => {
  it.each([
    ["1.00", "1.0", "answer"],
    [1, "1", "answer"],
    [null, undefined, "answer"],
    [["a"], ["a", "b"], "answer"],
    [["a", "b"], ["a", "c"], "answer[1]"],
    [{ a: { b: 1 } }, { a: { b: 2 } }, "answer.a.b"],
    [{ a: 1 }, {}, "answer.a"],
    [{ toString: 1 }, {}, "answer.toString"],
    [{ a: { oneOf: ["x", "y"] } }, { a: "z" }, "answer.a"],
    [{ a: { includes: ["x"] } }, { a: ["y"] }, "answer.a"],
    [{ a: { excludes: ["x"] } }, { a: ["x"] }, "answer.a"],
    [{ a: { includes: ["x"] } }, { a: "x" }, "answer.a"],
    [{ a: 1 }, undefined, "answer"],
  ])("%j is not answered by %j", (expected, answer, path) => {
    expect(differenceIn(expected, answer)).toMatchObject({ path });
  });

  it("takes more than was asked", () => {
    const expected = { a: { includes: ["x"], excludes: ["z"] }, b: { oneOf: [1, 2] }, c: [{ d: null }] };
    expect(differenceIn(expected, { a: ["y", "x"], b: 2, c: [{ d: null, e: 1 }], f: 0 })).toBeUndefined();
  });

  it("writes out what is shared", () => {
    const file = { function: "f", shared: { one: { a: 1, b: 2, c: [{ $base: "two" }] }, two: { x: 1 } } };
    const cases = [{ id: "f/001", facts: { $base: "one", $without: ["b"], a: 3 }, expected: {} }];
    const own = mkdtempSync(join(tmpdir(), "cases-"));
    writeFileSync(join(own, "f.json"), JSON.stringify({ ...file, cases }));
    expect(questionsIn(own, undefined)).toMatchObject([{ facts: { a: 3, c: [{ x: 1 }] } }]);
    rmSync(own, { recursive: true });
  });
});
