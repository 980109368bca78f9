// Written by `npm run tables` from the types that explainers take; a change by hand is lost.
import { type Shaped, shapeRead } from "./shape.ts";

// Shapes that stand in several.
const HouseholdAssessment =
  '{"o":{"kind":"=household-assessment","application":"s","asOf":"#Part","warnings":"#Part2","made":"#MadeUnder","terms":"#TermsUsed","readings":"#Part6","outcome":"#Part7","within?":"#Part8","reason?":{"e":["excerpt-only","report-only"]},"findings":[{"u":[{"o":{"rule":"=household/edition-in-force","outcome":"=met","observed":"#Part9","required":"#Omit","basis":"#Part3"}},{"o":{"rule":"=household/edition-in-force","outcome":"=unmet","reason":"=outside-edition","observed":"#Part9","required":"#Omit","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/edition-in-force","outcome":"=undetermined","reason?":"s","observed?":"#Part9","required?":"#Omit","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"#Part11","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/kind","outcome":"=met","observed":"#Part12","required":"#Part14","basis":"#Part3"}},{"o":{"rule":"=household/kind","outcome":"=unmet","reason":"=kind-not-served","observed":"#Part12","required":"#Part14","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/kind","outcome":"=undetermined","reason?":"s","observed?":"#Part12","required?":"#Part14","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"#Part15","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/able-to-work","outcome":"=unmet","reason":"=not-able-to-work","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"#Part15","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/wants-to-prosper","outcome":"=unmet","reason":"=no-wish-to-prosper","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/wants-loan","outcome":"=unmet","reason":"=no-wish-for-loan","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/has-income","outcome":"=unmet","reason":"=no-income-to-rely-on","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/law-abiding","outcome":"=unmet","reason":"=not-law-abiding","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/good-credit-attitude","outcome":"=unmet","reason":"=poor-attitude","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/suitable-project","outcome":"=unmet","reason":"=no-suitable-project","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/good-credit-record","outcome":"=unmet","reason":"=poor-credit-record","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/no-malicious-record","outcome":"=unmet","reason":"=malicious-record","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/has-potential","outcome":"=unmet","reason":"=no-potential","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/has-skills","outcome":"=unmet","reason":"=no-skills","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/able-to-repay","outcome":"=unmet","reason":"=not-able-to-repay","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/civil-capacity","outcome":"=unmet","reason":"=no-civil-capacity","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/no-serious-bad-record","outcome":"=unmet","reason":"=serious-bad-record","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/enjoys-policy","outcome":"=unmet","reason":"=policy-no-longer-enjoyed","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/development-conditions","outcome":"=unmet","reason":"=no-development-conditions","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/in-monitoring-system","outcome":"=unmet","reason":"=not-in-monitoring-system","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/rated","outcome":"=unmet","reason":"=not-rated","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/leading-industry","outcome":"=unmet","reason":"=no-leading-industry","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/lawful-project","outcome":"=unmet","reason":"=project-not-lawful","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/voluntary","outcome":"=unmet","reason":"=not-of-free-will","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/takes-part","outcome":"=unmet","reason":"=takes-no-part","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/uses-itself","outcome":"=unmet","reason":"=used-by-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/no-collateral","outcome":"=unmet","reason":"=collateral-taken","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/no-guarantor","outcome":"=unmet","reason":"=guarantor-taken","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/line-not-suspended","outcome":"=unmet","reason":"=line-suspended","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/village-not-stopped","outcome":"=unmet","reason":"=village-stopped","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/town-not-stopped","outcome":"=unmet","reason":"=town-stopped","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/lender-conditions","outcome":"=unmet","reason":"=lender-conditions-not-met","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/applicant-age","outcome":"=met","observed":"#Part16","required":"#Part17","basis":"#Part3"}},{"o":{"rule":"=household/applicant-age","outcome":"=unmet","reason":{"e":["too-young","too-old"]},"observed":"#Part16","required":"#Part17","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/applicant-age","outcome":"=undetermined","reason?":"s","observed?":"#Part16","required?":"#Part17","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/minimum-grade","outcome":"=met","observed":"#Part18","required":"#Part19","basis":"#Part3"}},{"o":{"rule":"=household/minimum-grade","outcome":"=unmet","reason":"=grade-too-low","observed":"#Part18","required":"#Part19","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/minimum-grade","outcome":"=undetermined","reason?":"s","observed?":"#Part18","required?":"#Part19","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/allowed-purposes","outcome":"=met","observed":"#Part20","required":"#Part22","basis":"#Part3"}},{"o":{"rule":"=household/allowed-purposes","outcome":"=unmet","reason":"=purpose-not-allowed","observed":"#Part20","required":"#Part22","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/allowed-purposes","outcome":"=undetermined","reason?":"s","observed?":"#Part20","required?":"#Part22","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/no-forbidden-purpose","outcome":"=met","observed":"#Part20","required":"#Part23","basis":"#Part3"}},{"o":{"rule":"=household/no-forbidden-purpose","outcome":"=unmet","reason":"=purpose-forbidden","observed":"#Part20","required":"#Part23","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/no-forbidden-purpose","outcome":"=undetermined","reason?":"s","observed?":"#Part20","required?":"#Part23","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/share-dividend-ended","outcome":"=met","observed":"#Part24","required":"#Part25","basis":"#Part3"}},{"o":{"rule":"=household/share-dividend-ended","outcome":"=unmet","reason":"=share-dividend-ended","observed":"#Part24","required":"#Part25","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/share-dividend-ended","outcome":"=undetermined","reason?":"s","observed?":"#Part24","required?":"#Part25","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/within-cap","outcome":"=met","observed":"#HouseholdDebt","required":"#Part27","basis":"#Part3"}},{"o":{"rule":"=household/within-cap","outcome":"=unmet","reason":"=above-household-cap","observed":"#HouseholdDebt","required":"#Part27","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/within-cap","outcome":"=undetermined","reason?":"s","observed?":"#HouseholdDebt","required?":"#Part27","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"#Part28","outcome":"=met","observed":"#Part29","required":"#Part30","basis":"#Part3"}},{"o":{"rule":"=household/within-credit-line","outcome":"=unmet","reason":"=above-credit-line","observed":"#Part29","required":"#Part30","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"#Part28","outcome":"=undetermined","reason?":"s","observed?":"#Part29","required?":"#Part30","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/within-project-scale","outcome":"=unmet","reason":"=above-project-scale","observed":"#Part29","required":"#Part30","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/within-production-cycle","outcome":"=unmet","reason":"=above-production-cycle","observed":"#Part29","required":"#Part30","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/within-stated-need","outcome":"=unmet","reason":"=above-stated-need","observed":"#Part29","required":"#Part30","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/term-length","outcome":"=met","observed":"#Part31","required":"#Part32","basis":"#Part3"}},{"o":{"rule":"=household/term-length","outcome":"=unmet","reason":"#Part33","observed":"#Part31","required":"#Part32","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/term-length","outcome":"=undetermined","reason?":"s","observed?":"#Part31","required?":"#Part32","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/within-renewals","outcome":"=met","observed":"#Part34","required":"#Part35","basis":"#Part3"}},{"o":{"rule":"=household/within-renewals","outcome":"=unmet","reason":"=renewed-too-often","observed":"#Part34","required":"#Part35","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/within-renewals","outcome":"=undetermined","reason?":"s","observed?":"#Part34","required?":"#Part35","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/within-rate-cap","outcome":"=met","observed":"#Part36","required":"#Part38","basis":"#Part3"}},{"o":{"rule":"=household/within-rate-cap","outcome":"=unmet","reason":"=above-rate-cap","observed":"#Part36","required":"#Part38","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/within-rate-cap","outcome":"=undetermined","reason?":"s","observed?":"#Part36","required?":"#Part38","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/not-barred","outcome":"=met","observed":"#Part39","required":"#Part40","basis":"#Part3"}},{"o":{"rule":"=household/not-barred","outcome":"=unmet","reason":"=barred","observed":"#Part39","required":"#Part40","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/not-barred","outcome":"=undetermined","reason?":"s","observed?":"#Part39","required?":"#Part40","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/named-lender","outcome":"=met","observed":"#Part41","required":"#Part42","basis":"#Part3"}},{"o":{"rule":"=household/named-lender","outcome":"=unmet","reason":"=lender-not-named","observed":"#Part41","required":"#Part42","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/named-lender","outcome":"=undetermined","reason?":"s","observed?":"#Part41","required?":"#Part42","missing":"#Part5","basis":"#Part3"}}]}],"missing":"#Part5","notAsked":"#Part43","maximum":{"u":["#Part44","#Part45",{"o":{"state":"=known","amount":"#Part26","boundBy":"#Part43"}}]},"flagged":"#Part43","remedies":[{"u":[{"o":{"change":"=ask-for-at-most","amount":"#Part26","rule":"#Part11","onlyObstacle":"#Part46","then?":"#Part47"}},{"o":{"change":"=repay-first","repay":"#Part26","amount":"#Part26","rule":"#Part11","onlyObstacle":"#Part46","then?":"#Part47"}},{"o":{"change":"=raise","fact":"s","amount":"#Part26","rule":"#Part11","onlyObstacle":"#Part46","then?":"#Part47"}},{"o":{"change":"=have-at-least","fact":"s","count":"n","rule":"#Part11","onlyObstacle":"#Part46","then?":"#Part47"}},{"o":{"change":"#Part48","months":"n","rule":"#Part11","onlyObstacle":"#Part46","then?":"#Part47"}},{"o":{"change":"=reach-grade","grade":"s","rule":"#Part11","onlyObstacle":"#Part46","then?":"#Part47"}},{"o":{"change":"=lower-rate-to","rate":"#Part37","rule":"#Part11","onlyObstacle":"#Part46","then?":"#Part47"}},{"o":{"change":"=apply-from","day":"#Part","rule":"#Part11","onlyObstacle":"#Part46","then?":"#Part47"}},{"o":{"change":{"e":["one-of","give-up"]},"fact":"s","values":"#Part5","rule":"#Part11","onlyObstacle":"#Part46","then?":"#Part47"}},{"o":{"change":"=settle","fact":"s","holds":"b","rule":"#Part11","onlyObstacle":"#Part46","then?":"#Part47"}},{"o":{"change":"=none","rule":"#Part11","onlyObstacle":"#Part46","then?":"#Part47"}}]}]}}';
const Part = '"~^\\\\d{4}-\\\\d{2}-\\\\d{2}$"';
const Part2 =
  '[{"u":[{"o":{"code":{"e":["beyond-verified-day","benchmark-after-2019"]},"series":"s"}},"#RestDayWarning","#EditionWarning"]}]';
const RestDayWarning = '{"o":{"code":"=rest-day-not-checked","loan":"s","maturesOn":"#Part"}}';
const EditionWarning =
  '{"o":{"code":{"e":["outside-edition","perhaps-outside-edition"]},"loan":"s","day":"#Part","basis":"#Part3"}}';
const Part3 =
  '[{"u":[{"o":{"by":"=article","term":"s","article":"#Part4"}},{"o":{"by":"=reading","term":"s","reading":"s"}},{"o":{"by":"=caller","term":"s"}},{"o":{"by":{"e":["published","law"]},"article":"#Part4"}}]}]';
const Part4 = '"~^[^]*#[^]*$"';
const MadeUnder =
  '{"o":{"pack":"s","edition":"s","title?":"#Bilingual","changed":{"o":{},"a":"*"},"library":"s","format":"n","notRecorded?":"#Part5"}}';
const Bilingual = '{"o":{"zh":"s","en":"s"}}';
const Part5 = '["s"]';
const TermsUsed = '{"o":{"pack":"s","edition":"s","title?":"#Bilingual","changed":"#Part5"}}';
const Part6 = '[{"o":{"id":"s","chosen":"*"}}]';
const Part7 = '{"e":["eligible","ineligible","undetermined","not-under-this-edition"]}';
const Part8 = '{"e":["whole","points","excerpt","report"]}';
const Part9 = '{"u":["#Part10",{"o":{"appliedOn":"#Part"}}]}';
const Part10 = '{"o":{"contractOn":"#Part"}}';
const Omit = '{"o":{"from?":"s","perhapsFrom?":"s","through?":"s","perhapsThrough?":"s"}}';
const Part11 =
  '{"e":["household/edition-in-force","household/kind","household/able-to-work","household/wants-to-prosper","household/wants-loan","household/has-income","household/law-abiding","household/good-credit-attitude","household/suitable-project","household/good-credit-record","household/no-malicious-record","household/has-potential","household/has-skills","household/able-to-repay","household/civil-capacity","household/no-serious-bad-record","household/enjoys-policy","household/development-conditions","household/in-monitoring-system","household/rated","household/leading-industry","household/lawful-project","household/voluntary","household/takes-part","household/uses-itself","household/no-collateral","household/no-guarantor","household/line-not-suspended","household/village-not-stopped","household/town-not-stopped","household/lender-conditions","household/applicant-age","household/minimum-grade","household/allowed-purposes","household/no-forbidden-purpose","household/share-dividend-ended","household/within-cap","household/within-credit-line","household/within-project-scale","household/within-production-cycle","household/within-stated-need","household/term-length","household/within-renewals","household/within-rate-cap","household/not-barred","household/named-lender"]}';
const Part12 = '{"o":{"householdKind?":"#Part13"}}';
const Part13 =
  '{"e":["monitored-marginal","no-longer-poor","registered-poor","monitored-unstable","monitored-sudden-hardship","in-need-of-help","other"]}';
const Part14 = '{"o":{"oneOf":["#Part13"]}}';
const Part15 =
  '{"e":["household/able-to-work","household/wants-to-prosper","household/wants-loan","household/has-income","household/law-abiding","household/good-credit-attitude","household/suitable-project","household/good-credit-record","household/no-malicious-record","household/has-potential","household/has-skills","household/able-to-repay","household/civil-capacity","household/no-serious-bad-record","household/enjoys-policy","household/development-conditions","household/in-monitoring-system","household/rated","household/leading-industry","household/lawful-project","household/voluntary","household/takes-part","household/uses-itself","household/no-collateral","household/no-guarantor","household/line-not-suspended","household/village-not-stopped","household/town-not-stopped","household/lender-conditions"]}';
const Holds = '{"o":{"holds":"b"}}';
const Part16 = '{"o":{"age":"n"}}';
const Part17 = '{"o":{"years":"#Range"}}';
const Range = '{"o":{"min?":"n","max?":"n"}}';
const Part18 = '{"o":{"grade":"s"}}';
const Part19 = '{"o":{"atLeast":"s","order":"#Part5"}}';
const Part20 = '{"o":{"purposes?":"#Part21"}}';
const Part21 =
  '[{"e":["farming-and-animals","simple-processing","household-tourism","small-machines","other-production","skills-training","small-trade","trade","building","wealth-products","household-goods","weddings","other-consumption","share-dividend","on-lending","quota-swap","operators","platform-pooling","real-estate","infrastructure"]}]';
const Part22 = '{"o":{"among":"#Part21"}}';
const Part23 = '{"o":{"noneOf":"#Part21"}}';
const Part24 = '{"o":{"day":"#Part"}}';
const Part25 = '{"o":{"before":"#Part"}}';
const HouseholdDebt =
  '{"o":{"requested":"#Part26","outstanding?":"#Part26","outstandingOldProduct?":"#Part26","total":"#Part26"}}';
const Part26 = '"~^-?\\\\d{1,15}\\\\.\\\\d{2}$"';
const Part27 = '{"o":{"atMost":"#Part26","withHigherNeed?":"#Part26"}}';
const Part28 =
  '{"e":["household/within-credit-line","household/within-project-scale","household/within-production-cycle","household/within-stated-need"]}';
const Part29 = '{"o":{"requested":"#Part26"}}';
const Part30 = '{"o":{"atMost":"#Part26"}}';
const Part31 = '{"o":{"termMonths":"n"}}';
const Part32 = '{"o":{"months":"#Range"}}';
const Part33 = '{"e":["term-too-short","term-too-long"]}';
const Part34 = '{"o":{"renewals":"n"}}';
const Part35 = '{"o":{"atMost":"n"}}';
const Part36 = '{"o":{"rate":"#Part37"}}';
const Part37 = '"~^-?\\\\d+(\\\\.\\\\d+)?%$"';
const Part38 = '{"o":{"atMost?":"#Part37"}}';
const Part39 =
  '{"o":{"bars":[{"o":{"listing":"s","who":{"e":["applicant","member"]},"from":"#Part","through":"s","state?":{"e":["barred","open"]}}}]}}';
