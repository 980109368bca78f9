import { members } from "../../../kernel/members.ts";
import type { OperatorKind } from "./types.ts";

export const operatorKinds = /* @__PURE__ */ members<OperatorKind>(
  "OperatorKind",
  "The kinds of operator (经营主体) that the documents tell apart.",
  {
    company: ["企业", "company"],
    cooperative: ["农民合作社", "cooperative"],
    "new-type-operator": ["新型农业经营主体", "new-type operator"],
    "small-firm": ["小微企业", "small firm"],
  },
);
