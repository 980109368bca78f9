import { readingsOf } from "../../kernel/requirement.ts";
import { requirements } from "./checks.ts";

/** The open points about putting an existing book in order. */
export const rectificationReadings = /* @__PURE__ */ (() => readingsOf(requirements))();
