// Calls whose results are compared byte by byte: across hosts, time zones and languages, and after a trip
// through JSON. `api` holds everything that the entries export, whichever way it was loaded. Plain
// JavaScript, so that a child process can run it on the built package. To add one, add an entry.

const lender = { household: "H1", lender: "农商行", instalments: [], repayments: [], extensions: [] };

const loan = {
  ...lender,
  id: "L1",
  principal: "50000",
  paidOutOn: "2017-11-15",
  maturesOn: "2020-11-15",
  instalments: [
    { dueOn: "2018-11-15", amount: "10000" },
    { dueOn: "2019-11-15", amount: 10000.5 },
  ],
  repayments: [
    { day: "2018-12-20", amount: "10000" },
    { day: "2020-01-02", amount: "5000.25" },
  ],
  extensions: [{ agreedOn: "2020-11-15", maturesOn: "2021-05-15" }],
};

const priced = {
  ...lender,
  id: "L9",
  product: "registered-household",
  principal: "50000",
  contractOn: "2017-11-15",
  paidOutOn: "2017-11-15",
  maturesOn: "2020-11-15",
  rate: { series: "pboc-benchmark", reset: "contract" },
};

const bookLoan = {
  ...lender,
  id: "B1",
  region: "东镇",
  principal: "30000",
  paidOutOn: "2020-02-29",
  maturesOn: "2023-02-28",
};

const application = {
  id: "A1",
  appliedOn: "2019-05-06",
  amount: "30000",
  termMonths: 36,
  outstanding: "19999.99",
  bornOn: "1960-02-29",
  grade: "AA",
};

const bulletin = {
  bulletin: "通报",
  asOf: "2023-10-31",
  unit: "wan",
  rows: [
    {
      name: "甲乡",
      outstanding: { households: 110, amount: "642.99" },
      overdue: { households: 2, amount: "5.38", rate: "0%" },
    },
    {
      name: "乙镇",
      outstanding: { amount: "985.92" },
      newLoans: { households: 226, amount: "856.43", completion: "82%" },
      overdue: { amount: "118.25", rate: "11.99%" },
    },
  ],
  total: { outstanding: { amount: "1628.91" }, overdue: { amount: "123.63", rate: "7.59%" } },
};

/** What a call answers, or the issues it is refused for. */
function answerOf(api, call) {
  try {
    return call();
  } catch (error) {
    if (!api.isInputError(error)) throw error;
    return { refused: error.issues };
  }
}

