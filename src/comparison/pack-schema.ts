import * as z from "zod";
import { nameField, titleField } from "../kernel/fields.ts";
import { coverages, inForceRecord } from "../kernel/in-force.ts";
import type { NamedEdition } from "../terms/choose-edition.ts";
import { type Part, PARTS } from "../terms/parts.ts";

/** The schema of a whole pack: its frame, and under the name of a part only what that part may be. */
export function packSchema<P extends NamedEdition>(partSchema: (part: Part) => z.ZodType): z.ZodType<P, P> {
  const parts = Object.keys(PARTS) as Part[]; // its own keys
  return z.strictObject({
    pack: nameField(),
    edition: nameField(),
    title: z.exactOptional(titleField()),
    inForce: z.exactOptional(inForceRecord.schema()),
    coverage: z.exactOptional(z.enum(coverages.list)),
    addsTo: z.exactOptional(nameField()),
    ...Object.fromEntries(parts.map((part) => [part, z.exactOptional(partSchema(part))])),
  }) as unknown as z.ZodType<P, P>; // these fields
}
