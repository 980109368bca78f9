import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generatedFiles } from "../support/generated.ts";
import { root, textOf } from "../support/source.ts";
import { edited, filesOf, recipes } from "./recipes.mjs";

/* What the recipes cost, and that they still apply. That all is well afterwards, `npm run recipes` shows. */

const generated = await generatedFiles();

describe.each(recipes)("$name", ({ most, edits }) => {
  it("touches at most so many files, none of them generated", () => {
    const files = filesOf({ edits });
    expect(files.length).toBeLessThanOrEqual(most);
    expect(files.filter((file) => generated.has(file))).toStrictEqual([]);
  });

  it("adds new files, and finds the lines after which it adds to others", () => {
    const texts = new Map<string, string>();
    for (const edit of edits) {
      if (edit.after === undefined) expect(existsSync(root + edit.file), edit.file).toBe(false);
      else texts.set(edit.file, edited(texts.get(edit.file) ?? textOf(edit.file), edit));
    }
    expect(edits.length).toBeGreaterThan(0);
  });
});
