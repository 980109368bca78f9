import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import { lpr } from "../../../src/ledger/rates/lpr.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";

/*
 * Sane facts, by name: everything known and in order. No row's answer is "no" for anything that stands here.
 */

type Facts = Readonly<Record<string, unknown>>;

/** An applicant against whom no document has anything, whatever it asks. */
const HOUSEHOLD: Facts = {
  id: "A1",
  product: "registered-household",
  amount: "30000",
  termMonths: 24,
  rate: "4.75%",
  rates: [pbocBenchmark, lpr],
  householdKind: "registered-poor",
  enjoysPolicy: true,
  inMonitoringSystem: true,
  hasDevelopmentConditions: true,
  purposes: ["farming-and-animals"],
  withOperator: false,
  usesItself: true,
  outstanding: "0",
  outstandingOldProduct: "0",
  runningLoan: false,
  higherNeed: false,
  renewals: 0,
  bornOn: "1980-01-01",
  hasCivilCapacity: true,
  ableToWork: true,
  wantsToProsper: true,
  wantsLoan: true,
  hasIncome: true,
  hasPotential: true,
  hasSkills: true,
  ableToRepay: true,
  lawAbiding: true,
  goodCreditAttitude: true,
  goodCreditRecord: true,
  maliciousRecord: false,
  noSeriousBadRecord: true,
  suitableProject: true,
  lawfulProject: true,
  rated: true,
  grade: "A",
  availableLine: "100000",
  projectScale: "100000",
  productionCycle: "100000",
  statedNeed: "100000",
  inLeadingIndustry: true,
  meetsLenderConditions: true,
  lender: "南部县农村信用合作联社",
  collateralTaken: false,
  guarantorTaken: false,
  bars: [],
  lineSuspended: false,
  villageStopped: false,
  townStopped: false,
};

/** Applied for and signed on one day: an age is the same by either. */
function signed(on: string, facts: Facts = {}): Facts {
  return { ...HOUSEHOLD, appliedOn: on, contractOn: on, ...facts };
}

/** Of the product of 2021: a household lifted out of poverty. */
const LIFTED: Facts = { householdKind: "no-longer-poor", product: "microcredit-2021", rate: "3.70%" };

/** 50,000 yuan for three years, Thursday 2017-11-16 to Monday 2020-11-16, nothing repaid. */
const LOAN: Facts = {
  id: "L1",
  household: "H1",
  lender: "B1",
  product: "registered-household",
  principal: "50000",
  contractOn: "2017-11-16",
  paidOutOn: "2017-11-16",
  maturesOn: "2020-11-16",
  rate: { fixed: "4.75%" },
  instalments: [],
  repayments: [],
  extensions: [],
};

/** A loan with other facts than {@link LOAN}. */
export function loan(facts: Facts = {}): Facts {
  return { ...LOAN, ...facts };
}

/** 50,000 yuan of the product of 2021, Tuesday 2022-05-10 to Wednesday 2023-05-10. */
export function loan2022(facts: Facts = {}): Facts {
  return loan({
    product: "microcredit-2021",
    contractOn: "2022-05-10",
    paidOutOn: "2022-05-10",
    maturesOn: "2023-05-10",
    rate: { fixed: "3.70%" },
    ...facts,
  });
}

/** 50,000 yuan from Tuesday 2023-02-28 to Thursday 2024-02-29: 60 days before are 2023-12-31, 30 days 2024-01-30. */
const REMINDED = loan({ contractOn: "2023-02-28", paidOutOn: "2023-02-28", maturesOn: "2024-02-29" });

