import ts from "typescript";
import { filesIn, sources, textOf } from "./source.ts";

/** An example as a doc comment or the README prints it. */
export interface PrintedExample {
  /** `src/base/money/wan.ts:12`, the line of its first statement. */
  readonly place: string;
  readonly code: string;
}

/** Every fenced block of TypeScript in the doc comments of `src`. */
export function examplesInSource(): PrintedExample[] {
  return sources.flatMap((file) => {
    const text = textOf(file);
    return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) =>
      fencedIn(comment[0].replace(/^[ \t]*\* ?/gm, ""), file, lineAt(text, comment.index)),
    );
  });
}

/** Every fenced block of TypeScript in the pages at the root. */
export function examplesInPages(): PrintedExample[] {
  return filesIn(".", /^[A-Z]+\.md$/).flatMap((file) => fencedIn(textOf(file), file, 1));
}

function fencedIn(text: string, file: string, firstLine: number): PrintedExample[] {
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map((block) => ({
    place: `${file}:${String(firstLine + lineAt(text, block.index))}`,
    code: block[1] ?? "",
  }));
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

/** What a statement of an example is said to give. */
export interface Promised {
  readonly line: number;
  readonly value: string;
}

/**
 * Turns an example into a function body that reports the value of every statement followed by
 * `// => value` (on its line, or on the lines after it) to `promised(index, value)`.
 */
export function prepare({ code }: PrintedExample): { readonly body: string; readonly promises: readonly Promised[] } {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ESNext, true);
  const promises: Promised[] = [];
  const edits: { at: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const value = ts.isStatement(node) && !ts.isBlock(node) ? promisedAfter(code, node.end) : undefined;
    if (value !== undefined && ts.isExpressionStatement(node)) {
      edits.push({ at: node.getStart(), text: `promised(${String(promises.length)}, ` });
      edits.push({ at: node.expression.end, text: ")" });
      promises.push({ line: lineAt(code, node.getStart()), value });
      return;
    }
    const name = ts.isVariableStatement(node) ? node.declarationList.declarations[0]?.name : undefined;
    if (value !== undefined && name !== undefined && ts.isIdentifier(name)) {
      edits.push({ at: node.end, text: ` promised(${String(promises.length)}, ${name.text});` });
      promises.push({ line: lineAt(code, node.getStart()), value });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const edited = edits
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, text: more }) => text.slice(0, at) + more + text.slice(at), code);
  const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  return { body: ts.transpileModule(edited, { compilerOptions: options }).outputText, promises };
}

/** The number of promises that an example seems to make, to be held against the number found. */
export function promisesWritten({ code }: PrintedExample): number {
  return code.split("// =>").length - 1;
}

function promisedAfter(code: string, end: number): string | undefined {
  const rest = code.slice(end);
  const start = /^[^\n]*?\/\/ => |^[^\n]*\n[ \t]*\/\/ => /.exec(rest);
  if (start === null || /^[ \t]*\S/.test(rest.replace(/^;?[ \t]*(\/\/[^\n]*)?/, ""))) return undefined;
  const [first = "", ...more] = rest.slice(start[0].length).split("\n");
  const lines = [first];
  for (const line of more) {
    const comment = /^[ \t]*\/\/ (?!=> )(.*)$/.exec(line)?.[1];
    if (comment === undefined) break;
    lines.push(comment);
  }
  return lines.join("\n");
}
