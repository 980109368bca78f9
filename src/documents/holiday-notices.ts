import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { PolicyDocument } from "./document.ts";

/** The yearly notices on public holidays and the days worked for them; each year is cited as an article. */
export const holidayNotices = /* @__PURE__ */ freezeDeep({
  id: "holiday-notices",
  title: { zh: "国务院办公厅关于部分节假日安排的通知", en: "State Council notices on public holidays" },
  issuer: { zh: "国务院办公厅", en: "General Office of the State Council" },
  standing: "secondary",
  articles: {},
  byYear: { zh: "年", en: "for" },
} as const satisfies PolicyDocument);
