import type { Bilingual } from "../../base/input/bilingual.ts";
import { factWords } from "../../kernel/record.ts";
import { loanRecord } from "../../ledger/loan/facts.ts";
import { claimFactsRecord } from "./claim-facts.ts";
import { AGREED_TERMS } from "./rows/agreement.ts";
import { compensationTermsKind } from "./terms.ts";

/** What a fact that a claim wants is called, or a term that only the agreement can set. */
export function missingWords(name: string): Bilingual {
  if (name === "loan.contractOn") return factWords(loanRecord, "contractOn");
  return factWords(isAgreed(name) ? compensationTermsKind.values : claimFactsRecord, name);
}

function isAgreed(name: string): boolean {
  return AGREED_TERMS.some((term) => term === name);
}