const Part40 = '{"o":{"bars":{"t":[],"m":0},"persons":{"e":["applicant","any-member"]}}}';
const Part41 = '{"o":{"lender":"s"}}';
const Part42 = '{"o":{"oneOf":"#Part5"}}';
const Part43 = '["#Part11"]';
const Part44 = '{"o":{"state":"=undetermined","missing":"#Part5","atMost?":"#Part26"}}';
const Part45 = '{"o":{"state":"=unbounded"}}';
const Part46 = '{"u":["=among-what-is-known","b"]}';
const Part47 =
  '[{"u":[{"o":{"change":"=ask-for-at-most","amount":"#Part26"}},{"o":{"change":"=repay-first","repay":"#Part26","amount":"#Part26"}},{"o":{"change":"=raise","fact":"s","amount":"#Part26"}},{"o":{"change":"=have-at-least","fact":"s","count":"n"}},{"o":{"change":"#Part48","months":"n"}},{"o":{"change":"=reach-grade","grade":"s"}},{"o":{"change":"=lower-rate-to","rate":"#Part37"}},{"o":{"change":"=apply-from","day":"#Part"}},{"o":{"change":{"e":["one-of","give-up"]},"fact":"s","values":"#Part5"}},{"o":{"change":"=settle","fact":"s","holds":"b"}},{"o":{"change":"=none"}}]}]';
const Part48 = '{"e":["at-most-months","at-least-months"]}';
const OperatorAssessment =
  '{"o":{"kind":"=operator-assessment","application":"s","asOf":"#Part","warnings":"#Part2","made":"#MadeUnder","terms":"#TermsUsed","readings":"#Part6","outcome":"#Part7","within?":"#Part8","reason?":{"e":["excerpt-only","report-only"]},"findings":[{"u":[{"o":{"rule":"=operator/edition-in-force","outcome":"=met","observed":"#Part9","required":"#Omit","basis":"#Part3"}},{"o":{"rule":"=operator/edition-in-force","outcome":"=unmet","reason":"=outside-edition","observed":"#Part9","required":"#Omit","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/edition-in-force","outcome":"=undetermined","reason?":"s","observed?":"#Part9","required?":"#Omit","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"#Part49","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"#Part50","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=operator/sound-operation","outcome":"=unmet","reason":"=operation-not-sound","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"#Part50","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/lawful-income","outcome":"=unmet","reason":"=no-lawful-income","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/stable-production","outcome":"=unmet","reason":"=production-not-stable","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/good-credit-record","outcome":"=unmet","reason":"=poor-credit-record","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/registered","outcome":"=unmet","reason":"=not-registered","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/licensed","outcome":"=unmet","reason":"=not-licensed","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/stable-operation","outcome":"=unmet","reason":"=operation-not-stable","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/has-prospects","outcome":"=unmet","reason":"=no-prospects","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/risk-assessed","outcome":"=unmet","reason":"=risk-not-assessed","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/leading-industry","outcome":"=unmet","reason":"=no-leading-industry","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/carrying-agreement","outcome":"=unmet","reason":"=no-carrying-agreement","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/notable-tax-contribution","outcome":"=unmet","reason":"=no-notable-tax-contribution","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/lender-conditions","outcome":"=unmet","reason":"=lender-conditions-not-met","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/minimum-grade","outcome":"=met","observed":"#Part18","required":"#Part19","basis":"#Part3"}},{"o":{"rule":"=operator/minimum-grade","outcome":"=unmet","reason":"=grade-too-low","observed":"#Part18","required":"#Part19","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/minimum-grade","outcome":"=undetermined","reason?":"s","observed?":"#Part18","required?":"#Part19","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/within-cap","outcome":"=met","observed":"#Part51","required":"#Part30","basis":"#Part3"}},{"o":{"rule":"=operator/within-cap","outcome":"=unmet","reason":"=above-operator-cap","observed":"#Part51","required":"#Part30","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/within-cap","outcome":"=undetermined","reason?":"s","observed?":"#Part51","required?":"#Part30","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/households-carried","outcome":"=met","observed":"#Part52","required":"#Part53","basis":"#Part3"}},{"o":{"rule":"=operator/households-carried","outcome":"=unmet","reason":"=too-few-households","observed":"#Part52","required":"#Part53","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/households-carried","outcome":"=undetermined","reason?":"s","observed?":"#Part52","required?":"#Part53","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/term-length","outcome":"=met","observed":"#Part31","required":"#Part32","basis":"#Part3"}},{"o":{"rule":"=operator/term-length","outcome":"=unmet","reason":"#Part33","observed":"#Part31","required":"#Part32","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/term-length","outcome":"=undetermined","reason?":"s","observed?":"#Part31","required?":"#Part32","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/within-rate-cap","outcome":"=met","observed":"#Part36","required":"#Part38","basis":"#Part3"}},{"o":{"rule":"=operator/within-rate-cap","outcome":"=unmet","reason":"=above-rate-cap","observed":"#Part36","required":"#Part38","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/within-rate-cap","outcome":"=undetermined","reason?":"s","observed?":"#Part36","required?":"#Part38","missing":"#Part5","basis":"#Part3"}}]}],"missing":"#Part5","notAsked":"#Part54","maximum":{"u":["#Part44","#Part45",{"o":{"state":"=known","amount":"#Part26","boundBy":"#Part54"}}]},"flagged":"#Part54","remedies":[{"u":[{"o":{"change":"=ask-for-at-most","amount":"#Part26","rule":"#Part49","onlyObstacle":"#Part46","then?":"#Part47"}},{"o":{"change":"=repay-first","repay":"#Part26","amount":"#Part26","rule":"#Part49","onlyObstacle":"#Part46","then?":"#Part47"}},{"o":{"change":"=raise","fact":"s","amount":"#Part26","rule":"#Part49","onlyObstacle":"#Part46","then?":"#Part47"}},{"o":{"change":"=have-at-least","fact":"s","count":"n","rule":"#Part49","onlyObstacle":"#Part46","then?":"#Part47"}},{"o":{"change":"#Part48","months":"n","rule":"#Part49","onlyObstacle":"#Part46","then?":"#Part47"}},{"o":{"change":"=reach-grade","grade":"s","rule":"#Part49","onlyObstacle":"#Part46","then?":"#Part47"}},{"o":{"change":"=lower-rate-to","rate":"#Part37","rule":"#Part49","onlyObstacle":"#Part46","then?":"#Part47"}},{"o":{"change":"=apply-from","day":"#Part","rule":"#Part49","onlyObstacle":"#Part46","then?":"#Part47"}},{"o":{"change":{"e":["one-of","give-up"]},"fact":"s","values":"#Part5","rule":"#Part49","onlyObstacle":"#Part46","then?":"#Part47"}},{"o":{"change":"=settle","fact":"s","holds":"b","rule":"#Part49","onlyObstacle":"#Part46","then?":"#Part47"}},{"o":{"change":"=none","rule":"#Part49","onlyObstacle":"#Part46","then?":"#Part47"}}]}]}}';
const Part49 =
  '{"e":["operator/edition-in-force","operator/sound-operation","operator/lawful-income","operator/stable-production","operator/good-credit-record","operator/registered","operator/licensed","operator/stable-operation","operator/has-prospects","operator/risk-assessed","operator/leading-industry","operator/carrying-agreement","operator/notable-tax-contribution","operator/lender-conditions","operator/minimum-grade","operator/within-cap","operator/households-carried","operator/term-length","operator/within-rate-cap"]}';
const Part50 =
  '{"e":["operator/sound-operation","operator/lawful-income","operator/stable-production","operator/good-credit-record","operator/registered","operator/licensed","operator/stable-operation","operator/has-prospects","operator/risk-assessed","operator/leading-industry","operator/carrying-agreement","operator/notable-tax-contribution","operator/lender-conditions"]}';
const Part51 =
  '{"o":{"operatorKind?":{"e":["company","cooperative","new-type-operator","small-firm"]},"requested":"#Part26","outstanding?":"#Part26","total":"#Part26"}}';
const Part52 = '{"o":{"households":"n","requested":"#Part26"}}';
const Part53 = '{"o":{"households":"n","amountPerHousehold":"#Part26"}}';
const Part54 = '["#Part49"]';
const LineStanding = '{"o":{"limit":"#Part26","points?":"n","grade?":"s","rate?":"#Part37","longestMonths?":"n"}}';
const Part55 = '{"o":{"paidOutOn":"#Part"}}';
const Part56 = '{"o":{"from":"#Part","through":"#Part"}}';
const Part57 = '{"o":{"suspended":"b"}}';
const Part58 = '{"o":{"amount":"#Part26"}}';
const Part59 = '{"o":{"maturesOn":"#Part"}}';
const Part60 = '{"o":{"through":"#Part"}}';
const Part61 =
  '[{"u":[{"o":{"ground":"=late","loan":"s","dueOn":"#Part","days":"n"}},{"o":{"ground":"=misuse","loan":"s","on":"#Part"}}]}]';
const Part62 = '["#RestDayWarning"]';
const Part63 = '{"t":["s"],"m":1}';
const Part64 = '{"o":{"episodes":"#Part65"}}';
const Part65 = '[{"o":{"loan":"s","dueOn":"#Part","paidOn?":"#Part","days":"n"}}]';
const Part66 = '{"o":{"daysOver":"n"}}';
const Part67 = '{"o":{"times":"n","episodes":"#Part65"}}';
const Part68 = '{"o":{"times":"n","daysOver":"n"}}';
const Part69 = '{"o":{"loans":[{"o":{"loan":"s","on":"#Part"}}]}}';
const Part70 = '{"o":{}}';
const Part71 =
  '{"e":["illegal-fund-raising","death","loss-of-capacity","declared-missing","declared-dead","proceedings","refused-check","refused-proof"]}';
const Part72 = '{"o":{"events":[{"o":{"on":"#Part","through?":"#Part","evidence":"s"}}]}}';
const Part73 =
  '{"o":{"state":"=graded","grade":"s","band":{"o":{"grade":"s","from?":"n","over?":"n","through?":"n","below?":"n"}}}}';
const Part74 = '{"o":{"state":"=no-band"}}';
const Part75 = '{"u":["b","s","n"]}';
const Part76 = '{"u":["#Part73","#Part74"]}';
const Part77 = '[{"o":{"from":"n","through":"n","witness":"n","grades":"#Part5"}}]';
const Part78 = '{"t":["s"],"i":"s","m":1}';
const Part79 = '["#LoanAuditFinding"]';
const LoanAuditFinding =
  '{"o":{"finding":{"e":["loan/overpaid","loan/longer-than-allowed","loan/extension-too-late","loan/extension-too-long","loan/extended-too-often","loan/deferral-2020","interest/rate-above-cap","interest/floating-on-benchmark","interest/rate-not-fixed"]},"state":{"e":["open","breach","info"]},"extension?":"n","day?":"#Part","limit?":"#Part","amount?":"#Part26","count?":"n","most?":"n","rate?":"#Part37","atMost?":"#Part37","basis":"#Part3"}}';
const Part80 = '{"e":["lender","township","village"]}';
const Part81 = '["#EditionWarning"]';
const Part82 = '[{"o":{"line":"n","id?":"s","issues":[{"o":{"code":"s","path":"s","message":"#Bilingual"}}]}}]';
const Part83 = '[{"o":{"on":"#Part","because":{"e":["at-lending","too-early","no-longer-needed"]}}}]';
const Part84 = '{"e":["able-and-willing","willing-still-in-need","willing-but-unable","unwilling","deceased"]}';
const Part85 =
  '{"e":["ableToRepay","deceased","willingToRepay","stillInNeed","qualifiesForExtension","qualifiesForCompensation","projectThriving","noLongerPoor","renewals"]}';
const Part86 = '{"e":["collect","extend","renew","convert","compensate","jointCollection","sue","estate"]}';
const Part87 =
  '{"e":["not-for-this-kind","after-maturity","limit-reached","beyond-limit","not-later","renewals-used-up","conditions-not-met","not-past-maturity","still-poor","project-not-thriving"]}';
const Part88 = '[{"u":["#RestDayWarning","#EditionWarning"]}]';
const Made = '{"o":{"library":"s","format":"n","notRecorded?":"#Part5"}}';
const NamedEdition = '{"o":{"pack":"s","edition":"s","title?":"#Bilingual"}}';
const Part89 =
  '{"e":["points","overdue","household","blacklist","operator","fund","maturity","credit-line","record","suspension","grading","checklist","interest","subsidy","operator-subsidy","guarantee-fee","reminders","route","monitoring","query","deadlines","breaker","compensation","dividend","portfolio","bulletin","targets","rectification"]}';
const TermSide = '{"o":{"value":"*","basis":"#Part3"}}';
const Part90 = '{"o":{"state":"=no-terms"}}';
const Part91 = '{"o":{"state":"=cannot-answer","issues":"#Part92"}}';
const Part92 =
  '[{"o":{"code":{"e":["missing","decides","unknown-key","explicit-undefined","not-plain","sparse-array","circular","too-deep","wrong-type","not-listed","not-a-finite-number","not-a-whole-number","below-minimum","above-maximum","empty","padded","whole-pack","not-a-name","bad-format","not-an-amount","too-many-decimals","amount-too-large","negative-amount","not-a-percent","percent-without-sign","not-a-day","no-such-day","out-of-order","more-than-owed","not-told-apart","repeated-id","mixed-households","unknown-reference","shares-not-whole","overlapping","term-set-twice","unknown-reading","foreign-term","rate-not-known","not-in-calendar","related-to-themself","contradictory-relations","contradictory","wrong-count","direction-broken","too-short","not-the-result"]},"path":"s","message":"#Bilingual","row?":"n","id?":"s"}}]';
const InterestSchedule =
  '{"o":{"kind":"=interest-schedule","loan":"s","maturesOn":"#Part","movedFrom?":"#Part","method":{"e":["daily-balance","term-units"]},"yearBase":{"e":[360,365]},"periods":[{"o":{"kind":{"e":["overdue","ordinary"]},"from":"#Part","through":"#Part","days":"n","segments":[{"o":{"from":"#Part","through":"#Part","days":"n","counted":"#Part93","balance":"#Part26","rate":"#Part37","charge":"#Part94"}}],"exact":"#Fraction","interest":"#Part26"}}],"totals":{"o":{"ordinary":"#Part26","overdue":"#Part26","interest":"#Part26"}},"unpaid":"#Part26","window?":"#CountedWindow","findings":"#Part79","notAsked":"#Part5","rateCap?":{"u":["#MetFinding","#UnmetFinding","#UndeterminedFinding",{"o":{"rule":"=interest/within-rate-cap","outcome":"=not-applicable","basis":"#Part3"}}]},"warnings":"#Part2","basis":{"o":{"rate":"#Part3","interest":"#Part3","overdue":"#Part3","misuse":"#Part3","extension":"#Part3","maturity":"#Part3"}},"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}';
const Part93 = '{"u":[{"o":{"by":"=nights","days":"n"}},{"o":{"by":"=months-and-days","months":"n","days":"n"}}]}';
const Part94 = '{"e":["misuse","overdue","contract"]}';
const Fraction = '{"o":{"dividend":"s","divisor":"s"}}';
const CountedWindow =
  '{"o":{"from":"#Part","through":"#Part","wholePeriods":"b","perPeriod":"#Part26","once":"#Part26"}}';
const MetFinding =
  '{"o":{"rule":"=interest/within-rate-cap","outcome":"=met","observed":"#Part36","required":"#Part95","basis":"#Part3"}}';
const Part95 = '{"o":{"atMost":"#Part37"}}';
const UnmetFinding =
  '{"o":{"rule":"=interest/within-rate-cap","outcome":"=unmet","reason":"=above-rate-cap","observed":"#Part36","required":"#Part95","atLeast?":{"e":[true]},"basis":"#Part3"}}';
const UndeterminedFinding =
  '{"o":{"rule":"=interest/within-rate-cap","outcome":"=undetermined","reason?":"s","observed?":"#Part36","required?":"#Part95","missing":"#Part5","basis":"#Part3"}}';
const SubsidyStatement =
  '{"o":{"kind":"=subsidy-statement","household":"s","method":{"e":["daily-balance","term-units"]},"yearBase":{"e":[360,365]},"entitled":{"e":["open","no","yes"]},"loans":[{"o":{"loan":"s","entitled":{"e":["open","no","yes"]},"findings":[{"u":["#LoanAuditFinding",{"o":{"finding":{"e":["subsidy/outside-edition","subsidy/perhaps-outside-edition","subsidy/kind-not-served","subsidy/kind-not-known","subsidy/household-ineligible","subsidy/other-loan-overdue","subsidy/misuse","subsidy/overdue","subsidy/barred","subsidy/interest-unpaid","subsidy/limited"]},"state":{"e":["open","breach","info"]},"day?":"#Part","householdKind?":"#Part13","periods?":"n","basis":"#Part3"}}]}],"periods":[{"u":[{"o":{"from":"s","through":"s","interest":"s","kind":{"e":["overdue","ordinary"]},"days":"n","exact":"#Fraction","segments":"#Part96","state":"=known","subsidyExact":"#Fraction","subsidy":"#Part26","borrower":"#Part26","cutBy?":{"e":["year","payment","once-a-year","budget","interest-unpaid"]}}},{"o":{"from":"s","through":"s","interest":"s","kind":{"e":["overdue","ordinary"]},"days":"n","exact":"#Fraction","segments":"#Part96","state":"=undetermined","why":"#Part97","nights":"#Part56","between?":"#Part98"}}]}],"totals":"#Part99","window?":"#CountedWindow"}}],"totals":"#Part99","missing":"#Part5","notAsked":"#Part5","warnings":"#Part2","basis":{"o":{"rate":"#Part3","interest":"#Part3","overdue":"#Part3","misuse":"#Part3","extension":"#Part3","maturity":"#Part3","cap":"#Part3","rateLimit":"#Part3","share":"#Part3","duration":"#Part3","loss":"#Part3","limits":"#Part3","bar":"#Part3","kinds":"#Part3"}},"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}';
