import { termsKind } from "../../../kernel/kind.ts";
import { termsOf } from "../../../kernel/requirement.ts";
import { recordRequirements } from "./requirements.ts";
import { signatureReadings } from "./rows/collectors-signed.ts";
import type { RecordTermValues } from "./types.ts";

export const recordTermsKind = /* @__PURE__ */ termsKind<"record", RecordTermValues, unknown, typeof signatureReadings>(
  {
    kind: "record",
    name: "Record",
    about: "What the terms can say about recording a household's credit information.",
    functions: ["mayRecord"],
    fields: () => termsOf(recordRequirements),
    readings: signatureReadings,
  },
);
