import * as z from "zod";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { repeatedId } from "../../base/input/wording.ts";
import { between, type Found, repeated } from "../../kernel/between.ts";
import type { Citation } from "../../kernel/citation.ts";
import { nameField, positiveCountField } from "../../kernel/fields.ts";
import type { Terms } from "../../kernel/terms.ts";
import { termsSchema } from "../../kernel/terms-schema.ts";

/** A part of a checklist, such as 五有: how many items it has. */
export interface ChecklistPart {
  readonly part: string;
  readonly label: Bilingual;
  readonly count: number;
}

/** One item: a statement that holds or does not, such as "is without bad habits". */
export interface ChecklistItem {
  readonly item: string;
  readonly part: string;
  readonly label: Bilingual;
}

/** What the terms can say about a checklist. */
export interface ChecklistTermValues {
  readonly checklistParts?: readonly ChecklistPart[];
  /** As many for each part as it counts. */
  readonly checklistItems?: readonly ChecklistItem[];
}

/** Terms for `assessChecklist`. */
export type ChecklistTerms<Article extends Citation = Citation> = Terms<"checklist", ChecklistTermValues, Article>;

/** The schema of {@link ChecklistTermValues}. */
export const checklistTermValuesSchema: z.ZodType<ChecklistTermValues, ChecklistTermValues> = /* @__PURE__ */ (() => {
  const label = z.strictObject({ zh: nameField, en: nameField });
  return z.strictObject({
    checklistParts: z.exactOptional(
      between<readonly ChecklistPart[]>(
        z.array(z.strictObject({ part: nameField, label, count: positiveCountField })).min(1),
        (parts) =>
          idsOnce(
            "part",
            parts.map((p) => p.part),
          ),
      ),
    ),
    checklistItems: z.exactOptional(
      between<readonly ChecklistItem[]>(
        z.array(z.strictObject({ item: nameField, part: nameField, label })).min(1),
        (items) =>
          idsOnce(
            "item",
            items.map((i) => i.item),
          ),
      ),
    ),
  });
})();

/** The schema of {@link ChecklistTerms}. */
export const checklistTermsSchema: z.ZodType<ChecklistTerms> = /* @__PURE__ */ (() =>
  termsSchema("checklist", checklistTermValuesSchema, {}))();

function idsOnce(field: string, ids: readonly string[]): readonly Found[] {
  return repeated(ids).map((i) => ({ issue: repeatedId(""), path: [i, field] }));
}