const Part96 =
  '[{"o":{"subsidised":"#Part26","subsidyRate":"#Part37","wholeMonths?":"n","share":{"u":["0","#Part37"]},"shareSource?":"#Part4","from":"#Part","through":"#Part","days":"n","counted":"#Part93","balance":"#Part26","rate":"#Part37","charge":"#Part94"}}]';
const Part97 = '{"e":["no-share-known","product-not-known","interest-payments-not-known","order-not-told"]}';
const Part98 = '{"o":{"lower":"#Part26","higher":"#Part26"}}';
const Part99 =
  '{"u":[{"o":{"state":"=known","interest":"#Part26","subsidy":"#Part26","borrower":"#Part26"}},{"o":{"state":"=undetermined","interest":"#Part26","knownSubsidy":"#Part26","undeterminedPeriods":"n","between?":"#Part98"}}]}';
const Part100 =
  '{"u":[{"o":{"stage":"s","by":"s","on":"#Part","outcome":"=passed","records":"#Part5","publishedFrom?":"#Part"}},{"o":{"stage":"s","by":"s","on":"#Part","outcome":"=returned","backTo":"s","because?":"s"}},{"o":{"stage":"s","by":"s","on":"#Part","outcome":{"e":["refused","withdrawn"]},"because?":"s"}}]}';
const Part101 = '{"e":["refused","withdrawn","completed"]}';
const Part102 = '["#Part100"]';
const Part103 =
  '{"u":[{"o":{"state":"=open","next":{"o":{"stage":"s","by":"s","records":"#Part5","publicity?":{"o":{"from":"#Part","period":{"u":["=not-known","#PublicityInDays",{"o":{"workingDays":"n"}}]}}},"basis":"#Part3"}}}},{"o":{"state":"#Part101","on":"#Part"}}]}';
const PublicityInDays = '{"o":{"days":"n"}}';
const Part104 =
  '[{"o":{"stage":"s","name":"#Bilingual","by":"s","state":{"e":["passed","next","ahead","not-reached"]},"passedOn?":"#Part"}}]';
const RouteShown =
  '{"o":{"name?":"#Bilingual","bodies":[{"o":{"body":"s","name":"#Bilingual"}}],"records":[{"o":{"record":"s","name":"#Bilingual","source?":"#Part4"}}]}}';
const Part105 = '{"e":["person","policy","use","procedure"]}';
const Part106 = '{"o":{"householdKind":"#Part13"}}';
const LoanLength = '{"o":{"from":"#Part","maturesOn":"#Part","months":"n","days":"n"}}';
const Part107 = '{"o":{"atMostMonths":"n"}}';
const Part108 = '{"e":["above-rate-limit","below-rate-limit"]}';
const Part109 = '{"u":["#Part95",{"o":{"exactly":"#Part37"}}]}';
const Part110 = '{"e":["use-forbidden","use-not-allowed"]}';
const Part111 = '{"o":{"usedFor":"#Part21","wrong":"#Part21"}}';
const UseRequired = '{"o":{"among?":"#Part21","noneOf?":"#Part21"}}';
const DebtInBook = '{"o":{"total":"#Part26","upTo?":"#Part26"}}';
const Part112 = '[{"o":{"loan":"s","counted?":"#Part26"}}]';
const Part113 = '[{"o":{"check":"#Part105","entries":"n","open":"n","struckOff":"n","undetermined":"n"}}]';
const Part114 = '[{"o":{"name":"s","checks":"#Part113"}}]';
const Part115 =
  '{"e":["rectification/good-credit-record","rectification/wants-loan","rectification/has-potential","rectification/has-skills","rectification/able-to-repay","rectification/subsidy-to-household","rectification/term-fits-household","rectification/no-guarantor","rectification/no-collateral","rectification/featured-industry","rectification/carries-household","rectification/lending-rules-kept","rectification/borrowed-by-household","rectification/used-by-household","rectification/repaid-by-household","rectification/joined-freely","rectification/agreement-signed","rectification/duties-clear","rectification/benefits-linked","rectification/risk-controlled"]}';
const DeadlineEvent = '{"o":{"id":"s","event":"s","on":"#Part"}}';
const Part116 = '{"o":{"period":"s","from":"#Part","through":"#Part"}}';
const Part117 =
  '{"u":[{"o":{"state":"=known","on":"#Part","movedFrom?":"#Part"}},{"o":{"state":"=not-covered","coveredFrom":"#Part","coveredThrough":"#Part","notBefore":"#Part"}}]}';
const Part118 =
  '{"e":["monitoring/used-locally","monitoring/used-in-leading-industry","monitoring/used-per-plan","monitoring/no-signs-of-misuse","monitoring/no-confirmed-misuse","monitoring/agreement-kept","monitoring/not-lent-on","monitoring/used-for-production"]}';
const Part119 = '["#Part120"]';
const Part120 =
  '{"e":["warn","may-stop-payments","repay-by-date","joint-collection","public-notice","mend-by-date","recover-at-once","sanction"]}';
const Part121 =
  '{"e":["monitoring/used-locally","monitoring/used-in-leading-industry","monitoring/used-per-plan","monitoring/no-signs-of-misuse","monitoring/no-confirmed-misuse","monitoring/agreement-kept","monitoring/not-lent-on","monitoring/used-for-production","monitoring/no-idle-money","monitoring/visited-each-quarter","monitoring/anomalies-reported-at-once","monitoring/ledger-card-kept"]}';
const Part122 =
  '{"u":[{"o":{"stretches":[{"o":{"since":"#Part","through?":"#Part","amount":"#Part26","fullOn":"#Part","state":{"e":["running","too-long","in-time"]}}}]}},{"o":{"earliest":"#Part"}}]}';
const Part123 = '{"o":{"months":"n"}}';
const Part124 =
  '{"o":{"quarters":[{"o":{"state":{"e":["open","visited","missed"]},"visits?":[{"o":{"on":"#Part","by":"#Part125"}}],"without?":"#Part126","from":"#Part","through":"#Part"}}],"notCounted?":[{"o":{"because":{"e":["not-named","outside-quarters"]},"on":"#Part","by":"#Part125"}}]}}';
const Part125 = '{"e":["lender","city-centre","town-government","town-office","village-office"]}';
const Part126 = '["#Part125"]';
const VisitsAsked = '{"o":{"perQuarter":"n","by":"#Part126","who":{"e":["any","each"]}}}';
const Part127 =
  '{"u":[{"o":{"anomalies":[{"o":{"id":"s","seenOn":"#Part","by":"#Part","reportedOn?":"#Part","state":{"e":["open","late","at-once","not-reported"]}}}]}},{"o":{"asOf":"#Part"}}]}';
const Part128 = '{"o":{"within":{"e":["same-day","next-day"]}}}';
const Part129 = '{"u":[{"o":{"card":"=none"}},{"o":{"card":"=kept","entries":"#Part130","lacking":"#Part130"}}]}';
const Part130 = '[{"e":["state","use","visits"]}]';
const Part131 = '{"o":{"entries":"#Part130"}}';
const Part132 = '["#Part121"]';
const Part133 =
  '{"e":["other","city-centre","town-office","village-office","financial-institution","department","approved-department"]}';
const Part134 = '{"o":{"authorisation":{"e":["none","given"]},"household?":"s","writtenForm?":"b"}}';
const Part135 = '{"o":{"household":"s","writtenForm":{"e":[true]}}}';
const Part136 =
  '{"e":["query/authorised","query/in-force","query/given-to-this-body","query/purpose-named","query/purpose-within","query/entitled-body","query/own-area","query/matching-information"]}';
const Pick = '{"o":{"from":"s","through?":"s","revokedOn?":"s"}}';
const Part137 = '{"o":{"inForceOn":"#Part"}}';
const Part138 = '{"o":{"body":"s"}}';
const Part139 = '{"o":{"purposes":"#Part5"}}';
const Part140 = '{"o":{"atLeast":{"e":[1]}}}';
const Part141 = '{"o":{"purpose":"s"}}';
const Part142 = '{"o":{"body":"#Part133","approved?":"b"}}';
const Part143 =
  '{"o":{"oneOf":[{"e":["city-centre","town-office","village-office","financial-institution","department","approved-department"]}],"approval?":"=required"}}';
const Part144 = '{"o":{"household":"#Partial","body":"#Partial"}}';
const Partial = '{"o":{"city?":"s","town?":"s","village?":"s"}}';
const Part145 = '{"o":{"same":[{"e":["village","town","city"]}]}}';
const Part146 = '{"o":{"information":"#Part5","notItsOwn":"#Part5"}}';
const Part147 = '{"o":{"among":"#Part5"}}';
const Part148 = '{"o":{"writtenConsent":"s","collectedOn?":"#Part"}}';
const Part149 = '{"o":{"by":"#Part"}}';
const Part150 = '{"o":{"collectors":"n"}}';
const Part151 = '{"o":{"atLeast":"n"}}';
const Part152 = '{"o":{"signed":"#Part5","notSigned":"#Part5","notKnown":"#Part5"}}';
const Part153 = '{"o":{"signatures":"n"}}';
const Part154 =
  '[{"o":{"scope":"#Part155","state":{"e":["barred","open"]},"through":"s","causes":[{"o":{"listing":"s","listed":"s","listedOn":"#Part","ground?":{"e":["on-lending","misuse","bad-faith","false-data"]},"kinship":{"e":["self","spouse","parent","child"]},"state":{"e":["barred","open"]},"open?":{"e":["relatives-after-2020","ground-not-known"]},"openFrom?":"#Part","months?":"n","related?":{"o":{"from?":"#Part","through?":"#Part"}},"from":"#Part","through":"s","basis":"#Part3"}}]}}]';
const Part155 = '{"e":["subsidy","credit","interest-subsidy"]}';
const Part156 = '["#Part155"]';
const Part157 = '["=ground"]';
const Part158 = '[{"o":{"code":"=penalties-by-law-only","basis":"#Part3"}}]';
const Part159 = '{"e":["undetermined","may-be-stopped","goes-on"]}';
const Part160 =
  '{"u":[{"o":{"state":"#Part161","rate":"#Part162","limit":"#Part37","basis":"#Part3"}},{"o":{"state":"=undetermined","rate":"#Part162","limit?":"#Part70","missing":{"e":["villageStopOver","townStopOver"]},"basis":"#Part3"}}]}';
const Part161 = '{"e":["undetermined","not-stopped","stopped"]}';
const Part162 = '{"u":["#Part163","#Part164","#Part165"]}';
const Part163 = '{"o":{"state":"=undetermined","why":"=missing","missing":"#Part5"}}';
const Part164 = '{"o":{"state":"=known","numerator":"s","denominator":"s","percent":"#Part37"}}';
const Part165 = '{"o":{"state":"=undetermined","why":"=zero-denominator","numerator":"s","denominator":"s"}}';
const Part166 = '{"u":["#Part163","#Part167","#Part168"]}';
const Part167 = '{"o":{"state":"=known","numerator":"n","denominator":"n","percent":"#Part37"}}';
const Part168 = '{"o":{"state":"=undetermined","why":"=zero-denominator","numerator":"n","denominator":"n"}}';
const Honour =
  '{"o":{"state":{"e":["undetermined","honoured","not-honoured"]},"title?":{"e":["credit-village","credit-town"]},"rate":"#Part162","limit":"#Part37","conduct?":{"o":{"publicity":{"e":["undetermined","met","unmet"]},"serviceWork":{"e":["undetermined","met","unmet"]},"support":{"e":["undetermined","met","unmet"]},"recoveryHelp":{"e":["undetermined","met","unmet"]}}},"basis":"#Part3"}}';
const Part169 =
  '{"e":["rated","completion","credit-lines","coverage","satisfaction","operator-coverage","overdue-rate","bad-rate","collection","credit-households"]}';
const Part170 =
  '{"e":["registered","matured","qualified-applicants","with-need","qualifying","qualifying-with-need","qualifying-operators","year-target","outstanding"]}';
const Part171 = '{"e":["operators","yuan","households"]}';
const Part172 = '{"u":["#Part163","#Part164","#Part165","#Part167","#Part168"]}';
const Part173 =
  '{"u":[{"o":{"state":"=known","by":{"e":["set-by-authority","document"]},"percent":"#Part37"}},{"o":{"state":"=known","by":"=province-average","percent":"#Part37","places":"n"}},{"o":{"state":"=known","by":"=own-target","percent":"#Part37","ownTarget":"#Part37","plusPoints":"#Part37"}},{"o":{"state":"=undetermined","by":{"e":["set-by-authority","province-average","document","own-target"]},"missing":"#Part63"}}]}';
const Part174 = '{"o":{"set":[{"e":["lossShares","claimAfterDays","claimCovers"]}]}}';
const Part175 =
  '{"e":["claim/agreement","claim/overdue","claim/notice-given","claim/chain-in-order","claim/conditions-met","claim/edition-in-force","claim/amount-owed"]}';
const Part176 = '{"o":{"noticeOn":"s"}}';
const Part177 = '{"o":{"noticeOn":"s","transferredOn":"#Part","deductionLetterOn?":"s"}}';
const Part178 = '{"o":{"order":{"t":["=notice","=transfer","=deduction-letter"],"m":3}}}';
const Part179 = '{"o":{"qualifies":"b"}}';
const Part180 = '{"o":{"qualifies":{"e":[true]}}}';
const Part181 = '{"u":["#Part10","#Part55"]}';
const Part182 = '{"o":{"overdue":"#Part26","covered?":"#Part26"}}';
const Part183 = '{"o":{"above":"#Part26"}}';
const Covered = '{"o":{"owed":"#Part26","covered":"#Part26","excluded":"#Part26"}}';
const Part184 = '["#LossPart"]';
const Part185 =
  '[{"o":{"party":"s","borne":"#Part26","gotBack":"#Part26","costBorne":"#Part26","stillOut":"#Part26","unpaid":"#Part26"}}]';
const Part186 = '{"e":["voluntary","takesPart","dividendRate"]}';
const Part187 =
  '[{"o":{"finding":{"e":["after-maturity","above-cap","share","after-repayment","paid-twice","outside-window"]},"payment":"n","loan":"s","amount":"#Part26","basis":"#Part3"}}]';
const UnderTerms = '{"o":{"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}';
const Part188 = '[{"o":{"name":"#Part189","first":"#Part26","second":"#Part26","difference":"#Part26"}}]';
const Part189 = '{"u":["0","s"]}';
const Part190 = '{"u":["0","#Part26"]}';
const Part191 = '{"o":{"households":"n","principal":"#Part26"}}';
const Part192 = '{"e":["undetermined","none","right","unique","several"]}';
const Part193 = '{"u":[{"t":["#Part194"],"m":1},{"t":["#Part194","#Part194"],"m":2}]}';
const Part194 =
  '{"e":["after-maturity","above-rate-limit","other-year","months-for-days","days-for-months","last-day-counted","first-day-not-counted","settled-on-21st","after-maturity-day","extension-without-right","share-change-ignored","share-change-early","no-cap","cap-per-loan","excess-at-full","prepayment-ignored","prepayment-a-day-late","prepayment-a-day-early","rate-of-month-before","rate-of-month-after","rate-of-other-length","claimed-twice","period-before-again","yuan-for-wan","wan-for-yuan","rounded-each-night","rounded-once","overdue-instalment-subsidised","rest-day-otherwise"]}';
const Part195 = '{"e":["none","right","unique","several"]}';
const Part196 = '{"u":[{"t":["#Part197"],"m":1},{"t":["#Part197","#Part197"],"m":2}]}';
const Part197 = '{"e":["from-pay-out","rest-day-otherwise","day-too-many","day-too-few","extension-ignored"]}';
const Part198 = '{"u":[{"t":["#Part199"],"m":1},{"t":["#Part199","#Part199"],"m":2}]}';
const Part199 = '{"e":["floored","rounded","edge-on-wrong-side"]}';
const Part200 = '{"e":["odd-fen-to-another","each-rounded-alone","all-to-one","share-of-another"]}';
const GroupSummary =
  '{"o":{"name":"#Part189","lent":"#Tally","lentThisYear":"#Tally","book":"#BookFigures","otherwise":"#BookFigures","coverage":{"o":{"ofRegistered":"#Part166","ofQualifying":"#Part166","ofThoseWithNeed":"#Part166"}},"satisfaction":"#Part166","completion":"#Part162"}}';
