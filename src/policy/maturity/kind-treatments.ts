import { memberWords, setOf } from "../../kernel/members.ts";
import { record, recordField } from "../../kernel/record.ts";
import { needed, type Value } from "../../kernel/value.ts";
import { maturityKinds, treatments } from "./kinds.ts";
import type { KindTreatments, MaturityKind, Treatment } from "./types.ts";

export const kindTreatmentsRecord = /* @__PURE__ */ record<KindTreatments>(
  "KindTreatments",
  "The treatments that are open to each kind of loan that falls due.",
  () => ({
    "able-and-willing": needed(treatmentsOf("able-and-willing")),
    "willing-still-in-need": needed(treatmentsOf("willing-still-in-need")),
    "willing-but-unable": needed(treatmentsOf("willing-but-unable")),
    unwilling: needed(treatmentsOf("unwilling")),
    deceased: needed(treatmentsOf("deceased")),
  }),
);

function treatmentsOf(kind: MaturityKind): Value<readonly Treatment[]> {
  const { zh, en } = memberWords(kind, maturityKinds);
  return setOf(treatments, zh, en, undefined, { mayBeEmpty: true });
}

/** The term that says which treatments are open to each kind. */
export function kindTreatmentsTerm(): Value<KindTreatments, KindTreatments, false> {
  return recordField(kindTreatmentsRecord, "各类到期贷款的处置措施", "treatments open to each kind");
}
