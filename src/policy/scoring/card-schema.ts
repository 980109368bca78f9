// compat
import { scorecardRecord } from "./card.ts";
export const scorecardSchema = /* @__PURE__ */ (() => scorecardRecord.schema())();