const Tally = '{"o":{"loans":"n","households":"n","amount":"#Part26"}}';
const BookFigures =
  '{"o":{"settledLoans":{"e":["counted","left-out"]},"outstanding":"#Tally","overdue":"#Tally","overdueRate":"#Part162","overdueBuckets":[{"o":{"fromDays":"n","throughDays?":"n","loans":"n","households":"n","amount":"#Part26"}}],"bad":"#Tally","unclassed":"#Tally","badRate":"#Part162","averagePerHousehold?":"#Part26"}}';
const Part201 = '["#GroupSummary"]';
const Part202 = '{"e":["special-mention","substandard","doubtful","loss","normal"]}';
const Part203 = '[{"o":{"name":"s","printed":"s"}}]';
const Part204 =
  '{"e":["outstanding-households","outstanding-loans","outstanding-amount","new-households","new-loans","new-amount","new-target","overdue-households","overdue-loans","overdue-amount","subsidy-households","subsidy-loans","subsidy-principal","subsidy-amount","fund-amount"]}';
const Part205 = '{"e":["undetermined","differs","agrees","agrees-within-rounding"]}';
const Part206 = '{"e":["differs","agrees","agrees-within-rounding"]}';
const TargetRange = '{"o":{"above":"s","atMost?":"s"}}';
const Part207 =
  '{"e":["assessHousehold","shareDividend","assessOperator","reviewCreditLine","assessSuspension","gradeOf","analyseBands","replayPoints","assessChecklist","accrueInterest","computeSubsidy","compareSubsidy","reclaimSubsidy","computeOperatorSubsidy","reclaimOperatorSubsidy","computeGuaranteeFee","trackOverdue","planReminders","trackReminders","listMaturities","classifyMaturity","advanceApplication","trackApplication","assessMonitoring","mayQuery","mayRecord","listDeadlines","propagateBlacklist","screenPerson","reviewPlaces","assessClaim","splitLoss","splitRecovery","stateClaim","stateFund","summarisePortfolio","reconcileBulletin","assessTargets","rectify","findNearestChanges","scoreHousehold"]}';
const Difference = '{"o":{"path":"s","stored?":"*","recomputed?":"*"}}';
const LossPart = '{"o":{"party":"s","share":"#Part37","exact":"#Fraction","amount":"#Part26","within?":"#Part184"}}';

