import ts from "typescript";
import { describe, expect, it } from "vitest";
import { writeLetter } from "../../src/explain/write-letter.ts";
import { explain, type Explainable } from "../../src/explain/explain.ts";
import { renderText } from "../../src/explain/render.ts";
import { source } from "../support/samples/from-source.ts";
import { explainedCalls } from "../support/samples/told.ts";
import { parse, placeOf, sources } from "../support/source.ts";

/*
 * Chinese texts as officials write them (GB/T 15834): full-width punctuation, no code, JSON or English inside.
 */

const HAN = /\p{Script=Han}/u;
/** Half-width punctuation that is no part of a number, a time of day or an address. */
const HALF_WIDTH = /(?<!\d)[,:](?!\/\/)|[,](?!\d{3})|:(?!\d|\/\/)|[;?!()]/;

/** Whether a literal is the Chinese half of a pair of words. */
function isChinese(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node && parent.name.getText() === "zh";
  return !ts.isStatement(parent) && isChinese(parent);
}

function textsOf(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) && isChinese(node)) {
      const text = ts.isTemplateExpression(node)
        ? node.head.text + node.templateSpans.map(({ literal }) => `§${literal.text}`).join("")
        : node.text;
      // What is to be written as JSON stays JSON.
      if (HALF_WIDTH.test(text.replaceAll(/[[{].*[\]}]/g, ""))) found.push(`${placeOf(node)} ${text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

it("our Chinese words have full-width punctuation", () => {
  expect(sources.flatMap(textsOf)).toStrictEqual([]);
});

/** Every text that a caller handed in, the longest first. */
function textsIn(data: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof data === "string") found.add(data);
  else if (typeof data === "object" && data !== null)
    for (const [key, value] of Object.entries(data)) {
      found.add(key);
      textsIn(value, found);
    }
  return found;
}

interface Letter {
  readonly name: string;
  readonly result: Explainable;
  readonly theirs: readonly string[];
}

const letters: readonly Letter[] = explainedCalls(source).map(({ name, result, args }) => {
  const theirs = [...textsIn(args)].filter((text) => text.length > 0).sort((x, y) => y.length - x.length);
  return { name, result, theirs };
});

/** A line without what the caller wrote: names and ids are theirs. */
const ours = (line: string, theirs: readonly string[]): string =>
  theirs.reduce((left, text) => (text.length > 1 || /\W/.test(text) ? left.replaceAll(text, "") : left), line);

const ABBREVIATIONS = /LPR|A4|T-\d+/g;

describe("a letter in Chinese", () => {
  it("is written for enough results", () => {
    expect(letters.length).toBeGreaterThan(60);
  });

  it.each(letters)("$name: no half-width punctuation, code, JSON or English of ours", ({ result, theirs }) => {
    const lines = renderText(explain(result, { language: "zh" })).split("\n");
    const odd = lines.filter((line) => {
      const own = ours(line.replaceAll(/\d{1,3}(,\d{3})+(\.\d+)?/g, "¥"), theirs).replaceAll(ABBREVIATIONS, "");
      const code = /[a-z]+[/#][a-z]|[{}[\]]|[A-Za-z]{3,}/.test(own);
      return code || (HAN.test(own) && HALF_WIDTH.test(own));
    });
    expect(odd).toStrictEqual([]);
    // What JavaScript prints of what has no words, and a no that has to be turned round to be understood.
    expect(lines.filter((line) => /undefined|NaN|\[object|须为：否/.test(line))).toStrictEqual([]);
    // A reading that is not named tells nobody what could be disputed.
    expect(lines.filter((line) => /按解读处理$/.test(line))).toStrictEqual([]);
  });

  it.each(letters)("$name: a letter writes days as officials do", ({ result, theirs }) => {
    const lines = renderText(writeLetter(result, { language: "zh", audience: "officer" })).split("\n");
    // A day that the caller put into a name stays as it is.
    const names = theirs.filter((text) => /\d{4}-\d{2}-\d{2}/.test(text) && !/^\d{4}-\d{2}-\d{2}$/.test(text));
    expect(lines.filter((line) => /(?<![\w#])\d{4}-\d{2}-\d{2}(?!\w)/.test(ours(line, names)))).toStrictEqual([]);
  });

  it.each(letters)("$name: an applicant reads no more than an officer, nor how open points are read", ({ result }) => {
    const [few, all] = (["applicant", "officer"] as const).map((audience) =>
      renderText(writeLetter(result, { language: "zh", audience })).split("\n"),
    );
    expect(few?.filter((line) => all?.includes(line) !== true)).toStrictEqual([]);
    // The first line says what the letter is about, which may be the readings themselves.
    expect(few?.slice(1).filter((line) => line.includes("解读"))).toStrictEqual([]);
    expect(few?.[0]).toBe(all?.[0]);
  });
});
