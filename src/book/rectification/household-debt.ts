// compat
export type { CountedLoan, DebtInBook, HouseholdDebtFinding } from "./rows/household-cap.ts";