// The shape of each kind of result, on its own: whoever explains one kind loads no other.
export const householdAssessment = /* @__PURE__ */ shapeRead('"#HouseholdAssessment"', {
  Bilingual,
  EditionWarning,
  Holds,
  HouseholdAssessment,
  HouseholdDebt,
  MadeUnder,
  Omit,
  Part,
  Part10,
  Part11,
  Part12,
  Part13,
  Part14,
  Part15,
  Part16,
  Part17,
  Part18,
  Part19,
  Part2,
  Part20,
  Part21,
  Part22,
  Part23,
  Part24,
  Part25,
  Part26,
  Part27,
  Part28,
  Part29,
  Part3,
  Part30,
  Part31,
  Part32,
  Part33,
  Part34,
  Part35,
  Part36,
  Part37,
  Part38,
  Part39,
  Part4,
  Part40,
  Part41,
  Part42,
  Part43,
  Part44,
  Part45,
  Part46,
  Part47,
  Part48,
  Part5,
  Part6,
  Part7,
  Part8,
  Part9,
  Range,
  RestDayWarning,
  TermsUsed,
});
export const operatorAssessment = /* @__PURE__ */ shapeRead('"#OperatorAssessment"', {
  Bilingual,
  EditionWarning,
  Holds,
  MadeUnder,
  Omit,
  OperatorAssessment,
  Part,
  Part10,
  Part18,
  Part19,
  Part2,
  Part26,
  Part3,
  Part30,
  Part31,
  Part32,
  Part33,
  Part36,
  Part37,
  Part38,
  Part4,
  Part44,
  Part45,
  Part46,
  Part47,
  Part48,
  Part49,
  Part5,
  Part50,
  Part51,
  Part52,
  Part53,
  Part54,
  Part6,
  Part7,
  Part8,
  Part9,
  Range,
  RestDayWarning,
  TermsUsed,
});
export const creditLineReview = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=credit-line-review","line":"s","household":"s","asOf":"#Part","state":{"e":["not-yet-granted","in-force","suspended","ended"]},"validThrough?":"#Part","standing":"#LineStanding","drawn":"#Part26","available":"#Part26","movements":[{"o":{"day":"#Part","movement":{"e":["suspended","granted","rewarded","penalised","adjusted","resumed","repaid","drawn"]},"loan?":"s","amount?":"#Part26","limit":"#Part26","drawn":"#Part26","available":"#Part26"}}],"draws":[{"o":{"loan":"s","findings":[{"u":[{"o":{"rule":"=credit-line/draw-in-force","outcome":"=met","observed":"#Part55","required":"#Part56","basis":"#Part3"}},{"o":{"rule":"=credit-line/draw-in-force","outcome":"=unmet","reason":"=line-not-in-force","observed":"#Part55","required":"#Part56","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=credit-line/draw-in-force","outcome":"=undetermined","reason?":"s","observed?":"#Part55","required?":"#Part56","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":{"e":["credit-line/draw-in-force","credit-line/draw-not-suspended","credit-line/draw-within-line","credit-line/matures-in-force"]},"outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=credit-line/draw-not-suspended","outcome":"=met","observed":"#Part55","required":"#Part57","basis":"#Part3"}},{"o":{"rule":"=credit-line/draw-not-suspended","outcome":"=unmet","reason":"=line-suspended","observed":"#Part55","required":"#Part57","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=credit-line/draw-not-suspended","outcome":"=undetermined","reason?":"s","observed?":"#Part55","required?":"#Part57","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=credit-line/draw-within-line","outcome":"=met","observed":"#Part58","required":"#Part30","basis":"#Part3"}},{"o":{"rule":"=credit-line/draw-within-line","outcome":"=unmet","reason":"=above-available-line","observed":"#Part58","required":"#Part30","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=credit-line/draw-within-line","outcome":"=undetermined","reason?":"s","observed?":"#Part58","required?":"#Part30","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=credit-line/matures-in-force","outcome":"=met","observed":"#Part59","required":"#Part60","basis":"#Part3"}},{"o":{"rule":"=credit-line/matures-in-force","outcome":"=unmet","reason":"=matures-after-line","observed":"#Part59","required":"#Part60","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=credit-line/matures-in-force","outcome":"=undetermined","reason?":"s","observed?":"#Part59","required?":"#Part60","missing":"#Part5","basis":"#Part3"}}]}]}}],"years":[{"u":[{"o":{"year":"n","from":"#Part","through":"#Part","state":{"e":["running","broken-so-far"]},"brokenBy":"#Part61"}},{"o":{"year":"n","from":"#Part","through":"#Part","state":{"e":["unused","nothing-due"]}}},{"o":{"year":"n","from":"#Part","through":"#Part","state":"=kept","inARow":"n","basis":"#Part3","step":"=none-given"}},{"o":{"year":"n","from":"#Part","through":"#Part","state":"=kept","inARow":"n","basis":"#Part3","step":"n","before":"#LineStanding","after":"#LineStanding","appliesFrom?":"#Part"}},{"o":{"year":"n","from":"#Part","through":"#Part","state":"=broken","brokenBy":"#Part61","inARow":"n","basis":"#Part3","step":"=none-given"}},{"o":{"year":"n","from":"#Part","through":"#Part","state":"=broken","brokenBy":"#Part61","inARow":"n","basis":"#Part3","step":"n","before":"#LineStanding","after":"#LineStanding","appliesFrom?":"#Part"}}]}],"breached":"b","warnings":"#Part62","basis":{"o":{"validity":"#Part3","drawing":"#Part3"}},"made":"#MadeUnder","terms":"#TermsUsed","readings":"#Part6"}}',
  {
    Bilingual,
    LineStanding,
    MadeUnder,
    Part,
    Part26,
    Part3,
    Part30,
    Part37,
    Part4,
    Part5,
    Part55,
    Part56,
    Part57,
    Part58,
    Part59,
    Part6,
    Part60,
    Part61,
    Part62,
    RestDayWarning,
    TermsUsed,
  },
);
export const suspensionAssessment = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=suspension-assessment","line":"s","asOf":"#Part","outcome":{"e":["undetermined","may-be-suspended","no-ground"]},"grounds":[{"u":[{"o":{"ground":{"e":["overdue-days","late-episodes","misuse","illegal-fund-raising","death","loss-of-capacity","declared-missing","declared-dead","proceedings","refused-check","refused-proof"]},"state":"=undetermined","missing":"#Part63","basis":"#Part3"}},{"o":{"ground":"=overdue-days","state":"=present","since":"#Part","evidence":"#Part64","required":"#Part66","basis":"#Part3"}},{"o":{"ground":"=overdue-days","state":"=absent","evidence":"#Part64","required":"#Part66","basis":"#Part3"}},{"o":{"ground":"=late-episodes","state":"=present","since":"#Part","evidence":"#Part67","required":"#Part68","basis":"#Part3"}},{"o":{"ground":"=late-episodes","state":"=absent","evidence":"#Part67","required":"#Part68","basis":"#Part3"}},{"o":{"ground":"=misuse","state":"=present","since":"#Part","evidence":"#Part69","required":"#Part70","basis":"#Part3"}},{"o":{"ground":"=misuse","state":"=absent","evidence":"#Part69","required":"#Part70","basis":"#Part3"}},{"o":{"ground":"#Part71","state":"=present","since":"#Part","evidence":"#Part72","required":"#Part70","basis":"#Part3"}},{"o":{"ground":"#Part71","state":"=absent","evidence":"#Part72","required":"#Part70","basis":"#Part3"}}]}],"missing":"#Part5","warnings":"#Part62","notAsked":[{"e":["misuse","overdue-days","late-episodes","illegal-fund-raising","death","loss-of-capacity","declared-missing","declared-dead","proceedings","refused-check","refused-proof"]}],"made":"#MadeUnder","terms":"#TermsUsed","readings":"#Part6"}}',
  {
    Bilingual,
    MadeUnder,
    Part,
    Part3,
    Part4,
    Part5,
    Part6,
    Part62,
    Part63,
    Part64,
    Part65,
    Part66,
    Part67,
    Part68,
    Part69,
    Part70,
    Part71,
    Part72,
    RestDayWarning,
    TermsUsed,
  },
);
export const scoreSheet = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=score-sheet","card":"s","edition":"s","title":"#Bilingual","standing":{"e":["official","illustrative"]},"household":"s","asOf":"#Part","base":"n","score":{"u":[{"o":{"state":"=known","points":"n"}},{"o":{"state":"=range","least":"n","most":"n"}}]},"grade":{"u":["#Part73",{"o":{"state":"=vetoed","grade":"=none","vetoes":"#Part5"}},"#Part74",{"o":{"state":"=undetermined","possible":"#Part5"}}]},"groups":[{"o":{"group":"s","label":"#Bilingual","part":{"e":["addition","deduction"]},"sum":"n","cap?":"n","counted":"n","capped":"b"}}],"items":[{"u":[{"o":{"item":"s","label":"#Bilingual","group":"s","source?":"#Part4","state":"=assessed","answer":"#Part75","answerLabel?":"#Bilingual","points":"n"}},{"o":{"item":"s","label":"#Bilingual","group":"s","source?":"#Part4","state":{"e":["not-applicable","unknown"]}}},{"o":{"item":"s","label":"#Bilingual","group":"s","source?":"#Part4","state":"=in-gap","answer":"#Part75"}}]}],"vetoes":[{"o":{"veto":"s","label":"#Bilingual","state":{"e":["unknown","applies","does-not-apply"]},"source?":"#Part4"}}],"missing":"#Part5","gaps":[{"o":{"item":"s","from":"n","below":"n"}}],"basis":"#Part3","made":"#MadeUnder","terms":"#TermsUsed","readings":"#Part6"}}',
  { Bilingual, MadeUnder, Part, Part3, Part4, Part5, Part6, Part73, Part74, Part75, TermsUsed },
);
export const gradeAnswer = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=grade-answer","score":"n","counted":"n","graded":"#Part76","basis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  { Bilingual, MadeUnder, Part3, Part4, Part5, Part6, Part73, Part74, Part76, TermsUsed },
);
export const bandAnalysis = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=band-analysis","domain":{"o":{"from":"n","through":"n","step":"n"}},"gaps":"#Part77","overlaps":"#Part77","sound":"b","basis":"#Part3","made":"#MadeUnder","terms":"#TermsUsed","readings":"#Part6"}}',
  { Bilingual, MadeUnder, Part3, Part4, Part5, Part6, Part77, TermsUsed },
);
export const nearestChanges = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=nearest-changes","card":"s","title":"#Bilingual","standing":{"e":["official","illustrative"]},"household":"s","grade":"s","basis":"#Part3","answer":{"u":[{"o":{"state":"=reached"}},{"o":{"state":"=found","size":"n","sets":[{"o":{"changes":[{"u":[{"o":{"item":"s","label":"#Bilingual","from":"#Part75","to":{"u":["b","s","n",{"o":{"from?":"n","below?":"n"}}]},"options?":{"o":{"from":"#Bilingual","to":"#Bilingual"}},"points":{"o":{"before":"n","after":"n"}}}},{"o":{"veto":"s","label":"#Bilingual"}}]}],"score":"n","grade":"s"}}],"complete":"b","cut?":{"e":[true]}}},{"o":{"state":"=given-up","atLeast":"n"}},{"o":{"state":"=out-of-reach","most":"n"}},{"o":{"state":"=undetermined","missing":"#Part5"}}]},"made":"#MadeUnder","terms":"#TermsUsed","readings":"#Part6"}}',
  { Bilingual, MadeUnder, Part3, Part4, Part5, Part6, Part75, TermsUsed },
);
export const checklistAssessment = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=checklist-assessment","household":"s","asOf":"#Part","outcome":{"e":["undetermined","met","unmet"]},"parts":[{"o":{"part":"s","label":"#Bilingual","count":"n","met":"n","undetermined":"n"}}],"items":[{"o":{"item":"s","part":"s","label":"#Bilingual","outcome":{"e":["undetermined","met","unmet"]}}}],"missing":"#Part5","basis":"#Part3","made":"#MadeUnder","terms":"#TermsUsed","readings":"#Part6"}}',
  { Bilingual, MadeUnder, Part, Part3, Part4, Part5, Part6, TermsUsed },
);
export const pointsStatement = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=points-statement","holder":"s","asOf":"#Part","base":"n","entries":[{"o":{"counted":"n","balance":"n","graded?":"#Part76","id":"s","on":"#Part","points":"n","reason":"s","event?":"s"}}],"balance":"n","graded?":"#Part76","restriction?":{"o":{"state":{"e":["restricted","free"]},"events":"#Part5","basis":"#Part3"}},"basis":{"o":{"points":"#Part3","grade":"#Part3"}},"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  { Bilingual, MadeUnder, Part, Part3, Part4, Part5, Part6, Part73, Part74, Part76, TermsUsed },
);
export const overdueTrack = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=overdue-track","loan":"s","asOf":"#Part","maturesOn":"#Part","movedFrom?":"#Part","balance":"#Part26","standing":{"u":[{"o":{"state":{"e":["not-paid-out","repaid","not-overdue"]}}},{"o":{"state":"=overdue","amount":"#Part26","days":"n","bucket":{"o":{"fromDays":"n","throughDays?":"n"}}}}]},"episodes":[{"u":[{"o":{"state":"=ended","dueOn":"#Part","paidOn":"#Part","days":"n"}},{"o":{"state":"=running","dueOn":"#Part","days":"n"}}]}],"unpaidInterest":{"u":[{"o":{"state":"=known","amount":"#Part26","since?":"#Part","days":"n"}},{"o":{"state":"=undetermined","missing":"#Part78"}}]},"findings":"#Part79","warnings":"#Part62","basis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  {
    Bilingual,
    LoanAuditFinding,
    MadeUnder,
    Part,
    Part26,
    Part3,
    Part37,
    Part4,
    Part5,
    Part6,
    Part62,
    Part78,
    Part79,
    RestDayWarning,
    TermsUsed,
  },
);
export const reminderPlan = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=reminder-plan","notices":[{"u":[{"o":{"id":"s","loan":"s","household":"s","lender":"s","maturesOn":"#Part","daysBefore":"n","form":{"e":["advance","written"]},"by":"#Part80","to":{"e":["borrower","guarantor"]},"dueOn":"#Part","compressed?":{"e":[true]},"movedFrom?":"#Part","basis":"#Part3","standing":{"e":["planned","dropped"]}}},{"o":{"id":"s","loan":"s","household":"s","lender":"s","maturesOn":"#Part","daysBefore":"n","form":{"e":["advance","written"]},"by":"#Part80","to":{"e":["borrower","guarantor"]},"dueOn":"#Part","compressed?":{"e":[true]},"movedFrom?":"#Part","basis":"#Part3","standing":"=superseded","on":"#Part"}},{"o":{"id":"s","loan":"s","household":"s","lender":"s","maturesOn":"#Part","daysBefore":"n","form":{"e":["advance","written"]},"by":"#Part80","to":{"e":["borrower","guarantor"]},"dueOn":"#Part","compressed?":{"e":[true]},"movedFrom?":"#Part","basis":"#Part3","standing":"=cancelled","because":{"e":["repaid","extended"]},"on":"#Part"}}]}],"warnings":"#Part81","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","notCounted?":"#Part82"}}',
  { Bilingual, EditionWarning, MadeUnder, Part, Part3, Part4, Part5, Part6, Part80, Part81, Part82, TermsUsed },
);
export const reminderTrack = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=reminder-track","asOf":"#Part","notices":[{"u":[{"o":{"id":"s","loan":"s","household":"s","lender":"s","maturesOn":"#Part","daysBefore":"n","form":{"e":["advance","written"]},"by":"#Part80","to":{"e":["borrower","guarantor"]},"dueOn":"#Part","compressed?":{"e":[true]},"movedFrom?":"#Part","basis":"#Part3","state":{"e":["dropped","upcoming","due"]},"notCounted":"#Part83"}},{"o":{"id":"s","loan":"s","household":"s","lender":"s","maturesOn":"#Part","daysBefore":"n","form":{"e":["advance","written"]},"by":"#Part80","to":{"e":["borrower","guarantor"]},"dueOn":"#Part","compressed?":{"e":[true]},"movedFrom?":"#Part","basis":"#Part3","state":"=sent","sentOn":"#Part","servedBy?":"s","notCounted":"#Part83"}},{"o":{"id":"s","loan":"s","household":"s","lender":"s","maturesOn":"#Part","daysBefore":"n","form":{"e":["advance","written"]},"by":"#Part80","to":{"e":["borrower","guarantor"]},"dueOn":"#Part","compressed?":{"e":[true]},"movedFrom?":"#Part","basis":"#Part3","state":"=sent-late","sentOn":"#Part","lateBy":"n","notCounted":"#Part83"}},{"o":{"id":"s","loan":"s","household":"s","lender":"s","maturesOn":"#Part","daysBefore":"n","form":{"e":["advance","written"]},"by":"#Part80","to":{"e":["borrower","guarantor"]},"dueOn":"#Part","compressed?":{"e":[true]},"movedFrom?":"#Part","basis":"#Part3","state":"=late","days":"n","notCounted":"#Part83"}},{"o":{"id":"s","loan":"s","household":"s","lender":"s","maturesOn":"#Part","daysBefore":"n","form":{"e":["advance","written"]},"by":"#Part80","to":{"e":["borrower","guarantor"]},"dueOn":"#Part","compressed?":{"e":[true]},"movedFrom?":"#Part","basis":"#Part3","state":"=never-given","days":"n","because":{"e":["repaid","matured"]},"on":"#Part","notCounted":"#Part83"}},{"o":{"id":"s","loan":"s","household":"s","lender":"s","maturesOn":"#Part","daysBefore":"n","form":{"e":["advance","written"]},"by":"#Part80","to":{"e":["borrower","guarantor"]},"dueOn":"#Part","compressed?":{"e":[true]},"movedFrom?":"#Part","basis":"#Part3","state":"=cancelled","sentOn?":"#Part","because":{"e":["repaid","extended"]},"on":"#Part","notCounted":"#Part83"}},{"o":{"id":"s","loan":"s","household":"s","lender":"s","maturesOn":"#Part","daysBefore":"n","form":{"e":["advance","written"]},"by":"#Part80","to":{"e":["borrower","guarantor"]},"dueOn":"#Part","compressed?":{"e":[true]},"movedFrom?":"#Part","basis":"#Part3","state":"=superseded","on":"#Part","sentOn?":"#Part","lateBy?":"n","notCounted":"#Part83"}}]}],"counts":{"o":{"late":"n","superseded":"n","cancelled":"n","dropped":"n","upcoming":"n","due":"n","sent":"n","sent-late":"n","never-given":"n"}},"warnings":"#Part81","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","notCounted?":"#Part82"}}',
  { Bilingual, EditionWarning, MadeUnder, Part, Part3, Part4, Part5, Part6, Part80, Part81, Part82, Part83, TermsUsed },
);
export const maturityList = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=maturity-list","from":"#Part","through":"#Part","by":[{"e":["lender","township","month"]}],"groups":[{"o":{"month?":"s","township?":"s","lender?":"s","loans":"n","households":"n","amount":"#Part26","extended":"n"}}],"total":{"o":{"loans":"n","households":"n","amount":"#Part26","extended":"n"}},"loans":[{"o":{"loan":"s","household":"s","lender":"s","region?":"s","maturesOn":"#Part","movedFrom?":"#Part","amount":"#Part26","extensions":"n"}}],"leftOut":{"o":{"otherDays":"n","repaidBefore":"n"}},"basis":"#Part3","warnings":"#Part62","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","notCounted?":"#Part82"}}',
  { Bilingual, MadeUnder, Part, Part26, Part3, Part4, Part5, Part6, Part62, Part82, RestDayWarning, TermsUsed },
);
export const maturityClassification = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=maturity-classification","loan":"s","asOf":"#Part","maturesOn":"#Part","movedFrom?":"#Part","daysPastMaturity":"n","balance":"#Part26","classified":{"u":[{"o":{"state":"=known","maturityKind":"#Part84"}},{"o":{"state":"=undetermined","possible":["#Part84"],"missing":{"t":["#Part85"],"i":"#Part85","m":1}}},{"o":{"state":"=not-sorted"}},{"o":{"state":"=nothing-owed","because":{"e":["repaid","not-paid-out"]}}}]},"treatments":[{"u":[{"o":{"treatment":"#Part86","basis":"#Part3","latest?":"#Part","state":{"e":["first-choice","possible"]}}},{"o":{"treatment":"#Part86","basis":"#Part3","latest?":"#Part","state":"=not-offered-by-these-terms","reasons":{"t":["#Part87"],"i":"#Part87","m":1}}},{"o":{"treatment":"#Part86","basis":"#Part3","latest?":"#Part","state":"=undetermined","missing":["#Part85"],"open?":"=beyond-longest-term"}}]}],"notOffered":[{"e":["collect","extend","renew","convert","compensate","jointCollection","sue"]}],"basis":"#Part3","warnings":"#Part88","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  {
    Bilingual,
    EditionWarning,
    MadeUnder,
    Part,
    Part26,
    Part3,
    Part4,
    Part5,
    Part6,
    Part84,
    Part85,
    Part86,
    Part87,
    Part88,
    RestDayWarning,
    TermsUsed,
  },
);
export const editionChoice = /* @__PURE__ */ shapeRead(
  '{"u":[{"o":{"kind":"=edition-choice","contractOn":"#Part","basis":"#Part3","made":"#Made","state":"=not-yet-in-force","first":"#NamedEdition","from":"#Part"}},{"o":{"kind":"=edition-choice","contractOn":"#Part","basis":"#Part3","made":"#Made","state":"=ended","last":"#NamedEdition","through":"#Part"}},{"o":{"kind":"=edition-choice","contractOn":"#Part","basis":"#Part3","made":"#Made","state":"=gap","before":"#NamedEdition","through":"#Part","after":"#NamedEdition","from":"#Part"}},{"o":{"kind":"=edition-choice","contractOn":"#Part","basis":"#Part3","made":"#Made","state":"=undetermined","editions":["#NamedEdition"]}},{"o":{"kind":"=edition-choice","contractOn":"#Part","basis":"#Part3","made":"#Made","state":"=in-force","edition":{"o":{"pack":"s","edition":"s","inForce":{"o":{"from?":"#Part","perhapsFrom?":"#Part","through?":"#Part","perhapsThrough?":"#Part","sources?":["#Part4"]}},"title?":"#Bilingual"},"a":"*"}}}]}',
  { Bilingual, Made, NamedEdition, Part, Part3, Part4, Part5 },
);
export const packComparison = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=pack-comparison","first":"#NamedEdition","second":"#NamedEdition","onlyFirst":"#Part5","onlySecond":"#Part5","terms":[{"u":[{"o":{"part":"s","kind":"#Part89","term":"s","state":{"e":["same","differs"]},"first":"#TermSide","second":"#TermSide"}},{"o":{"part":"s","kind":"#Part89","term":"s","state":"=only-first","first":"#TermSide"}},{"o":{"part":"s","kind":"#Part89","term":"s","state":"=only-second","second":"#TermSide"}}]}],"counts":{"o":{"same":"n","differs":"n","only-first":"n","only-second":"n"}},"made":"#Made"}}',
  { Bilingual, Made, NamedEdition, Part3, Part4, Part5, Part89, TermSide },
);
export const answersUnder = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=answers-under","packs":[{"o":{"household?":{"u":["#Part90","#Part91",{"o":{"state":"=answered","result":"#HouseholdAssessment"}}]},"operator?":{"u":["#Part90","#Part91",{"o":{"state":"=answered","result":"#OperatorAssessment"}}]},"interest?":{"u":["#Part90","#Part91",{"o":{"state":"=answered","result":"#InterestSchedule"}}]},"subsidy?":{"u":["#Part90","#Part91",{"o":{"state":"=answered","result":"#SubsidyStatement"}}]},"pack":"s","edition":"s","title?":"#Bilingual"}}],"made":"#Made"}}',
  {
    Bilingual,
    CountedWindow,
    EditionWarning,
    Fraction,
    Holds,
    HouseholdAssessment,
    HouseholdDebt,
    InterestSchedule,
    LoanAuditFinding,
    Made,
    MadeUnder,
    MetFinding,
    Omit,
    OperatorAssessment,
    Part,
    Part10,
    Part11,
    Part12,
    Part13,
    Part14,
    Part15,
    Part16,
    Part17,
    Part18,
    Part19,
    Part2,
    Part20,
    Part21,
    Part22,
    Part23,
    Part24,
    Part25,
    Part26,
    Part27,
    Part28,
    Part29,
    Part3,
    Part30,
    Part31,
    Part32,
    Part33,
    Part34,
    Part35,
    Part36,
    Part37,
    Part38,
    Part39,
    Part4,
    Part40,
    Part41,
    Part42,
    Part43,
    Part44,
    Part45,
    Part46,
    Part47,
    Part48,
    Part49,
    Part5,
    Part50,
    Part51,
    Part52,
    Part53,
    Part54,
    Part56,
    Part6,
    Part7,
    Part79,
    Part8,
    Part9,
    Part90,
    Part91,
    Part92,
    Part93,
    Part94,
    Part95,
    Part96,
    Part97,
    Part98,
    Part99,
    Range,
    RestDayWarning,
    SubsidyStatement,
    TermsUsed,
    UndeterminedFinding,
    UnmetFinding,
  },
);
export const applicationStep = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=application-step","application":"s","event":"#Part100","outcome":{"e":["taken","not-taken"]},"reasons":[{"u":[{"o":{"basis":"#Part3","reason":"=application-ended","end":"#Part101","on":"#Part"}},{"o":{"basis":"#Part3","reason":{"e":["unknown-stage","no-publication"]},"stage":"s"}},{"o":{"basis":"#Part3","reason":"=out-of-order","stage":"s","expected":"s"}},{"o":{"basis":"#Part3","reason":"=wrong-body","by":"s","expected":"s"}},{"o":{"basis":"#Part3","reason":"=before-last-event","on":"#Part","last":"#Part"}},{"o":{"basis":"#Part3","reason":{"e":["record-missing","unknown-record"]},"records":"#Part5"}},{"o":{"basis":"#Part3","reason":{"e":["not-for-the-applicant","not-published","publicity-period-not-known"]}}},{"o":{"basis":"#Part3","reason":"=not-passed-before","backTo":"s"}},{"o":{"basis":"#Part3","reason":"=published-too-early","publishedFrom":"#Part","earliest":"#Part"}},{"o":{"basis":"#Part3","reason":"=published-after-passing","publishedFrom":"#Part","on":"#Part"}},{"o":{"basis":"#Part3","reason":"=publicity-not-over","publishedFrom":"#Part","through":"#Part"}},{"o":{"basis":"#Part3","reason":"=calendar-does-not-reach","publishedFrom":"#Part","coveredFrom":"s","coveredThrough":"s"}}]}],"state":{"o":{"application":"s","record":"#Part102"}},"standing":"#Part103","stages":"#Part104","route":"#RouteShown","basis":"#Part3","made":"#MadeUnder","terms":"#TermsUsed","readings":"#Part6"}}',
  {
    Bilingual,
    MadeUnder,
    Part,
    Part100,
    Part101,
    Part102,
    Part103,
    Part104,
    Part3,
    Part4,
    Part5,
    Part6,
    PublicityInDays,
    RouteShown,
    TermsUsed,
  },
);
export const applicationTrack = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=application-track","application":"s","standing":"#Part103","stages":"#Part104","record":"#Part102","route":"#RouteShown","basis":"#Part3","made":"#MadeUnder","terms":"#TermsUsed","readings":"#Part6"}}',
  {
    Bilingual,
    MadeUnder,
    Part,
    Part100,
    Part101,
    Part102,
    Part103,
    Part104,
    Part3,
    Part4,
    Part5,
    Part6,
    PublicityInDays,
    RouteShown,
    TermsUsed,
  },
);
export const rectificationList = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=rectification-list","examinedOn":"#Part","asOf":"#Part","outcome":{"e":["undetermined","open","in-order"]},"headline":{"e":["in-order","cannot-be-judged","not-in-order"]},"notJudged":"n","missing":[{"o":{"fact":"s","findings":"n","loans":"n"}}],"loans":"n","households":"n","entries":[{"u":[{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/kind","outcome":"=unmet","reason":"=kind-not-served","observed":"#Part106","required":"#Part14","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/kind","outcome":"=unmet","reason":"=kind-not-served","observed":"#Part106","required":"#Part14","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/term-length","outcome":"=unmet","reason":"=term-too-long","observed":"#LoanLength","required":"#Part107","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/term-length","outcome":"=unmet","reason":"=term-too-long","observed":"#LoanLength","required":"#Part107","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/contract-rate","outcome":"=unmet","reason":"#Part108","observed":"#Part36","required":"#Part109","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/contract-rate","outcome":"=unmet","reason":"#Part108","observed":"#Part36","required":"#Part109","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/use","outcome":"=unmet","reason":"#Part110","observed":"#Part111","required":"#UseRequired","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/use","outcome":"=unmet","reason":"#Part110","observed":"#Part111","required":"#UseRequired","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/good-credit-record","outcome":"=unmet","reason":"=poor-credit-record","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/good-credit-record","outcome":"=unmet","reason":"=poor-credit-record","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/wants-loan","outcome":"=unmet","reason":"=no-wish-for-loan","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/wants-loan","outcome":"=unmet","reason":"=no-wish-for-loan","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/has-potential","outcome":"=unmet","reason":"=no-potential","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/has-potential","outcome":"=unmet","reason":"=no-potential","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/has-skills","outcome":"=unmet","reason":"=no-skills","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/has-skills","outcome":"=unmet","reason":"=no-skills","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/able-to-repay","outcome":"=unmet","reason":"=not-able-to-repay","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/able-to-repay","outcome":"=unmet","reason":"=not-able-to-repay","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/subsidy-to-household","outcome":"=unmet","reason":"=subsidy-to-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/subsidy-to-household","outcome":"=unmet","reason":"=subsidy-to-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/term-fits-household","outcome":"=unmet","reason":"=term-does-not-fit","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/term-fits-household","outcome":"=unmet","reason":"=term-does-not-fit","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/no-guarantor","outcome":"=unmet","reason":"=guarantor-taken","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/no-guarantor","outcome":"=unmet","reason":"=guarantor-taken","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/no-collateral","outcome":"=unmet","reason":"=collateral-taken","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/no-collateral","outcome":"=unmet","reason":"=collateral-taken","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/featured-industry","outcome":"=unmet","reason":"=no-featured-industry","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/featured-industry","outcome":"=unmet","reason":"=no-featured-industry","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/carries-household","outcome":"=unmet","reason":"=household-not-carried","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/carries-household","outcome":"=unmet","reason":"=household-not-carried","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/lending-rules-kept","outcome":"=unmet","reason":"=lending-rules-broken","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/lending-rules-kept","outcome":"=unmet","reason":"=lending-rules-broken","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/borrowed-by-household","outcome":"=unmet","reason":"=borrowed-by-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/borrowed-by-household","outcome":"=unmet","reason":"=borrowed-by-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/used-by-household","outcome":"=unmet","reason":"=used-by-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/used-by-household","outcome":"=unmet","reason":"=used-by-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/repaid-by-household","outcome":"=unmet","reason":"=repaid-by-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/repaid-by-household","outcome":"=unmet","reason":"=repaid-by-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/joined-freely","outcome":"=unmet","reason":"=not-of-free-will","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/joined-freely","outcome":"=unmet","reason":"=not-of-free-will","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/agreement-signed","outcome":"=unmet","reason":"=no-proper-agreement","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/agreement-signed","outcome":"=unmet","reason":"=no-proper-agreement","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/duties-clear","outcome":"=unmet","reason":"=duties-not-clear","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/duties-clear","outcome":"=unmet","reason":"=duties-not-clear","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/benefits-linked","outcome":"=unmet","reason":"=benefits-not-linked","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/benefits-linked","outcome":"=unmet","reason":"=benefits-not-linked","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/risk-controlled","outcome":"=unmet","reason":"=risk-not-controlled","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/risk-controlled","outcome":"=unmet","reason":"=risk-not-controlled","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"=policy","household":"s","rule":"=rectification/household-cap","outcome":"=unmet","reason":"=above-household-cap","observed":"#DebtInBook","required":"#Part30","atLeast?":{"e":[true]},"basis":"#Part3","loans":"#Part112","state":"=open","foundOn":"#Part"}},{"o":{"check":"=policy","household":"s","rule":"=rectification/household-cap","outcome":"=unmet","reason":"=above-household-cap","observed":"#DebtInBook","required":"#Part30","atLeast?":{"e":[true]},"basis":"#Part3","loans":"#Part112","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}}]}],"counts":{"o":{"all":"#Part113","regions":"#Part114","lenders":"#Part114"}},"findings":[{"u":[{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/kind","outcome":"=met","observed":"#Part106","required":"#Part14","basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/kind","outcome":"=unmet","reason":"=kind-not-served","observed":"#Part106","required":"#Part14","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/kind","outcome":"=undetermined","reason?":"s","observed?":"#Part106","required?":"#Part14","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":{"e":["rectification/kind","rectification/term-length","rectification/contract-rate","rectification/use","rectification/good-credit-record","rectification/wants-loan","rectification/has-potential","rectification/has-skills","rectification/able-to-repay","rectification/subsidy-to-household","rectification/term-fits-household","rectification/no-guarantor","rectification/no-collateral","rectification/featured-industry","rectification/carries-household","rectification/lending-rules-kept","rectification/borrowed-by-household","rectification/used-by-household","rectification/repaid-by-household","rectification/joined-freely","rectification/agreement-signed","rectification/duties-clear","rectification/benefits-linked","rectification/risk-controlled"]},"outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/term-length","outcome":"=met","observed":"#LoanLength","required":"#Part107","basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/term-length","outcome":"=unmet","reason":"=term-too-long","observed":"#LoanLength","required":"#Part107","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/term-length","outcome":"=undetermined","reason?":"s","observed?":"#LoanLength","required?":"#Part107","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/contract-rate","outcome":"=met","observed":"#Part36","required":"#Part109","basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/contract-rate","outcome":"=unmet","reason":"#Part108","observed":"#Part36","required":"#Part109","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/contract-rate","outcome":"=undetermined","reason?":"s","observed?":"#Part36","required?":"#Part109","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/use","outcome":"=met","observed":"#Part111","required":"#UseRequired","basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/use","outcome":"=unmet","reason":"#Part110","observed":"#Part111","required":"#UseRequired","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/use","outcome":"=undetermined","reason?":"s","observed?":"#Part111","required?":"#UseRequired","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"#Part115","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/good-credit-record","outcome":"=unmet","reason":"=poor-credit-record","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"#Part115","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/wants-loan","outcome":"=unmet","reason":"=no-wish-for-loan","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/has-potential","outcome":"=unmet","reason":"=no-potential","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/has-skills","outcome":"=unmet","reason":"=no-skills","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/able-to-repay","outcome":"=unmet","reason":"=not-able-to-repay","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/subsidy-to-household","outcome":"=unmet","reason":"=subsidy-to-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/term-fits-household","outcome":"=unmet","reason":"=term-does-not-fit","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/no-guarantor","outcome":"=unmet","reason":"=guarantor-taken","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/no-collateral","outcome":"=unmet","reason":"=collateral-taken","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/featured-industry","outcome":"=unmet","reason":"=no-featured-industry","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/carries-household","outcome":"=unmet","reason":"=household-not-carried","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/lending-rules-kept","outcome":"=unmet","reason":"=lending-rules-broken","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/borrowed-by-household","outcome":"=unmet","reason":"=borrowed-by-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/used-by-household","outcome":"=unmet","reason":"=used-by-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/repaid-by-household","outcome":"=unmet","reason":"=repaid-by-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/joined-freely","outcome":"=unmet","reason":"=not-of-free-will","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/agreement-signed","outcome":"=unmet","reason":"=no-proper-agreement","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/duties-clear","outcome":"=unmet","reason":"=duties-not-clear","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/benefits-linked","outcome":"=unmet","reason":"=benefits-not-linked","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part105","household":"s","loan":"s","rule":"=rectification/risk-controlled","outcome":"=unmet","reason":"=risk-not-controlled","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"=policy","household":"s","rule":"=rectification/household-cap","outcome":"=met","observed":"#DebtInBook","required":"#Part30","basis":"#Part3","loans":"#Part112"}},{"o":{"check":"=policy","household":"s","rule":"=rectification/household-cap","outcome":"=unmet","reason":"=above-household-cap","observed":"#DebtInBook","required":"#Part30","atLeast?":{"e":[true]},"basis":"#Part3","loans":"#Part112"}},{"o":{"check":"=policy","household":"s","rule":"=rectification/household-cap","outcome":"=undetermined","reason?":"s","observed?":"#DebtInBook","required?":"#Part30","missing":"#Part5","basis":"#Part3","loans":"#Part112"}},{"o":{"check":"=policy","household":"s","rule":"=rectification/household-cap","outcome":"=not-applicable","basis":"#Part3","loans":"#Part112"}}]}],"notAsked":[{"e":["rectification/kind","rectification/term-length","rectification/contract-rate","rectification/use","rectification/good-credit-record","rectification/wants-loan","rectification/has-potential","rectification/has-skills","rectification/able-to-repay","rectification/subsidy-to-household","rectification/term-fits-household","rectification/no-guarantor","rectification/no-collateral","rectification/featured-industry","rectification/carries-household","rectification/lending-rules-kept","rectification/borrowed-by-household","rectification/used-by-household","rectification/repaid-by-household","rectification/joined-freely","rectification/agreement-signed","rectification/duties-clear","rectification/benefits-linked","rectification/risk-controlled","rectification/household-cap"]}],"listBasis":"#Part3","warnings":"#Part2","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","notCounted?":"#Part82"}}',
  {
    Bilingual,
    DebtInBook,
    EditionWarning,
    Holds,
    LoanLength,
    MadeUnder,
    Part,
    Part105,
    Part106,
    Part107,
    Part108,
    Part109,
    Part110,
    Part111,
    Part112,
    Part113,
    Part114,
    Part115,
    Part13,
    Part14,
    Part2,
    Part21,
    Part26,
    Part3,
    Part30,
    Part36,
    Part37,
    Part4,
    Part5,
    Part6,
    Part82,
    Part95,
    RestDayWarning,
    TermsUsed,
    UseRequired,
  },
);
export const deadlineList = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=deadline-list","asOf":"#Part","through":"#Part","deadlines":[{"u":[{"o":{"deadline":"s","what":"#Bilingual","who":"#Bilingual","inPrinciple?":{"e":[true]},"event?":"#DeadlineEvent","period?":"#Part116","due":"#Part117","basis":"#Part3","standing":{"e":["open","keep","may-be-given-up"]}}},{"o":{"deadline":"s","what":"#Bilingual","who":"#Bilingual","inPrinciple?":{"e":[true]},"event?":"#DeadlineEvent","period?":"#Part116","due":"#Part117","basis":"#Part3","standing":{"e":["done","given-up"]},"doneOn":"#Part"}},{"o":{"deadline":"s","what":"#Bilingual","who":"#Bilingual","inPrinciple?":{"e":[true]},"event?":"#DeadlineEvent","period?":"#Part116","due":"#Part117","basis":"#Part3","standing":"=done-late","doneOn":"#Part","lateBy":"n"}},{"o":{"deadline":"s","what":"#Bilingual","who":"#Bilingual","inPrinciple?":{"e":[true]},"event?":"#DeadlineEvent","period?":"#Part116","due":"#Part117","basis":"#Part3","standing":"=late","lateBy":"n"}},{"o":{"deadline":"s","what":"#Bilingual","who":"#Bilingual","inPrinciple?":{"e":[true]},"event?":"#DeadlineEvent","period?":"#Part116","due":"#Part117","basis":"#Part3","standing":"=undetermined","doneOn?":"#Part"}},{"o":{"deadline":"s","what":"#Bilingual","who":"#Bilingual","inPrinciple?":{"e":[true]},"event?":"#DeadlineEvent","period?":"#Part116","due":"#Part117","basis":"#Part3","standing":"=given-up-early","doneOn":"#Part","earlyBy":"n"}}]}],"counts":{"o":{"undetermined?":"n","open?":"n","late?":"n","given-up?":"n","keep?":"n","done?":"n","done-late?":"n","may-be-given-up?":"n","given-up-early?":"n"}},"notArisen":[{"o":{"basis":"#Part3","deadline":"s","what":"#Bilingual","who":"#Bilingual"}}],"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  { Bilingual, DeadlineEvent, MadeUnder, Part, Part116, Part117, Part3, Part4, Part5, Part6, TermsUsed },
);
export const monitoringAssessment = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=monitoring-assessment","loan":"s","paidOutOn":"#Part","endedOn?":"#Part","asOf":"#Part","outcome":{"e":["undetermined","in-order","not-in-order"]},"findings":[{"u":[{"o":{"rule":"#Part118","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"#Part118","outcome":"=unmet","reason":{"e":["not-used-locally","not-used-in-leading-industry","not-used-per-plan","signs-of-misuse","misuse-confirmed","agreement-not-kept","lent-on","not-used-for-production"]},"observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","measures":"#Part119"}},{"o":{"rule":"#Part121","outcome":"=undetermined","reason?":"s","observed?":"*","required?":"*","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=monitoring/no-idle-money","outcome":"=met","observed":"#Part122","required":"#Part123","basis":"#Part3"}},{"o":{"rule":"=monitoring/no-idle-money","outcome":"=unmet","reason":"=idle-too-long","observed":"#Part122","required":"#Part123","atLeast?":{"e":[true]},"basis":"#Part3","measures":"#Part119"}},{"o":{"rule":"=monitoring/visited-each-quarter","outcome":"=met","observed":"#Part124","required":"#VisitsAsked","basis":"#Part3"}},{"o":{"rule":"=monitoring/visited-each-quarter","outcome":"=unmet","reason":"=visit-missed","observed":"#Part124","required":"#VisitsAsked","atLeast?":{"e":[true]},"basis":"#Part3","measures":"#Part119"}},{"o":{"rule":"=monitoring/anomalies-reported-at-once","outcome":"=met","observed":"#Part127","required":"#Part128","basis":"#Part3"}},{"o":{"rule":"=monitoring/anomalies-reported-at-once","outcome":"=unmet","reason":"=not-reported-at-once","observed":"#Part127","required":"#Part128","atLeast?":{"e":[true]},"basis":"#Part3","measures":"#Part119"}},{"o":{"rule":"=monitoring/ledger-card-kept","outcome":"=met","observed":"#Part129","required":"#Part131","basis":"#Part3"}},{"o":{"rule":"=monitoring/ledger-card-kept","outcome":"=unmet","reason":{"e":["no-card","entry-lacking"]},"observed":"#Part129","required":"#Part131","atLeast?":{"e":[true]},"basis":"#Part3","measures":"#Part119"}}]}],"measures":[{"o":{"measure":"#Part120","because":"#Part132"}}],"missing":"#Part5","notAsked":"#Part132","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  {
    Bilingual,
    Holds,
    MadeUnder,
    Part,
    Part118,
    Part119,
    Part120,
    Part121,
    Part122,
    Part123,
    Part124,
    Part125,
    Part126,
    Part127,
    Part128,
    Part129,
    Part130,
    Part131,
    Part132,
    Part26,
    Part3,
    Part4,
    Part5,
    Part6,
    TermsUsed,
    VisitsAsked,
  },
);
export const queryAnswer = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=query-answer","query":"s","on":"#Part","household":"s","by":{"o":{"body":"#Part133","id":"s"}},"outcome":{"e":["undetermined","refused","permitted"]},"findings":[{"u":[{"o":{"rule":"=query/authorised","outcome":"=met","observed":"#Part134","required":"#Part135","basis":"#Part3"}},{"o":{"rule":"=query/authorised","outcome":"=unmet","reason":{"e":["no-authorisation","of-another-household","not-in-writing"]},"observed":"#Part134","required":"#Part135","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=query/authorised","outcome":"=undetermined","reason?":"s","observed?":"#Part134","required?":"#Part135","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"#Part136","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=query/in-force","outcome":"=met","observed":"#Pick","required":"#Part137","basis":"#Part3"}},{"o":{"rule":"=query/in-force","outcome":"=unmet","reason":{"e":["not-yet-in-force","expired","revoked"]},"observed":"#Pick","required":"#Part137","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=query/in-force","outcome":"=undetermined","reason?":"s","observed?":"#Pick","required?":"#Part137","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=query/given-to-this-body","outcome":"=met","observed":"#Part138","required":"#Part42","basis":"#Part3"}},{"o":{"rule":"=query/given-to-this-body","outcome":"=unmet","reason":"=given-to-another-body","observed":"#Part138","required":"#Part42","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=query/given-to-this-body","outcome":"=undetermined","reason?":"s","observed?":"#Part138","required?":"#Part42","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=query/purpose-named","outcome":"=met","observed":"#Part139","required":"#Part140","basis":"#Part3"}},{"o":{"rule":"=query/purpose-named","outcome":"=unmet","reason":"=no-purpose-named","observed":"#Part139","required":"#Part140","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=query/purpose-named","outcome":"=undetermined","reason?":"s","observed?":"#Part139","required?":"#Part140","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=query/purpose-within","outcome":"=met","observed":"#Part141","required":"#Part42","basis":"#Part3"}},{"o":{"rule":"=query/purpose-within","outcome":"=unmet","reason":"=another-purpose","observed":"#Part141","required":"#Part42","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=query/purpose-within","outcome":"=undetermined","reason?":"s","observed?":"#Part141","required?":"#Part42","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=query/entitled-body","outcome":"=met","observed":"#Part142","required":"#Part143","basis":"#Part3"}},{"o":{"rule":"=query/entitled-body","outcome":"=unmet","reason":{"e":["body-not-listed","not-approved"]},"observed":"#Part142","required":"#Part143","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=query/entitled-body","outcome":"=undetermined","reason?":"s","observed?":"#Part142","required?":"#Part143","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=query/own-area","outcome":"=met","observed":"#Part144","required":"#Part145","basis":"#Part3"}},{"o":{"rule":"=query/own-area","outcome":"=unmet","reason":"=another-area","observed":"#Part144","required":"#Part145","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=query/own-area","outcome":"=undetermined","reason?":"s","observed?":"#Part144","required?":"#Part145","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=query/matching-information","outcome":"=met","observed":"#Part146","required":"#Part147","basis":"#Part3"}},{"o":{"rule":"=query/matching-information","outcome":"=unmet","reason":"=not-its-own-information","observed":"#Part146","required":"#Part147","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=query/matching-information","outcome":"=undetermined","reason?":"s","observed?":"#Part146","required?":"#Part147","missing":"#Part5","basis":"#Part3"}}]}],"missing":"#Part5","notAsked":["#Part136"],"made":"#MadeUnder","terms":"#TermsUsed","readings":"#Part6"}}',
  {
    Bilingual,
    MadeUnder,
    Part,
    Part133,
    Part134,
    Part135,
    Part136,
    Part137,
    Part138,
    Part139,
    Part140,
    Part141,
    Part142,
    Part143,
    Part144,
    Part145,
    Part146,
    Part147,
    Part3,
    Part4,
    Part42,
    Part5,
    Part6,
    Partial,
    Pick,
    TermsUsed,
  },
);
export const recordAnswer = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=record-answer","person":"s","asOf":"#Part","outcome":{"e":["undetermined","may-be-recorded","may-not-be-recorded"]},"findings":[{"u":[{"o":{"rule":"s","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=record/written-consent","outcome":"=met","observed":"#Part148","required":"#Part149","basis":"#Part3"}},{"o":{"rule":"=record/written-consent","outcome":"=unmet","reason":{"e":["no-written-consent","consent-after-collection"]},"observed":"#Part148","required":"#Part149","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=record/written-consent","outcome":"=undetermined","reason?":"s","observed?":"#Part148","required?":"#Part149","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":{"e":["record/written-consent","record/enough-collectors","record/collectors-signed"]},"outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"s","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"s","outcome":"=unmet","reason":"s","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"s","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=record/enough-collectors","outcome":"=met","observed":"#Part150","required":"#Part151","basis":"#Part3"}},{"o":{"rule":"=record/enough-collectors","outcome":"=unmet","reason":"=too-few-collectors","observed":"#Part150","required":"#Part151","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=record/enough-collectors","outcome":"=undetermined","reason?":"s","observed?":"#Part150","required?":"#Part151","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=record/collectors-signed","outcome":"=met","observed":"#Part152","required":"#Part153","basis":"#Part3"}},{"o":{"rule":"=record/collectors-signed","outcome":"=unmet","reason":"=signature-missing","observed":"#Part152","required":"#Part153","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=record/collectors-signed","outcome":"=undetermined","reason?":"s","observed?":"#Part152","required?":"#Part153","missing":"#Part5","basis":"#Part3"}}]}],"missing":"#Part5","notAsked":"#Part5","made":"#MadeUnder","terms":"#TermsUsed","readings":"#Part6"}}',
  {
    Bilingual,
    Holds,
    MadeUnder,
    Part,
    Part148,
    Part149,
    Part150,
    Part151,
    Part152,
    Part153,
    Part3,
    Part4,
    Part5,
    Part6,
    TermsUsed,
  },
);
export const blacklistReach = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=blacklist-reach","asOf":"#Part","barred":[{"o":{"id":"s","who":{"e":["person","organisation"]},"outcome":{"e":["barred","undetermined"]},"bars":"#Part154"}}],"notAsked":"#Part156","missing":"#Part157","warnings":"#Part158","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  { Bilingual, MadeUnder, Part, Part154, Part155, Part156, Part157, Part158, Part3, Part4, Part5, Part6, TermsUsed },
);
export const screening = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=screening","person":"s","who":{"e":["person","organisation"]},"asOf":"#Part","outcome":{"e":["barred","undetermined","free"]},"bars":"#Part154","asked":[{"o":{"scope":"#Part155","basis":"#Part3"}}],"notAsked":"#Part156","missing":"#Part157","warnings":"#Part158","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  { Bilingual, MadeUnder, Part, Part154, Part155, Part156, Part157, Part158, Part3, Part4, Part5, Part6, TermsUsed },
);
export const relationCheck = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=relation-check","relations":"n","outcome":{"e":["sound","impossible","noticed"]},"findings":[{"o":{"finding":{"e":["mutual-parents","own-ancestor","spouse-and-parent","two-spouses","repeated"]},"weight":{"e":["impossible","noticed"]},"persons":"#Part5","at":["n"]}}],"made":"#Made"}}',
  { Made, Part5 },
);
export const placeReview = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=place-review","asOf":"#Part","towns":[{"o":{"town":"s","newCredit":"#Part159","stopByRate?":"#Part160","stopByVillages?":{"o":{"state":"#Part161","villages":"n","above":"n","within":"n","withoutLoans":"n","unknown":"n","share":"#Part166","limit":"#Part37","villageLimit":"#Part37","basis":"#Part3"}},"honour?":"#Honour","remark?":{"e":["two-rates","its-villages"]}}}],"villages":[{"o":{"village":"s","town":"s","newCredit":"#Part159","stop?":"#Part160","becauseOfTown?":{"o":{"newCredit":"#Part159","basis":"#Part3"}},"honour?":"#Honour","remark?":{"e":["two-rates","its-town"]}}}],"notAsked":[{"e":["village-stop","town-stop-by-rate","town-stop-by-villages","village-honour","town-honour"]}],"reviewBasis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","notCounted?":"#Part82"}}',
  {
    Bilingual,
    Honour,
    MadeUnder,
    Part,
    Part159,
    Part160,
    Part161,
    Part162,
    Part163,
    Part164,
    Part165,
    Part166,
    Part167,
    Part168,
    Part3,
    Part37,
    Part4,
    Part5,
    Part6,
    Part70,
    Part82,
    TermsUsed,
  },
);
export const targetAssessment = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=target-assessment","asOf":"#Part","units":[{"o":{"unit":"s","outcome":{"e":["undetermined","met","unmet","open"]},"findings":[{"u":[{"o":{"target":"#Part169","of":"#Part170","unit":"#Part171","share":"#Part172","must":{"e":["at-least","at-most"]},"strictly?":{"e":[true]},"limit":"#Part173","basis":"#Part3","state":{"e":["met","unmet","open"]}}},{"o":{"target":"#Part169","of":"#Part170","unit":"#Part171","share":"#Part172","must":{"e":["at-least","at-most"]},"strictly?":{"e":[true]},"limit":"#Part173","basis":"#Part3","state":"=undetermined","missing":"#Part5"}}]}]}}],"display":{"o":{"ratePlaces?":"n","completionPlaces?":"n","basis":"#Part3"}},"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","notCounted?":"#Part82"}}',
  {
    Bilingual,
    MadeUnder,
    Part,
    Part163,
    Part164,
    Part165,
    Part167,
    Part168,
    Part169,
    Part170,
    Part171,
    Part172,
    Part173,
    Part3,
    Part37,
    Part4,
    Part5,
    Part6,
    Part63,
    Part82,
    TermsUsed,
  },
);
export const claimAssessment = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=claim-assessment","claim":"s","loan":"s","asOf":"#Part","outcome":{"e":["undetermined","entitled","not-entitled"]},"findings":[{"u":[{"o":{"rule":"=claim/agreement","outcome":"=met","observed":"#Part174","required":"#Part174","basis":"#Part3"}},{"o":{"rule":"=claim/agreement","outcome":"=unmet","reason":"#Part70","observed":"#Part174","required":"#Part174","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=claim/agreement","outcome":"=undetermined","reason?":"s","observed?":"#Part174","required?":"#Part174","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"#Part175","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=claim/overdue","outcome":"=met","observed":"#PublicityInDays","required":"#Part66","basis":"#Part3"}},{"o":{"rule":"=claim/overdue","outcome":"=unmet","reason":"=not-overdue-long-enough","observed":"#PublicityInDays","required":"#Part66","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=claim/overdue","outcome":"=undetermined","reason?":"s","observed?":"#PublicityInDays","required?":"#Part66","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=claim/notice-given","outcome":"=met","observed":"#Part176","required":"#Part149","basis":"#Part3"}},{"o":{"rule":"=claim/notice-given","outcome":"=unmet","reason":"=notice-not-given","observed":"#Part176","required":"#Part149","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=claim/notice-given","outcome":"=undetermined","reason?":"s","observed?":"#Part176","required?":"#Part149","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=claim/chain-in-order","outcome":"=met","observed":"#Part177","required":"#Part178","basis":"#Part3"}},{"o":{"rule":"=claim/chain-in-order","outcome":"=unmet","reason":{"e":["transferred-before-notice","letter-missing","letter-before-transfer"]},"observed":"#Part177","required":"#Part178","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=claim/chain-in-order","outcome":"=undetermined","reason?":"s","observed?":"#Part177","required?":"#Part178","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=claim/conditions-met","outcome":"=met","observed":"#Part179","required":"#Part180","basis":"#Part3"}},{"o":{"rule":"=claim/conditions-met","outcome":"=unmet","reason":"=conditions-not-met","observed":"#Part179","required":"#Part180","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=claim/conditions-met","outcome":"=undetermined","reason?":"s","observed?":"#Part179","required?":"#Part180","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=claim/edition-in-force","outcome":"=met","observed":"#Part181","required":"#Omit","basis":"#Part3"}},{"o":{"rule":"=claim/edition-in-force","outcome":"=unmet","reason":"#Part70","observed":"#Part181","required":"#Omit","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=claim/edition-in-force","outcome":"=undetermined","reason?":"s","observed?":"#Part181","required?":"#Omit","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=claim/amount-owed","outcome":"=met","observed":"#Part182","required":"#Part183","basis":"#Part3"}},{"o":{"rule":"=claim/amount-owed","outcome":"=unmet","reason":{"e":["nothing-owed","not-due","nothing-covered"]},"observed":"#Part182","required":"#Part183","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=claim/amount-owed","outcome":"=undetermined","reason?":"s","observed?":"#Part182","required?":"#Part183","missing":"#Part5","basis":"#Part3"}}]}],"records":[{"o":{"record":{"e":["notice","transfer","deduction-letter"]},"on":"s"}}],"overdue":"#Part26","amount":{"u":[{"o":{"state":"=known","principal":"#Covered","interest?":"#Covered","total":"#Part26","basis":"#Part3"}},{"o":{"state":"=undetermined","missing":"#Part78","coversSome":"b","basis":"#Part3"}}]},"missing":"#Part5","warnings":"#Part88","notAsked":["#Part175"],"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  {
    Bilingual,
    Covered,
    EditionWarning,
    MadeUnder,
    Omit,
    Part,
    Part10,
    Part149,
    Part174,
    Part175,
    Part176,
    Part177,
    Part178,
    Part179,
    Part180,
    Part181,
    Part182,
    Part183,
    Part26,
    Part3,
    Part4,
    Part5,
    Part55,
    Part6,
    Part66,
    Part70,
    Part78,
    Part88,
    PublicityInDays,
    RestDayWarning,
    TermsUsed,
  },
);
export const lossSplit = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=loss-split","state":{"e":["undetermined","known"]},"amount":"#Part26","parts":"#Part184","missing":["=lossShares"],"basis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  { Bilingual, Fraction, LossPart, MadeUnder, Part184, Part26, Part3, Part37, Part4, Part5, Part6, TermsUsed },
);
export const recoverySplit = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=recovery-split","recovered":"#Part26","cost":"#Part26","net":"#Part26","parts":[{"o":{"party":"s","byShare":"#Part26","stillOut":"#Part26","givenBack":"#Part26","costBorne":"#Part26"}}],"givenBack":"#Part26","surplus":"#Part26","missingCost":"#Part26","basis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  { Bilingual, MadeUnder, Part26, Part3, Part4, Part5, Part6, TermsUsed },
);
export const claimStatement = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=claim-statement","claim":"s","asOf":"#Part","steps":[{"o":{"id":"s","on":"#Part","event":{"e":["compensated","paid-later","recovered","offset"]},"amount":"#Part26","net?":"#Part26","parties":"#Part185","surplus":"#Part26","basis":"#Part3"}}],"parties":"#Part185","totals":{"o":{"loss":"#Part26","net":"#Part26","stillOut":"#Part26","unpaid":"#Part26","surplus":"#Part26"}},"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","notCounted?":"#Part82"}}',
  { Bilingual, MadeUnder, Part, Part185, Part26, Part3, Part4, Part5, Part6, Part82, TermsUsed },
);
export const fundStatement = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=fund-statement","fund":"s","asOf":"#Part","state":{"e":["running","not-endowed","closed"]},"entries":[{"o":{"id":"s","on":"#Part","event":{"e":["interest","returned","compensated","paid-later","recovered","closed","endowed","replenished","cost","loans"]},"in":"#Part26","out":"#Part26","outstanding?":"#Part26","unpaid?":"#Part26","balance":"#Part26"}}],"balance":"#Part26","unpaid":"#Part26","years":[{"o":{"year":"s","opening":"#Part26","closing":"#Part26","interest":"s","returned":"s","compensated":"s","paid-later":"s","recovered":"s","endowed":"s","replenished":"s","cost":"s"}}],"leverage?":{"u":[{"o":{"most":"n","balance":"#Part26","basis":"#Part3","state":{"e":["within","exceeded"]},"loans":"#Part26","mostLoans":"#Part26"}},{"o":{"most":"n","balance":"#Part26","basis":"#Part3","state":"=undetermined","missing":{"t":["=loans"],"m":1}}}]},"topUp?":{"u":[{"o":{"balance":"#Part26","below":"#Part37","basis":"#Part3","state":{"e":["needed","not-needed"]},"target":"#Part26"}},{"o":{"balance":"#Part26","below":"#Part37","basis":"#Part3","state":"=undetermined","missing":{"t":["=fundTarget"],"m":1}}}]},"goesBack?":{"o":{"amount":"#Part26","workingDays":"n","due":{"u":[{"o":{"state":"=not-covered","coveredFrom":"#Part","coveredThrough":"#Part"}},{"o":{"state":"=known","by":"#Part","standing":{"e":["open","late","done"]}}},{"o":{"state":"=undetermined","missing":{"t":[{"e":["calendar","noticesReceivedOn"]}],"m":1}}}]},"basis":"#Part3"}},"basis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  { Bilingual, MadeUnder, Part, Part26, Part3, Part37, Part4, Part5, Part6, TermsUsed },
);
export const dividendSharing = /* @__PURE__ */ shapeRead(
  '{"u":[{"o":{"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","kind":"=dividend-sharing","cooperative":"s","contractedOn":"#Part","endsOn":"#Part","paidIn":"#Part26","basis":"#Part3","outcome":"=shared","rate":"#Part37","exact":"#Fraction","total":"#Part26","members":[{"o":{"member":"s","paidIn":"#Part26","exact":"#Fraction","dividend":"#Part26"}}]}},{"o":{"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","kind":"=dividend-sharing","cooperative":"s","contractedOn":"#Part","endsOn":"#Part","paidIn":"#Part26","basis":"#Part3","outcome":"=refused","reason":{"e":["takes-no-part","contracted-after-the-end","not-voluntary"]}}},{"o":{"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","kind":"=dividend-sharing","cooperative":"s","contractedOn":"#Part","endsOn":"#Part","paidIn":"#Part26","basis":"#Part3","outcome":"=undetermined","missing":{"t":["#Part186"],"i":"#Part186","m":1}}}]}',
  { Bilingual, Fraction, MadeUnder, Part, Part186, Part26, Part3, Part37, Part4, Part5, Part6, TermsUsed },
);
export const interestSchedule = /* @__PURE__ */ shapeRead('"#InterestSchedule"', {
  Bilingual,
  CountedWindow,
  EditionWarning,
  Fraction,
  InterestSchedule,
  LoanAuditFinding,
  MadeUnder,
  MetFinding,
  Part,
  Part2,
  Part26,
  Part3,
  Part36,
  Part37,
  Part4,
  Part5,
  Part6,
  Part79,
  Part93,
  Part94,
  Part95,
  RestDayWarning,
  TermsUsed,
  UndeterminedFinding,
  UnmetFinding,
});
export const subsidyStatement = /* @__PURE__ */ shapeRead('"#SubsidyStatement"', {
  Bilingual,
  CountedWindow,
  EditionWarning,
  Fraction,
  LoanAuditFinding,
  MadeUnder,
  Part,
  Part13,
  Part2,
  Part26,
  Part3,
  Part37,
  Part4,
  Part5,
  Part56,
  Part6,
  Part93,
  Part94,
  Part96,
  Part97,
  Part98,
  Part99,
  RestDayWarning,
  SubsidyStatement,
  TermsUsed,
});
export const subsidyReclaim = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=subsidy-reclaim","loss":{"o":{"loan":"s","ground":{"e":["on-lending","misuse","overdue","false-data"]},"on":"#Part"}},"lost":{"e":["event","period","start"]},"lines":[{"u":[{"o":{"from":"#Part","through":"#Part","paid":"#Part26","state":"=known","entitled":"#Part26","reclaim":"#Part26","underpaid":"#Part26"}},{"o":{"from":"#Part","through":"#Part","paid":"#Part26","state":"=undetermined"}}]}],"totals":{"o":{"paid":"#Part26","reclaim":"#Part26","undeterminedLines":"n"}},"warnings":"#Part2","basis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  { Bilingual, EditionWarning, MadeUnder, Part, Part2, Part26, Part3, Part4, Part5, Part6, RestDayWarning, TermsUsed },
);
export const subsidyComparison = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=subsidy-comparison","household":"s","lines":[{"u":[{"o":{"payment":"n","loan":"s","from":"#Part","through":"#Part","paid":"#Part26","state":"=known","due":"#Part26","difference":"#Part26","findings":"#Part187"}},{"o":{"payment":"n","loan":"s","from":"#Part","through":"#Part","paid":"#Part26","state":"=undetermined","why":"#Part97"}}]}],"findings":"#Part187","totals":{"o":{"paid":"#Part26","due":"#Part26","difference":"#Part26","over":"#Part26","under":"#Part26","undeterminedLines":"n"}},"notAsked":"#Part5","warnings":"#Part2","basis":{"o":{"cap":"#Part3","rateLimit":"#Part3","share":"#Part3","duration":"#Part3","loss":"#Part3","limits":"#Part3","bar":"#Part3","kinds":"#Part3"}},"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  {
    Bilingual,
    EditionWarning,
    MadeUnder,
    Part,
    Part187,
    Part2,
    Part26,
    Part3,
    Part4,
    Part5,
    Part6,
    Part97,
    RestDayWarning,
    TermsUsed,
  },
);
export const policyComparison = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=policy-comparison","made":"#Made","first":"#UnderTerms","second":"#UnderTerms","total":{"o":{"first":"#Part26","second":"#Part26","difference":"#Part26"}},"byYear":"#Part188","byLender":"#Part188","byRegion":"#Part188","households":[{"o":{"household":"s","effect":{"e":["same","gains","loses"]},"first":"#Part26","second":"#Part26","difference":"#Part26"}}],"counts":{"o":{"same":"n","gains":"n","loses":"n","leftOut":"n"}},"rights":[{"o":{"household":"s","first":{"e":["open","no","yes"]},"second":{"e":["open","no","yes"]}}}],"leftOut":[{"u":[{"o":{"household":"s","under":{"e":["first","second"]},"because":"=undetermined","missing":"#Part5"}},{"o":{"household":"s","under":{"e":["first","second"]},"because":"=refused","issues":"#Part92"}}]}],"warnings":"#Part2","basis":{"o":{"first":"#Part3","second":"#Part3"}},"notCounted?":"#Part82"}}',
  {
    Bilingual,
    EditionWarning,
    Made,
    MadeUnder,
    Part,
    Part188,
    Part189,
    Part2,
    Part26,
    Part3,
    Part4,
    Part5,
    Part6,
    Part82,
    Part92,
    RestDayWarning,
    TermsUsed,
    UnderTerms,
  },
);
export const readingEffects = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=reading-effects","of":{"e":["interest","subsidy"]},"total":"#Part190","readings":[{"o":{"effect":[{"o":{"alternative":"*","changes":"#Part190","rows":"n"}}],"id":"s","chosen":"*"}}],"made":"#MadeUnder","terms":"#TermsUsed"}}',
  { Bilingual, MadeUnder, Part190, Part26, Part5, TermsUsed },
);
export const operatorSubsidy = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=operator-subsidy","loan":"s","outcome":{"e":["undetermined","granted","refused","in-part"]},"findings":[{"u":[{"o":{"rule":"=operator/enough-households","outcome":"=met","observed":"#Part191","required":"#Part53","basis":"#Part3"}},{"o":{"rule":"=operator/enough-households","outcome":"=unmet","reason":"=too-few-households","observed":"#Part191","required":"#Part53","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/enough-households","outcome":"=undetermined","reason?":"s","observed?":"#Part191","required?":"#Part53","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":{"e":["operator/enough-households","interest/within-rate-cap"]},"outcome":"=not-applicable","basis":"#Part3"}},"#MetFinding","#UnmetFinding","#UndeterminedFinding"]}],"periods":[{"o":{"from":"#Part","through":"#Part","segments":[{"o":{"from":"#Part","through":"#Part","balance":"#Part26","subsidised":"#Part26","rate":"#Part37","units":"n"}}],"exact":"#Fraction","subsidy":"#Part26"}}],"subsidy?":"#Part26","missing":"#Part5","loanFindings":"#Part79","notAsked":"#Part5","warnings":"#Part2","basis":{"o":{"rate":"#Part3","households":"#Part3","loss":"#Part3","maturity":"#Part3"}},"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  {
    Bilingual,
    EditionWarning,
    Fraction,
    LoanAuditFinding,
    MadeUnder,
    MetFinding,
    Part,
    Part191,
    Part2,
    Part26,
    Part3,
    Part36,
    Part37,
    Part4,
    Part5,
    Part53,
    Part6,
    Part79,
    Part95,
    RestDayWarning,
    TermsUsed,
    UndeterminedFinding,
    UnmetFinding,
  },
);
export const guaranteeFee = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=guarantee-fee","loan":"s","rate":"#Part37","lines":[{"o":{"day":"#Part","base":"#Part26","fee":"#Part26"}}],"fee":"#Part26","basis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  { Bilingual, MadeUnder, Part, Part26, Part3, Part37, Part4, Part5, Part6, TermsUsed },
);
export const subsidyDiagnosis = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=subsidy-diagnosis","loan":"s","claimed":"#Part26","right":"#Part190","difference":"#Part190","state":"#Part192","explanations":["#Part193"],"nearest?":{"o":{"mistakes":"#Part193","figure":"#Part26","rest":"#Part26"}},"warnings":"#Part2","basis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  {
    Bilingual,
    EditionWarning,
    MadeUnder,
    Part,
    Part190,
    Part192,
    Part193,
    Part194,
    Part2,
    Part26,
    Part3,
    Part4,
    Part5,
    Part6,
    RestDayWarning,
    TermsUsed,
  },
);
export const overdueDaysDiagnosis = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=overdue-days-diagnosis","loan":"s","claimed":"n","right":"n","warnings":"#Part62","basis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","state":"#Part195","explanations":["#Part196"],"nearest?":{"o":{"mistakes":"#Part196","figure":"n"}}}}',
  {
    Bilingual,
    MadeUnder,
    Part,
    Part195,
    Part196,
    Part197,
    Part3,
    Part4,
    Part5,
    Part6,
    Part62,
    RestDayWarning,
    TermsUsed,
  },
);
export const gradeDiagnosis = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=grade-diagnosis","score":"n","claimed":"s","right":"s","basis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","state":"#Part195","explanations":["#Part198"],"nearest?":{"o":{"mistakes":"#Part198","figure":"s"}}}}',
  { Bilingual, MadeUnder, Part195, Part198, Part199, Part3, Part4, Part5, Part6, TermsUsed },
);
export const compensationDiagnosis = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=compensation-diagnosis","claim":"s","loan":"s","claimed":"#Part26","right":"#Part190","state":"#Part192","explanations":[{"u":[{"t":[{"e":["above-cap","with-interest"]}],"m":1},{"t":[{"e":["above-cap","with-interest"]},{"e":["above-cap","with-interest"]}],"m":2}]}],"missing":"#Part5","warnings":"#Part88","basis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  {
    Bilingual,
    EditionWarning,
    MadeUnder,
    Part,
    Part190,
    Part192,
    Part26,
    Part3,
    Part4,
    Part5,
    Part6,
    Part88,
    RestDayWarning,
    TermsUsed,
  },
);
export const shareDiagnosis = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=share-diagnosis","party":"s","amount":"#Part26","claimed":"#Part26","right":"#Part190","state":"#Part192","explanations":[{"u":[{"t":["#Part200"],"m":1},{"t":["#Part200","#Part200"],"m":2}]}],"missing":"#Part5","basis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  { Bilingual, MadeUnder, Part190, Part192, Part200, Part26, Part3, Part4, Part5, Part6, TermsUsed },
);
export const portfolioSummary = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=portfolio-summary","asOf":"#Part","all":"#GroupSummary","byRegion":"#Part201","byLender":"#Part201","classOverrides":[{"o":{"loan":"s","byDays":"#Part202","given":"#Part202"}}],"classes":[{"u":[{"o":{"loan":"s","class":"#Part202","by":{"e":["overdue-days","lender"]}}},{"o":{"loan":"s","class":"=undetermined","by":"=nobody"}}]}],"basis":{"o":{"book":"#Part3","overdue":"#Part3","buckets":"#Part3","bad":"#Part3","completion":"#Part3"}},"warnings":"#Part88","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","notCounted?":"#Part82"}}',
  {
    Bilingual,
    BookFigures,
    EditionWarning,
    GroupSummary,
    MadeUnder,
    Part,
    Part162,
    Part163,
    Part164,
    Part165,
    Part166,
    Part167,
    Part168,
    Part189,
    Part201,
    Part202,
    Part26,
    Part3,
    Part37,
    Part4,
    Part5,
    Part6,
    Part82,
    Part88,
    RestDayWarning,
    Tally,
    TermsUsed,
  },
);
export const bulletinReconciliation = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=bulletin-reconciliation","bulletin":"s","asOf":"#Part","unit":{"e":["yuan","wan","yi"]},"lines":[{"u":[{"o":{"printed":"s","computed":"s","parts":"#Part203","missing":"#Part5","inAnotherUnit?":[{"o":{"row":"#Part189","printed":"s","unit":{"e":["yuan","wan","yi"]}}}],"check":"=sum-of-parts","figure":"#Part204","table?":"s","row":"0","outcome":"#Part205","basis":"#Part3"}},{"o":{"check":"=rate","figure":{"e":["completion","overdue-rate"]},"table?":"s","row":"#Part189","outcome":"#Part206","basis":"#Part3","printed":"#Part37","computed":"#Part37","atPrintedPlaces":"#Part37","numerator":"s","denominator":"s"}},{"o":{"check":"=share","figure":"#Part204","table?":"s","row":"#Part189","outcome":"#Part206","basis":"#Part3","printed":"#Part37","computed":"#Part37","atPrintedPlaces":"#Part37","numerator":"s","denominator":"s"}},{"o":{"parts":"#Part203","computed":"#Part37","check":"=shares-together","figure":"#Part204","table?":"s","row":"0","outcome":"#Part206","basis":"#Part3"}},{"o":{"printed":"s","computed":"s","numerator":"s","denominator":"s","check":"=average","figure":"#Part204","table?":"s","row":"#Part189","outcome":"#Part206","basis":"#Part3"}},{"o":{"printed":"s","why":{"e":["missing","zero-denominator","other-day","above-period"]},"check":"=unchecked-rate","figure":{"e":["completion","overdue-rate","outstanding-households","outstanding-loans","outstanding-amount","new-households","new-loans","new-amount","new-target","overdue-households","overdue-loans","overdue-amount","subsidy-households","subsidy-loans","subsidy-principal","subsidy-amount","fund-amount","leverage"]},"table?":"s","row":"#Part189","outcome":"=undetermined","basis":"#Part3"}},{"o":{"part":"s","whole":"s","check":"=part-of-whole","figure":"#Part204","table?":"s","row":"#Part189","outcome":"#Part206","basis":"#Part3"}},{"o":{"printed":"s","atMost":"s","principal":"s","rate":"#Part37","days":"n","check":"=within-rate","figure":"=subsidy-amount","table?":"s","row":"#Part189","outcome":{"e":["agrees","agrees-within-rounding"]},"basis":"#Part3"}},{"o":{"printed":"s","loans":"s","fund":"s","atMost":"s","check":"=leverage","figure":"=leverage","table?":"s","row":"#Part189","outcome":"#Part206","basis":"#Part3"}},{"o":{"table":"s","printed":"s","otherTable":"#Part189","otherwise":"s","check":"=same-figure","figure":"#Part204","row":"#Part189","outcome":"#Part206","basis":"#Part3"}},{"o":{"fromTotal":"#TargetRange","fromRows":"#TargetRange","check":"=implied-target","figure":"=new-target","table?":"s","row":"0","outcome":"#Part205","basis":"#Part3"}},{"o":{"printed":"s","computed":"s","movement":{"o":{"opening":"s","lent":"s","repaid":"s","compensated":"s"}},"check":"=roll-forward","figure":"=outstanding-amount","table?":"s","row":"#Part189","outcome":"#Part206","basis":"#Part3"}}]}],"counts":{"o":{"agrees":"n","agreesWithinRounding?":"n","differs":"n","undetermined":"n"}},"units":[{"o":{"table?":"s","figure":"#Part204","row":"#Part189","printed":"s","unit":{"e":["yuan","wan","yi"]}}}],"alone":[{"o":{"table?":"s","row":"#Part189","figure":"#Part204","printed":"s"}}],"leads":[{"o":{"lead":{"e":["average-above-cap","more-new-than-outstanding","subsidy-above-period","new-fell","rose-by-more-than-lent"]},"table?":"s","row":"#Part189","figure":"#Part204","found":"s","above":"s","from":"#Part5","basis":"#Part3"}}],"completionsWithoutTarget":"n","notAsked":[{"e":["completion","overdue-rate"]}],"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  {
    Bilingual,
    MadeUnder,
    Part,
    Part189,
    Part203,
    Part204,
    Part205,
    Part206,
    Part3,
    Part37,
    Part4,
    Part5,
    Part6,
    TargetRange,
    TermsUsed,
  },
);
export const restoredTable = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=restored-table","outcome":{"e":["none","one","several","not-searched-through"]},"rows":[{"o":{"name":"s","digits":"s"}}],"total":"s","ways":[{"o":{"rows":[{"o":{"name":"s","count":"n","amount":"s"}}],"total":{"o":{"amount":"s","count":"n"}}}}],"complete":"b","made":"#Made"}}',
  { Made, Part5 },
);
export const receiptCheck = /* @__PURE__ */ shapeRead(
  '{"u":[{"o":{"kind":"=receipt-check","function":"#Part207","library":"s","made":"#Made","state":"=verified"}},{"o":{"kind":"=receipt-check","function":"#Part207","library":"s","made":"#Made","state":"=differs","difference":"#Difference","wrongHashes":"#Part5"}},{"o":{"kind":"=receipt-check","function":"#Part207","library":"s","made":"#Made","state":"=made-by-another-version","agrees":"b","difference?":"#Difference","stored":"*","recomputed":"*","wrongHashes":"#Part5"}},{"o":{"kind":"=receipt-check","function":"#Part207","library":"s","made":"#Made","state":"=not-computable","issues":"#Part92","wrongHashes":"#Part5"}}]}',
  { Bilingual, Difference, Made, Part207, Part5, Part92 },
);

