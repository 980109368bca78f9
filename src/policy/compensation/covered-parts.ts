import { unnamed } from "../../kernel/members.ts";

/** What of a debt compensation can cover. */
export const coveredParts = /* @__PURE__ */ unnamed({
  principal: ["本金", "principal"],
  interest: ["利息", "interest"],
});
