import { members } from "../../../kernel/members.ts";
import type { HouseholdKind } from "./types.ts";

export const householdKinds = /* @__PURE__ */ members<HouseholdKind>(
  "HouseholdKind",
  "The kinds of household that the documents tell apart.",
  {
    "registered-poor": ["建档立卡贫困户", "registered poor household"],
    "no-longer-poor": ["脱贫户", "household lifted out of poverty"],
    "monitored-unstable": ["脱贫不稳定户", "monitored: at risk of falling back"],
    "monitored-marginal": ["边缘易致贫户", "monitored: at the margin"],
    "monitored-sudden-hardship": ["突发严重困难户", "monitored: sudden hardship"],
    "in-need-of-help": ["农村有帮扶需求的户", "rural household in need of help"],
    other: ["其他农户", "other household"],
  },
);
