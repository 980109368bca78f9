import * as z from "zod";
import { admit } from "./door.ts";
import { nameField } from "./fields.ts";

/*
 * What explanations are made with and made of. Documents may carry more than is needed to cite them.
 */

const optionsSchema = /* @__PURE__ */ (() => {
  const bilingual = z.looseObject({ zh: nameField, en: nameField });
  return z.strictObject({
    language: z.enum(["zh", "en"]),
    documents: z.exactOptional(
      z.array(z.looseObject({ id: nameField, title: bilingual, articles: z.record(z.string(), bilingual) })),
    ),
  });
})();

const explanationSchema = /* @__PURE__ */ (() => {
  const exact = z.exactOptional(z.strictObject({ dividend: z.string(), divisor: z.string() }));
  const of = {
    rule: z.exactOptional(z.string()),
    outcome: z.exactOptional(z.enum(["met", "unmet", "undetermined", "not-applicable"])),
  };
  return z.strictObject({
    language: z.enum(["zh", "en"]),
    lines: z.array(
      z.discriminatedUnion("type", [
        z.strictObject({ type: z.literal("heading"), text: z.string(), ...of }),
        z.strictObject({ type: z.literal("text"), text: z.string(), ...of }),
        z.strictObject({ type: z.literal("arithmetic"), formula: z.string(), exact, result: z.string(), ...of }),
        z.strictObject({ type: z.literal("citation"), citation: z.string(), text: z.string(), ...of }),
      ]),
    ),
  });
})();

/** Lets the options of an explanation in. */
export function admitOptions(options: unknown): void {
  admit({ schema: optionsSchema, value: options, name: "options" });
}

/** Lets an explanation in, to be printed. */
export function admitExplanation(explanation: unknown): void {
  admit({ schema: explanationSchema, value: explanation, name: "explanation" });
}
