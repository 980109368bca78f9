import { record } from "../../kernel/record.ts";
import { needed } from "../../kernel/value.ts";
import { positiveAmount } from "../../kernel/values.ts";
import type { LossFacts } from "./types.ts";

export const lossFactsRecord = /* @__PURE__ */ record<LossFacts>(
  "LossFacts",
  "What `splitLoss` needs to know.",
  () => ({ amount: needed(positiveAmount("损失金额", "loss")) }),
);
