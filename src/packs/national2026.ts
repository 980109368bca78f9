import type { National2026Citation } from "../documents/national-2026.ts";
import { type Articles, pack } from "./pack.ts";

/**
 * The national notice of 2026 (帮扶小额信贷), as the news tells it: rural people in need of help, up to 100,000 yuan. It
 * names the edition of a contract of today and decides nothing: a report alone allows no yes and no refusal.
 */
export const national2026 = /* @__PURE__ */ pack(
  {
    pack: "national2026",
    title: { zh: "帮扶小额信贷（2026，据报道）", en: "National product of 2026, by the news" },
    edition: "2026-03",
    inForce: { perhapsFrom: "2026-01-01", from: "2026-04-01", sources: ["national-2026#in force"] },
    coverage: "report",
    leftOpen: { household: { householdKinds: "report-only", householdCap: "report-only" } },
  },
  {
    "national-2026#people": { household: { householdKinds: ["in-need-of-help"] } },
    "national-2026#amount": { household: { householdCap: "100000.00" } },
  } as const satisfies Articles<National2026Citation>,
);