export const SAMPLES = {
  // Households, by the day of their contract.
  poor2016: signed("2016-05-20"),
  poor2018: signed("2018-05-18"),
  poor2019: signed("2019-09-20"),
  poor2020: signed("2020-09-18"),
  lifted2022: signed("2022-06-10", LIFTED),
  lifted2023: signed("2023-10-20", { ...LIFTED, rate: "3.40%" }),
  helped2026: signed("2026-05-20", {
    ...LIFTED,
    householdKind: "in-need-of-help",
    product: "help-2026",
    rate: "3.00%",
  }),
  // A cooperative asks for 500,000 and carries three households.
  cooperative2018: {
    id: "O1",
    appliedOn: "2018-03-20",
    contractOn: "2018-03-20",
    operatorKind: "cooperative",
    amount: "500000",
    outstanding: "0",
    termMonths: 24,
    rate: "4.75%",
    rates: [pbocBenchmark, lpr],
    grade: "A",
    householdsCarried: 3,
    soundOperation: true,
    lawfulIncome: true,
    stableProduction: true,
    goodCreditRecord: true,
    registered: true,
    licensed: true,
    stableOperation: true,
    hasProspects: true,
    riskAssessed: true,
    inLeadingIndustry: true,
    carryingAgreement: true,
    notableTaxContribution: true,
    meetsLenderConditions: true,
  },
  // 92 days after maturity; the notice was given on the day after it.
  claim2021: {
    claim: "C1",
    loan: loan(),
    asOf: "2021-02-16",
    interest: "0",
    noticeOn: "2020-11-17",
    qualifies: true,
    compensatedBefore: "0",
  },
  claim2023: {
    claim: "C2",
    loan: loan2022(),
    asOf: "2023-08-10",
    interest: "0",
    noticeOn: "2023-05-11",
    qualifies: true,
    compensatedBefore: "0",
  },
  loss: { amount: "100.01" },
  recovery: {
    recovered: "100",
    cost: "50",
    borne: [
      { party: "party-1", amount: "600" },
      { party: "party-2", amount: "400" },
    ],
  },
  // Looked at on the maturity day.
  reminded2024: { loans: [REMINDED], asOf: "2024-02-29", statements: [{ loan: "L1", on: "2023-02-28" }], sent: [] },
  // 18 months, 30 days after maturity, of a borrower who would but cannot repay.
  due2019: {
    loan: loan({ contractOn: "2018-05-15", paidOutOn: "2018-05-15", maturesOn: "2019-11-15" }),
    asOf: "2019-12-15",
    deceased: false,
    willingToRepay: true,
    ableToRepay: false,
    stillInNeed: false,
    qualifiesForExtension: true,
    qualifiesForCompensation: true,
    projectThriving: true,
    noLongerPoor: true,
    renewals: 0,
    extendTo: "2020-11-13",
  },
  // One member with 430,000 yuan.
  shares2016: {
    cooperative: "X",
    contractedOn: "2016-05-10",
    voluntary: true,
    takesPart: true,
    members: [{ member: "M1", paidIn: "430000" }],
  },
  // P1 was listed; P2 is the spouse, P3 a child, P4 a parent, P5 the spouse of the child.
  listed2020: {
    person: "P2",
    who: "person",
    asOf: "2020-10-01",
    listings: [{ id: "N1", listed: "P1", who: "person", on: "2020-06-01", ground: "bad-faith" }],
    relations: [
      { relation: "spouse", a: "P1", b: "P2" },
      { relation: "parent", parent: "P1", child: "P3" },
      { relation: "parent", parent: "P4", child: "P1" },
      { relation: "spouse", a: "P3", b: "P5" },
    ],
  },
  organisation2018: {
    person: "O1",
    who: "organisation",
    asOf: "2019-06-03",
    listings: [{ id: "N2", listed: "O1", who: "organisation", on: "2018-06-01", ground: "false-data" }],
    relations: [],
  },
  // A credit line with a loan that was paid in time; nothing happened.
  line2019: {
    line: "C1",
    asOf: "2019-03-29",
    loans: [
      loan({
        contractOn: "2018-01-10",
        paidOutOn: "2018-01-10",
        maturesOn: "2019-01-10",
        repayments: [{ day: "2019-01-10", amount: "50000" }],
      }),
    ],
    events: {
      "illegal-fund-raising": [],
      death: [],
      "loss-of-capacity": [],
      "declared-missing": [],
      "declared-dead": [],
      proceedings: [],
      "refused-check": [],
      "refused-proof": [],
    },
  },
  // A village and its town, in which nothing is bad.
  places2018: {
    asOf: "2018-12-28",
    villages: [
      {
        village: "V1",
        town: "T1",
        allLoans: { bad: "0", balance: "1000000" },
        creditLoansThisYear: { bad: "0", balance: "1000000" },
        conduct: { serviceWork: true, support: true, recoveryHelp: true, publicity: true },
      },
    ],
    towns: [
      {
        town: "T1",
        administrativeVillages: 1,
        allLoans: { bad: "0", balance: "1000000" },
        creditLoansThisYear: { bad: "0", balance: "1000000" },
        conduct: { serviceWork: true, support: true, recoveryHelp: true, publicity: true },
      },
    ],
  },
  interest2022: { loan: loan2022(), rates: [pbocBenchmark, lpr] },
  subsidy2022: { loans: [loan2022()], rates: [pbocBenchmark, lpr], householdKind: "no-longer-poor" },
  subsidy2017: { loans: [loan()], rates: [pbocBenchmark, lpr], householdKind: "registered-poor" },
  // 1,000,000 yuan for one year, five households carried.
  operatorSubsidy2018: {
    loan: loan({
      household: "O1",
      product: "operator",
      principal: "1000000",
      contractOn: "2018-03-20",
      paidOutOn: "2018-03-20",
      maturesOn: "2019-03-20",
      rate: { fixed: "4.35%" },
    }),
    householdsCarried: 5,
    rates: [pbocBenchmark, lpr],
  },
  guarantee2018: {
    loan: loan({
      household: "O1",
      product: "operator",
      principal: "500000",
      contractOn: "2018-03-20",
      paidOutOn: "2018-03-20",
      maturesOn: "2019-03-20",
    }),
  },
  fund2021: {
    fund: "F1",
    asOf: "2021-12-31",
    events: [
      { event: "endowed", id: "E1", on: "2021-06-10", amount: "1000000" },
      { event: "loans", id: "E2", on: "2021-12-31", outstanding: "5000000" },
    ],
  },
  rate: { day: "2019-12-31", termMonths: 24 },
  day: { day: "2022-06-10" },
  score: { score: 90 },
  points: { holder: "H1", asOf: "2019-12-31", events: [] },
  unit2023: { asOf: "2023-10-31", units: [{ unit: "U1", outstanding: "53900400", overdue: "2351500" }] },
  unit2019: { asOf: "2019-11-29", units: [{ unit: "U1", outstanding: "10000000", overdue: "100000" }] },
  // One loan of which everything is known and in order.
  book2018: {
    examinedOn: "2018-06-01",
    asOf: "2018-06-01",
    corrected: [],
    rates: [pbocBenchmark, lpr],
    loans: [
      {
        loan: "L1",
        household: "H1",
        region: "T1",
        lender: "B1",
        householdKind: "registered-poor",
        goodCreditRecord: true,
        wantsLoan: true,
        hasPotential: true,
        hasSkills: true,
        ableToRepay: true,
        subsidyToOthers: false,
        principal: "50000",
        outstanding: "50000",
        contractOn: "2017-01-10",
        paidOutOn: "2017-01-10",
        maturesOn: "2020-01-10",
        extendedTo: "2020-01-10",
        rate: "4.75%",
        termFitsHousehold: true,
        collateralTaken: false,
        guarantorTaken: false,
        usedFor: ["farming-and-animals"],
        withOperator: false,
        lendingRulesKept: true,
        borrowedByHousehold: true,
        usedByHousehold: true,
        repaidByHousehold: true,
      },
    ],
  },
  portfolio2019: {
    asOf: "2019-12-31",
    loans: [{ ...loan({ paidOutOn: "2016-09-20", contractOn: "2016-09-20", maturesOn: "2019-09-20" }), region: "T1" }],
  },
  // A household's loan in its first summer.
  care2019: {
    loan: "L1",
    paidOutOn: "2019-03-01",
    asOf: "2019-06-30",
    lentOn: false,
    usedForProduction: true,
    idle: [],
    visits: [],
    anomalies: [],
    ledgerCard: ["use", "visits", "state"],
  },
  // An operator's loan, over a whole quarter.
  operatorCare2018: {
    loan: "L1",
    paidOutOn: "2018-03-20",
    asOf: "2018-07-02",
    usedLocally: true,
    usedInLeadingIndustry: true,
    usedPerPlan: true,
    signsOfMisuse: false,
    misuseConfirmed: false,
    agreementKept: true,
    visits: [
      { on: "2018-04-10", by: "lender" },
      { on: "2018-04-10", by: "city-centre" },
      { on: "2018-04-10", by: "town-government" },
    ],
  },
  // Looked at in the summer of 2018, with nothing that happened and nothing done.
  deadlines2018: { since: "2018-03-01", asOf: "2018-08-31", events: [], done: [], calendar: mainlandCalendar },
  // Passed by village, township and bank; the loan is to be paid out.
  application2019: {
    state: {
      application: "A1",
      record: [
        { stage: "application", by: "household", on: "2019-09-02", outcome: "passed", records: [] },
        { stage: "village-review", by: "village", on: "2019-09-03", outcome: "passed", records: [] },
        { stage: "township-review", by: "township", on: "2019-09-04", outcome: "passed", records: [] },
        { stage: "bank-decision", by: "lender", on: "2019-09-05", outcome: "passed", records: ["project-visit"] },
      ],
    },
    event: { stage: "lending", by: "lender", on: "2019-09-06", outcome: "passed", records: ["repayment-warning"] },
  },
  // A county in which everything that is aimed at was done.
  unit2018: {
    asOf: "2018-12-31",
    units: [
      {
        ...{ unit: "U1", registeredHouseholds: 100, ratedHouseholds: 100, householdsWithNeed: 80, ratedWithNeed: 80 },
        ...{ qualifyingHouseholds: 50, qualifyingWithLine: 50, qualifyingLentTo: 50 },
        ...{ qualifiedApplicants: 40, grantedApplicants: 40 },
      },
    ],
  },
  query2018: {
    id: "Q1",
    on: "2018-06-01",
    household: "H1",
    householdArea: { city: "长葛市", town: "T1", village: "V1" },
    by: { body: "financial-institution", id: "B1", area: { city: "长葛市" }, ownInformation: ["credit"] },
    purpose: "loan",
    information: ["credit"],
    authorisation: {
      state: "given",
      household: "H1",
      writtenForm: true,
      purposes: ["loan"],
      to: ["B1"],
      from: "2018-05-01",
      through: "2018-06-30",
      revokedOn: "not-revoked",
    },
  },
  record2018: {
    id: "H1",
    asOf: "2018-06-01",
    writtenConsent: "2018-05-01",
    collectedOn: "2018-05-02",
    residentLocally: true,
    locallyRegistered: true,
    fullCivilCapacity: true,
    farming: true,
    collectors: [
      { id: "K1", signed: true },
      { id: "K2", signed: true },
    ],
    confirmed: true,
  },
} as const satisfies Readonly<Record<string, Facts>>;
