import { explain, type Explainable } from "../../src/explain/explain.ts";
import { renderText } from "../../src/explain/render.ts";
import type { CitedDocument, ExplanationLine, ExplainOptions } from "../../src/kernel/explanation.ts";
import { documents } from "../../src/documents/registry.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

export function explained(result: Explainable): string {
  const own: CitedDocument = { id: "ours", title: { zh: "本地", en: "Ours" }, articles: {} };
  // The package's own documents are documents as a caller hands them in.
  return renderText(explain(result, { language: "zh", documents: [own, ...documents] }));
}

export const options: readonly ExplainOptions[] = [
  { language: "en" },
  // @ts-expect-error Chinese or English
  { language: "fr" },
  // @ts-expect-error a language is always chosen
  {},
  // @ts-expect-error a title has both languages
  { language: "en", documents: [{ id: "ours", title: { en: "Ours" }, articles: {} }] },
];

export function notResults(): void {
  // @ts-expect-error no result of this package
  explain({ kind: "weather-report" }, { language: "en" });
  // @ts-expect-error a result is rendered only once it is explained
  renderText({ kind: "overdue-track" });
}

export function word(line: ExplanationLine): string {
  switch (line.type) {
    case "heading":
    case "text":
    case "citation":
      return line.text;
    case "arithmetic":
      return line.formula;
  }
}

// @ts-expect-error a line of arithmetic has no answer
export function forgetsArithmetic(line: ExplanationLine): string {
  switch (line.type) {
    case "heading":
    case "text":
    case "citation":
      return line.text;
  }
}
