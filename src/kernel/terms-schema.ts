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
      kind: z.literal(kind, OUR_WORDS),
      pack: nameField,
      edition: nameField,
      title: z.exactOptional(titleField()),
      inForce: z.exactOptional(inForceRecord.schema()),
      coverage: z.exactOptional(z.enum(coverages.list, OUR_WORDS)),
      basedOn: z.exactOptional(z.enum(coverages.list, OUR_WORDS)),
      leftOpen: z.exactOptional(z.record(z.string(OUR_WORDS), z.enum(openings.list, OUR_WORDS), OUR_WORDS)),
      addsTo: z.exactOptional(nameField),
      stated: z.record(citationField, values, OUR_WORDS),
      readings: z.exactOptional(z.record(z.string(OUR_WORDS), values, OUR_WORDS)),
      caller: z.exactOptional(changes),
    },
    OUR_WORDS,
  );
  const checked = between<Shape>(shape, (terms) => crossIssues(terms, readings));
  return checked as unknown as z.ZodType<Terms<Kind, Values>>; // z.record types its keys as plain text
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