const ALL = {
  "household-assessment": householdAssessment,
  "operator-assessment": operatorAssessment,
  "credit-line-review": creditLineReview,
  "suspension-assessment": suspensionAssessment,
  "score-sheet": scoreSheet,
  "grade-answer": gradeAnswer,
  "band-analysis": bandAnalysis,
  "nearest-changes": nearestChanges,
  "checklist-assessment": checklistAssessment,
  "points-statement": pointsStatement,
  "overdue-track": overdueTrack,
  "reminder-plan": reminderPlan,
  "reminder-track": reminderTrack,
  "maturity-list": maturityList,
  "maturity-classification": maturityClassification,
  "edition-choice": editionChoice,
  "pack-comparison": packComparison,
  "answers-under": answersUnder,
  "application-step": applicationStep,
  "application-track": applicationTrack,
  "rectification-list": rectificationList,
  "deadline-list": deadlineList,
  "monitoring-assessment": monitoringAssessment,
  "query-answer": queryAnswer,
  "record-answer": recordAnswer,
  "blacklist-reach": blacklistReach,
  screening: screening,
  "relation-check": relationCheck,
  "place-review": placeReview,
  "target-assessment": targetAssessment,
  "claim-assessment": claimAssessment,
  "loss-split": lossSplit,
  "recovery-split": recoverySplit,
  "claim-statement": claimStatement,
  "fund-statement": fundStatement,
  "dividend-sharing": dividendSharing,
  "interest-schedule": interestSchedule,
  "subsidy-statement": subsidyStatement,
  "subsidy-reclaim": subsidyReclaim,
  "subsidy-comparison": subsidyComparison,
  "policy-comparison": policyComparison,
  "reading-effects": readingEffects,
  "operator-subsidy": operatorSubsidy,
  "guarantee-fee": guaranteeFee,
  "subsidy-diagnosis": subsidyDiagnosis,
  "overdue-days-diagnosis": overdueDaysDiagnosis,
  "grade-diagnosis": gradeDiagnosis,
  "compensation-diagnosis": compensationDiagnosis,
  "share-diagnosis": shareDiagnosis,
  "portfolio-summary": portfolioSummary,
  "bulletin-reconciliation": bulletinReconciliation,
  "restored-table": restoredTable,
  "receipt-check": receiptCheck,
} as const;

