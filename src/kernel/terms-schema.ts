import * as z from "zod";
import { foreignTerm, termSetTwice, unknownReading } from "../base/input/wording.ts";
import { between, type Found } from "./between.ts";
import { citationField, nameField, titleField } from "./fields.ts";
import { coverages, inForceRecord, openings } from "./in-force.ts";
import type { ChangesOf } from "./not-stated.ts";
import { OUR_WORDS } from "./our-words.ts";
import type { ReadingRegister } from "./reading.ts";
import type { Terms } from "./terms.ts";

/**
 * The schema of one kind of terms: values by article, readings by id, the caller's changes. Refuses a
 * term that two articles set, a reading that these terms do not know, and a reading of another term.
 */
export function termsSchema<Kind extends string, Values extends object>(
  kind: Kind,
  values: z.ZodType<Values, Values>,
  changes: z.ZodType<ChangesOf<Values>, ChangesOf<Values>>,
  readings: ReadingRegister,
): z.ZodType<Terms<Kind, Values>> {
  type Shape = Parameters<typeof crossIssues<Values>>[0];
  const shape = z.strictObject(
    {
      kind: named(z.literal(kind, OUR_WORDS), "条件种类", "kind of terms"),
      pack: named(nameField(), "政策包", "pack"),
      edition: named(nameField(), "版本", "edition"),
      title: z.exactOptional(named(titleField(), "名称", "title")),
      inForce: z.exactOptional(named(inForceRecord.schema(), "施行期间", "days in force")),
      coverage: z.exactOptional(
        named(z.enum(coverages.list, OUR_WORDS), "所见范围", "how much of the document was seen"),
      ),
      basedOn: z.exactOptional(named(z.enum(coverages.list, OUR_WORDS), "所据文本", "what these terms rest on")),
      leftOpen: z.exactOptional(
        named(
          z.record(z.string(OUR_WORDS), z.enum(openings.list, OUR_WORDS), OUR_WORDS),
          "留待决定的条件",
          "terms left open",
        ),
      ),
      addsTo: z.exactOptional(named(nameField(), "补充哪个政策包", "pack that they add to")),
      stated: named(z.record(citationField(), values, OUR_WORDS), "各条文所定", "values by article"),
      readings: z.exactOptional(
        named(z.record(z.string(OUR_WORDS), values, OUR_WORDS), "所采解读", "values by reading"),
      ),
      caller: z.exactOptional(named(changes, "使用者的改动", "changes of the caller's")),
    },
    OUR_WORDS,
  );
  const checked = between<Shape>(shape, (terms) => crossIssues(terms, readings));
  return checked as unknown as z.ZodType<Terms<Kind, Values>>; // z.record types its keys as plain text
}

/** A field with its title in the JSON Schema. */
function named<S extends z.ZodType>(schema: S, zh: string, en: string): S {
  return schema.meta({ title: `${zh} ${en}` });
}

function crossIssues<Values extends object>(
  terms: { stated: Record<string, Values>; readings?: Record<string, Values> },
  known: ReadingRegister,
): readonly Found[] {
  const found: Found[] = [];
  const seen = new Set<string>();
  for (const [article, set] of Object.entries(terms.stated)) {
    for (const term of Object.keys(set)) {
      if (seen.has(term)) found.push({ issue: termSetTwice("", term), path: ["stated", article, term] });
      seen.add(term);
    }
  }
  for (const [id, set] of Object.entries(terms.readings ?? {})) {
    const reading = Object.hasOwn(known, id) ? known[id] : undefined;
    if (reading === undefined) {
      found.push({ issue: unknownReading(""), path: ["readings", id] });
      continue;
    }
    for (const term of Object.keys(set)) {
      if (term !== reading.term) found.push({ issue: foreignTerm("", reading.term), path: ["readings", id, term] });
      else if (seen.has(term)) found.push({ issue: termSetTwice("", term), path: ["readings", id, term] });
    }
  }
  return found;
}
