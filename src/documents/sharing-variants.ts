import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { CitationOf, PolicyDocument } from "./document.ts";

/** How counties share a loss between fund, lender and others: figures of public summaries, without names of counties. */
export const sharingVariants = /* @__PURE__ */ freezeDeep({
  id: "sharing-variants",
  title: { zh: "各县风险分担比例", en: "Shares of losses in several counties" },
  issuer: { zh: "若干县", en: "several counties" },
  standing: "secondary",
  articles: {
    "60:40": { zh: "60:40", en: "60:40", status: "implemented" },
    "50:50": { zh: "50:50", en: "50:50", status: "implemented" },
    "80:20": { zh: "80:20", en: "80:20", status: "implemented" },
    "70:30 (50:30:20)": { zh: "70:30，其中 70 按 50:30:20", en: "70:30, the 70 again 50:30:20", status: "implemented" },
    "20:10:50:20": { zh: "20:10:50:20", en: "20:10:50:20", status: "implemented" },
    "40:20:30:10": { zh: "40:20:30:10", en: "40:20:30:10", status: "implemented" },
  },
} as const satisfies PolicyDocument);

/** A place in this document. */
export type SharingVariantsCitation = CitationOf<typeof sharingVariants>;
