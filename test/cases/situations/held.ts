/** Which test runs the rows of which functions: each function once, so that no row is left out. */
export const HELD = {
  situations: [
    ...["chooseEdition", "assessHousehold", "assessOperator", "assessClaim", "splitLoss", "splitRecovery"],
    ...["stateFund", "screenPerson", "assessSuspension", "reviewPlaces", "rectify"],
  ],
  loans: [
    ...["trackReminders", "classifyMaturity", "shareDividend", "assessMonitoring", "mayQuery", "mayRecord", "gradeOf"],
    ...["replayPoints", "assessTargets", "summarisePortfolio", "listDeadlines", "advanceApplication", "lookUpRate"],
  ],
  money: ["accrueInterest", "computeSubsidy", "computeOperatorSubsidy", "computeGuaranteeFee"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