const calls = {
  "amounts added": (api) => api.addAmounts("0.10", 0.2, "-3.33"),
  "amounts refused": (api) => api.addAmounts("1e3", NaN, "0.001", "1000000000000", null),
  "an amount split": (api) => api.splitAmount("33333.33", ["20%", "10%", "50%", "20%"], { remainder: "largest" }),
  "a large amount split": (api) =>
    api.splitInProportion("999999999999.99", ["0.07", "123456789012.34", "1"], { remainder: { to: 1 } }),
  "万元 read": (api) => api.wan("5390.04"),
  "months added": (api) => [
    api.addMonths("2024-01-31", 1),
    api.addMonths("2011-11-30", 1),
    api.addDays("2024-02-29", -60),
  ],
  "a day refused": (api) => api.daysBetween("2021-02-30", "2021-6-1"),
  "a rate found": (api) =>
    api.lookUpRate(api.pbocBenchmark, { day: "2018-11-15", from: "2018-11-15", maturesOn: "2019-11-16" }),
  "a rate beyond what is verified": (api) => api.lookUpRate(api.lpr, { day: "2099-01-01", termMonths: 12 }),
  "a rate question refused": (api) => api.lookUpRate(api.lpr, { day: "2022-1-1", termMonths: 0, month: 12 }),
  "a household under the scheme": (api) => api.assessHousehold(api.householdScheme.household, application),
  "a household in Changge": (api) => api.assessHousehold(api.changge2017.household, application),
  "a household under other terms": (api) =>
    api.assessHousehold(
      api.adjustTerms(api.householdScheme.household, { age: { min: 18, max: 65 }, householdCap: "100000" }),
      application,
    ),
  "a household with every fact, explained": (api) => {
    const assessment = api.assessHousehold(api.changge2017.household, {
      ...application,
      contractOn: "2019-05-20",
      product: "credit-line",
      rate: "4.5%",
      rates: [api.pbocBenchmark],
      purposes: ["on-lending"],
      availableLine: "20000",
      bars: [{ listing: "B1", who: "applicant", from: "2018-01-01", through: "for-good" }],
      inLeadingIndustry: true,
      lineSuspended: true,
    });
    return ["zh", "en"].map((language) => api.renderText(api.explain(assessment, { language })));
  },
  "an operator's application, explained": (api) => {
    const assessment = api.assessOperator(api.changge2017.operator, {
      ...{ id: "O1", appliedOn: "2018-03-01", operatorKind: "company", amount: "500000", outstanding: "9600000" },
      ...{ termMonths: 24, grade: "B", householdsCarried: 2, carryingAgreement: false },
    });
    return ["zh", "en"].map((language) => api.renderText(api.explain(assessment, { language })));
  },
  "a credit line, explained": (api) => {
    const terms = api.adjustTerms(api.changge2017.creditLine, {
      rewardSteps: [{ line: "5000", rate: "0.1%", points: 2, grades: 1 }],
    });
    const review = api.reviewCreditLine(terms, {
      line: "C1",
      household: "H1",
      asOf: "2020-12-31",
      granted: { on: "2017-11-01", amount: "60000", grade: "A", rate: "4.35%" },
      adjustments: [{ on: "2018-11-20", amount: "70000" }],
      suspensions: [{ from: "2020-12-01" }],
      draws: [loan],
    });
    return ["zh", "en"].map((language) => api.renderText(api.explain(review, { language })));
  },
  "a suspension, explained": (api) => {
    const assessment = api.assessSuspension(api.changge2017.suspension, {
      ...{ line: "C1", asOf: "2021-09-01", loans: [loan] },
      events: { proceedings: [{ on: "2020-01-01", evidence: "(2020)川0823民初1号" }] },
    });
    return ["zh", "en"].map((language) => api.renderText(api.explain(assessment, { language })));
  },
  "a scoring sheet, explained": (api) => {
    const answers = { "householder-age": 46, labourers: 3, "house-structure": "brick-concrete", "tap-water": false };
    const sheet = api.scoreHousehold(api.sampleCard, {
      ...{ household: "H1", asOf: "2019-05-06", answers, vetoes: { blacklisted: true } },
    });
    return ["zh", "en"].map((language) => api.renderText(api.explain(sheet, { language })));
  },
  "grades, explained": (api) => {
    const terms = api.changge2017.grading;
    const results = [
      api.gradeOf(terms, 86.5),
      api.gradeOf(api.adjustTerms(terms, { fractionalScore: "reject" }), 95.5),
      api.gradeOf(api.adjustTerms(terms, { fractionalScore: "round" }), -0.5),
      api.analyseBands(terms, { from: 0, through: 101, step: 0.5 }),
    ];
    return results.flatMap((r) => ["zh", "en"].map((language) => api.renderText(api.explain(r, { language }))));
  },
  "points, explained": (api) => {
    const terms = api.adjustTerms(api.cangxi2019.points, {
      highestPoints: 101,
      gradeBands: [{ grade: "A", from: 100 }],
    });
    const statement = api.replayPoints(terms, {
      ...{ holder: "H1", asOf: "2019-12-31" },
      events: [{ id: "E1", on: "2019-06-30", points: 2.25, reason: "用于项目" }],
    });
    return ["zh", "en"].map((language) => api.renderText(api.explain(statement, { language })));
  },
  "an application refused": (api) =>
    api.assessHousehold(api.householdScheme.household, {
      id: " ",
      amount: "5e4",
      termMonths: "36",
      grade: 7,
      garde: "A",
    }),
  "terms refused": (api) =>
    api.assessHousehold({ kind: "household", stated: { "x#1": { householdCap: -1 } } }, application),
  "reminders, explained": (api) => {
    const terms = api.adjustTerms(api.jiange2019.reminders, { noticeOnRestDay: "previous-working-day" });
    const loans = [
      loan,
      { ...priced, id: "L2", maturesOn: "2018-01-05" },
      { ...bookLoan, repayments: [{ day: "2023-02-01", amount: "30000" }] },
    ];
    const facts = { loans, calendar: api.mainlandCalendar };
    const sent = [
      { notice: "L1/2020-11-15/advance/60", on: "2020-09-18" },
      { notice: "L1/2020-11-15/written/30", on: "2020-09-01" },
    ];
    const plan = api.planReminders(terms, facts);
    const track = api.trackReminders(terms, { ...facts, asOf: "2020-11-20", sent });
    return [plan, track].flatMap((r) => ["zh", "en"].map((language) => api.renderText(api.explain(r, { language }))));
  },
  "maturities, explained": (api) => {
    const moving = api.adjustTerms(api.jiange2019.maturity, { maturityOnRestDay: "next-working-day" });
    const list = api.listMaturities(moving, {
      ...{ loans: [bookLoan, { ...loan, region: "西镇" }], from: "2021-01-01", through: "2023-12-31" },
      ...{ by: ["lender", "month", "township"], calendar: api.mainlandCalendar },
    });
    const facts = { loan, asOf: "2021-05-16", deceased: false, willingToRepay: true, extendTo: "2022-11-15" };
    const sorted = api.classifyMaturity(api.combineTerms(api.jiange2019.maturity, api.national2021.maturity), facts);
    return [list, sorted].flatMap((r) => ["zh", "en"].map((language) => api.renderText(api.explain(r, { language }))));
  },
  "a blacklist, explained": (api) => {
    const listings = [
      { id: "N1", listed: "P1", who: "person", on: "2020-02-29", ground: "bad-faith" },
      { id: "N2", listed: "P2", who: "person", on: "2021-05-01", ground: "misuse", liftedOn: "2024-05-01" },
      { id: "N3", listed: "O1", who: "organisation", on: "2020-01-01", ground: "false-data" },
    ];
    const relations = [
      { relation: "spouse", a: "P1", b: "P2", through: "2023-05-31" },
      { relation: "parent", parent: "P2", child: "小三", from: "2012-01-01" },
    ];
    const facts = { listings, relations, asOf: "2023-05-31" };
    const results = [
      api.propagateBlacklist(api.changge2017.blacklist, facts),
      api.screenPerson(api.changge2017.blacklist, { ...facts, person: "P2", who: "person" }),
      api.checkRelations({ relations: [...relations, ...relations] }),
    ];
    return results.flatMap((r) => ["zh", "en"].map((language) => api.renderText(api.explain(r, { language }))));
  },
  "relations refused": (api) =>
    api.propagateBlacklist(api.changge2017.blacklist, {
      listings: [{ id: "N1", listed: "P1", who: "someone", on: "2020-02-30", ground: "bad-faith" }],
      relations: [{ relation: "spouse", a: "P1", b: "P1" }, 7, { relation: "cousin" }],
      asOf: "2023-05-31",
    }),
  "places, explained": (api) => {
    const village = (name, bad, balance) => ({ village: name, town: "东镇", allLoans: { bad, balance } });
    const honour = { creditLoansThisYear: { bad: "30", balance: "1000" } };
    const facts = {
      asOf: "2018-12-31",
      villages: [
        { ...village("甲村", "50001", "1000000"), ...honour },
        { ...village("乙村", "0", "0"), ...honour, conduct: { serviceWork: true, support: false } },
      ],
      towns: [{ town: "东镇", administrativeVillages: 3, ...honour, allLoans: { bad: "6", balance: "100" } }],
    };
    const results = [
      api.reviewPlaces(api.changge2017.breaker, facts),
      api.reviewPlaces(api.henan2017.breaker, facts),
      api.reviewPlaces(api.adjustTerms(api.cangxi2019.breaker, { villageStopOver: "5%" }), facts),
    ];
    return results.flatMap((r) => ["zh", "en"].map((language) => api.renderText(api.explain(r, { language }))));
  },
  "targets, explained": (api) => {
    const unit = {
      ...{ unit: "东镇", registeredHouseholds: 3, ratedHouseholds: 3, householdsWithNeed: 3, ratedWithNeed: 2 },
      ...{
        qualifyingHouseholds: 3,
        qualifyingWithNeed: 0,
        qualifyingWithLine: 2,
        qualifyingLentTo: 1,
        qualifyingWithNeedLentTo: 0,
        registeredLentTo: 1,
      },
      ...{ qualifiedApplicants: 2, grantedApplicants: 2, yearTarget: "1000", lentThisYear: "839.99" },
      ...{ outstanding: "99999999999.99", overdue: "670000000.01", bad: "3500000000" },
      ...{ ownBadRateTarget: "1.5%", provinceOverdueRate: "4.36%", setLimits: { "bad-rate": "3.5%" } },
    };
    const facts = { asOf: "2023-10-31", units: [unit, { unit: "西镇" }] };
    const packs = ["householdScheme", "jiange2019", "luoping2023", "national2017", "plan2022", "zhaohua2019"];
    const results = packs.map((pack) => api.assessTargets(api[pack].targets, facts));
    return results.flatMap((r) => ["zh", "en"].map((language) => api.renderText(api.explain(r, { language }))));
  },
  "compensation, explained": (api) => {
    const lossShares = [
      {
        ...{ party: "基金", share: "70%" },
        within: [
          { party: "市", share: "50%" },
          { party: "县", share: "30%" },
          { party: "镇", share: "20%" },
        ],
      },
      { party: "银行", share: "30%" },
    ];
    const terms = api.adjustTerms(api.combineTerms(api.changge2017.compensation, api.national2021.compensation), {
      lossShares,
    });
    const borne = ["市", "县", "镇", "银行"].map((party) => ({ party, amount: "100.01" }));
    const results = [
      api.assessClaim(terms, {
        claim: "C1",
        loan,
        asOf: "2021-06-10",
        noticeOn: "2021-06-01",
        compensatedBefore: 49000,
      }),
      api.splitLoss(terms, { amount: "0.07" }),
      api.splitRecovery(terms, { recovered: "500", cost: "0.55", borne }),
      api.splitRecovery(terms, { recovered: "0", cost: "0.55", borne }),
      api.stateClaim(terms, {
        claim: "C1",
        asOf: "2021-12-31",
        events: [
          {
            event: "compensated",
            id: "E1",
            on: "2021-01-05",
            amount: "333.33",
            unpaid: [{ party: "县", amount: "1" }],
          },
          { event: "recovered", id: "E2", on: "2021-02-05", amount: "10", cost: "20" },
          { event: "offset", id: "E3", on: "2021-03-05", amount: "500", order: "抵扣1号" },
        ],
      }),
    ];
    return results.flatMap((r) => ["zh", "en"].map((language) => api.renderText(api.explain(r, { language }))));
  },
  "a fund and a dividend, explained": (api) => {
    const terms = api.adjustTerms(api.combineTerms(api.changge2017.fund, api.gansu2021.fund), { fundTarget: "200000" });
    const events = [
      { event: "endowed", id: "E1", on: "2022-01-10", amount: "100000" },
      { event: "loans", id: "E2", on: "2022-02-01", outstanding: "900000.01" },
      { event: "compensated", id: "E3", on: "2023-06-30", amount: "120000" },
      { event: "replenished", id: "E4", on: "2023-12-01", amount: "39999.99" },
      { event: "closed", id: "E5", on: "2024-01-15", noticesReceivedOn: "2024-01-22" },
    ];
    const statements = ["2023-12-31", "2024-02-29"].map((asOf) =>
      api.stateFund(terms, { fund: "F1", asOf, events, calendar: api.mainlandCalendar }),
    );
    const members = ["M1", "M2", "M3"].map((member) => ({ member, paidIn: "33333.33" }));
    const sharings = ["2016-05-01", "2019-07-01"].map((contractedOn) =>
      api.shareDividend(api.zhaohua2019.dividend, { cooperative: "合作社", contractedOn, members }),
    );
    return [...statements, ...sharings].flatMap((r) =>
      ["zh", "en"].map((language) => api.renderText(api.explain(r, { language }))),
    );
  },
  "a maturity on a rest day": (api) =>
    api.accrueInterest(api.adjustTerms(api.changge2017.interest, { maturityOnRestDay: "next-working-day" }), {
      loan: priced,
      rates: [api.pbocBenchmark],
      calendar: api.mainlandCalendar,
    }),
  "an application on its way": (api) => {
    const passed = { outcome: "passed", by: "household", records: [] };
    const state = { application: "A1", record: [{ ...passed, stage: "application", on: "2024-02-29" }] };
    const skipped = { ...passed, stage: "bank-decision", on: "2024-02-28", by: "lender" };
    const step = api.advanceApplication(api.jiange2019.route, { state, event: skipped });
    return [step, api.trackApplication(api.jiange2019.route, { state })].flatMap((result) =>
      ["zh", "en"].map((language) => api.renderText(api.explain(result, { language }))),
    );
  },
  "deadlines over a holiday": (api) => {
    const list = api.listDeadlines(api.changge2017.deadlines, {
      ...{ since: "2024-01-01", asOf: "2024-02-19", through: "2024-03-31", calendar: api.mainlandCalendar },
      events: [
        { id: "U1", event: "system-user-changed", on: "2024-02-08" },
        { id: "R1", event: "records-collected", on: "2024-02-01" },
      ],
      done: [{ deadline: "user-change-applied-for", on: "2024-02-19", for: "U1" }],
    });
    return ["zh", "en"].map((language) => api.renderMarkdown(api.explain(list, { language })));
  },
  "a query and a record": (api) => {
    const query = api.mayQuery(api.changge2017.query, {
      ...{ id: "Q1", on: "2018-06-01", household: "H1", householdArea: { city: "长葛" }, purpose: "贷款" },
      by: { body: "financial-institution", id: "B1", area: { city: "长葛" } },
      authorisation: { state: "given", household: "H1", from: "2018-01-01", through: "2018-05-31" },
    });
    const record = api.mayRecord(api.changge2017.record, { id: "H1", asOf: "2018-02-28", collectors: [{ id: "C1" }] });
    return [query, record].flatMap((result) =>
      ["zh", "en"].map((language) => api.renderText(api.explain(result, { language }))),
    );
  },
  "a book put in order": (api) => {
    const known = { region: "东镇", lender: "农商行", contractOn: "2017-01-05", paidOutOn: "2017-01-10" };
    const list = api.rectify(api.rectification.rectification, {
      examinedOn: "2018-06-30",
      asOf: "2018-09-30",
      rates: [api.pbocBenchmark],
      loans: [
        { ...known, loan: "L2", household: "H1", outstanding: "25000.01", rate: "4.76%", maturesOn: "2020-01-11" },
        { ...known, loan: "L1", household: "H1", outstanding: 25000, usedFor: ["building", "on-lending"] },
        { loan: "L3", household: "H2", principal: "30000", usedFor: ["share-dividend"], joinedFreely: false },
      ],
      corrected: [{ household: "H1", rule: "rectification/household-cap", on: "2018-09-30", how: "收回 0.01 元" }],
    });
    return [list, ...["zh", "en"].map((language) => api.renderText(api.explain(list, { language })))];
  },
  "an edition chosen, and packs compared": (api) => {
    const editions = [api.national2014, api.national2019, api.national2020, api.national2021];
    const household = { id: "A1", appliedOn: "2019-05-06", amount: "30000", termMonths: 36, grade: "X" };
    return [
      ...["2014-02-28", "2019-06-30", "2021-01-01"].map((day) => api.chooseEdition(editions, day)),
      api.comparePacks(api.householdScheme, api.plan2022),
      api.assessUnder([api.changge2017, api.plan2022, api.qingyang], { household }),
    ].map((result) => ["zh", "en"].map((language) => api.renderText(api.explain(result, { language }))));
  },
  "the care after lending": (api) => {
    const facts = { loan: "L1", paidOutOn: "2019-01-02", asOf: "2019-07-31" };
    const idle = [{ since: "2019-01-31", amount: "30000" }];
    return [
      api.assessMonitoring(api.cangxi2019.monitoring, { ...facts, idle }),
      api.assessMonitoring(api.changge2017.operatorMonitoring, {
        ...facts,
        visits: [{ on: "2019-03-31", by: "lender" }],
      }),
    ].flatMap((result) => ["zh", "en"].map((language) => api.renderText(api.explain(result, { language }))));
  },
  "an overdue loan": (api) => api.trackOverdue(api.changge2017.overdue, { loan, asOf: "2021-06-10" }),
  "an overdue loan, explained": (api) => {
    const track = api.trackOverdue(api.changge2017.overdue, { loan, asOf: "2021-06-10" });
    return ["zh", "en"].map((language) => api.renderMarkdown(api.explain(track, { language })));
  },
  "a household, explained": (api) => {
    const assessment = api.assessHousehold(api.householdScheme.household, application);
    return ["zh", "en"].map((language) => api.renderText(api.explain(assessment, { language })));
  },
  "the interest of a loan": (api) =>
    api.accrueInterest(api.changge2017.interest, { loan: priced, rates: [api.pbocBenchmark], through: "2021-02-01" }),
  "an unsafe product": (api) =>
    api.accrueInterest(api.changge2017.interest, {
      loan: { ...priced, product: "other", principal: "99999999999.99", rate: { fixed: "4.3501%" } },
    }),
  "a subsidy, explained": (api) => {
    const terms = api.combineTerms(api.national2021.subsidy, api.qingyang.subsidy);
    const later = { ...priced, product: "microcredit-2021", contractOn: "2022-03-10", paidOutOn: "2022-03-10" };
    const own = { ...later, maturesOn: "2026-03-10", rate: { fixed: "4.60%" } };
    const statement = api.computeSubsidy(terms, { loans: [{ ...own, maturesOn: "2025-03-10" }], rates: [api.lpr] });
    return ["zh", "en"].map((language) => api.renderMarkdown(api.explain(statement, { language })));
  },
  "a subsidy reclaimed": (api) =>
    api.reclaimSubsidy(
      api.adjustTerms(api.changge2017.subsidy, { lossOfRight: [{ ground: "misuse", from: "event" }] }),
      {
        loans: [priced],
        rates: [api.pbocBenchmark],
        paid: [{ from: "2017-12-21", through: "2018-03-20", amount: "593.75" }],
        loss: { loan: "L9", ground: "misuse", on: "2018-02-01" },
      },
    ),
  "an operator": (api) =>
    api.computeOperatorSubsidy(api.changge2017.operatorSubsidy, {
      loan: { ...priced, principal: "1000000" },
      householdsCarried: 5,
      rates: [api.pbocBenchmark],
    }),
  "a guarantee fee": (api) => api.computeGuaranteeFee(api.changge2017.guaranteeFee, { loan }),
  "interest refused": (api) =>
    api.accrueInterest(api.changge2017.interest, { loan: { ...priced, rate: 4.75, maturesOn: "2017-11-15" } }),
  "a book of loans": (api) =>
    api.summarisePortfolio(api.luoping2023.portfolio, {
      asOf: "2023-10-31",
      loans: [bookLoan, { ...loan, region: "西镇" }, { ...bookLoan, id: "B2", compensatedOn: "2023-09-01" }],
      counts: { all: { registeredHouseholds: 3, yearTarget: "40000" }, regions: { 东镇: { qualifyingHouseholds: 2 } } },
    }),
  "a bulletin": (api) => api.reconcileBulletin(api.luoping2023.bulletin, bulletin),
  "a bulletin, explained": (api) => {
    const result = api.reconcileBulletin(api.luoping2023.bulletin, bulletin);
    return ["zh", "en"].map((language) => api.explain(result, { language }));
  },
};

export const samples = Object.entries(calls).map(([name, call]) => ({
  name,
  run: (api) => answerOf(api, () => call(api)),
}));