/** The kinds of results that have a shape. */
export const RESULT_KINDS = [
  "household-assessment",
  "operator-assessment",
  "credit-line-review",
  "suspension-assessment",
  "score-sheet",
  "grade-answer",
  "band-analysis",
  "nearest-changes",
  "checklist-assessment",
  "points-statement",
  "overdue-track",
  "reminder-plan",
  "reminder-track",
  "maturity-list",
  "maturity-classification",
  "edition-choice",
  "pack-comparison",
  "answers-under",
  "application-step",
  "application-track",
  "rectification-list",
  "deadline-list",
  "monitoring-assessment",
  "query-answer",
  "record-answer",
  "blacklist-reach",
  "screening",
  "relation-check",
  "place-review",
  "target-assessment",
  "claim-assessment",
  "loss-split",
  "recovery-split",
  "claim-statement",
  "fund-statement",
  "dividend-sharing",
  "interest-schedule",
  "subsidy-statement",
  "subsidy-reclaim",
  "subsidy-comparison",
  "policy-comparison",
  "reading-effects",
  "operator-subsidy",
  "guarantee-fee",
  "subsidy-diagnosis",
  "overdue-days-diagnosis",
  "grade-diagnosis",
  "compensation-diagnosis",
  "share-diagnosis",
  "portfolio-summary",
  "bulletin-reconciliation",
  "restored-table",
  "receipt-check",
] as const;

/** The shape of a kind of result, with the shapes that it names. */
export function shapeOfResult(kind: (typeof RESULT_KINDS)[number]): Shaped {
  return ALL[kind]();
}
