// Written by `npm run tables` from the types that explainers take; a change by hand is lost.
import { type Shaped, shapeRead } from "./shape.ts";

// Shapes that stand in several.
const HouseholdAssessment =
  '{"o":{"kind":"=household-assessment","application":"s","asOf":"#Part","warnings":"#Part2","made":"#MadeUnder","terms":"#TermsUsed","readings":"#Part6","outcome":"#Part7","within?":"#Part8","reason?":{"e":["excerpt-only","report-only"]},"findings":[{"u":[{"o":{"rule":"=household/edition-in-force","outcome":"=met","observed":"#Part9","required":"#Omit","basis":"#Part3"}},{"o":{"rule":"=household/edition-in-force","outcome":"=unmet","reason":"=outside-edition","observed":"#Part9","required":"#Omit","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/edition-in-force","outcome":"=undetermined","reason?":"s","observed?":"#Part9","required?":"#Omit","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/edition-in-force","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/kind","outcome":"=met","observed":"#Part11","required":"#Part13","basis":"#Part3"}},{"o":{"rule":"=household/kind","outcome":"=unmet","reason":"=kind-not-served","observed":"#Part11","required":"#Part13","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/kind","outcome":"=undetermined","reason?":"s","observed?":"#Part11","required?":"#Part13","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/kind","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/able-to-work","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/able-to-work","outcome":"=unmet","reason":"=not-able-to-work","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/able-to-work","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/able-to-work","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/wants-to-prosper","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/wants-to-prosper","outcome":"=unmet","reason":"=no-wish-to-prosper","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/wants-to-prosper","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/wants-to-prosper","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/wants-loan","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/wants-loan","outcome":"=unmet","reason":"=no-wish-for-loan","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/wants-loan","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/wants-loan","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/has-income","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/has-income","outcome":"=unmet","reason":"=no-income-to-rely-on","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/has-income","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/has-income","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/law-abiding","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/law-abiding","outcome":"=unmet","reason":"=not-law-abiding","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/law-abiding","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/law-abiding","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/good-credit-attitude","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/good-credit-attitude","outcome":"=unmet","reason":"=poor-attitude","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/good-credit-attitude","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/good-credit-attitude","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/suitable-project","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/suitable-project","outcome":"=unmet","reason":"=no-suitable-project","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/suitable-project","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/suitable-project","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/good-credit-record","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/good-credit-record","outcome":"=unmet","reason":"=poor-credit-record","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/good-credit-record","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/good-credit-record","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/no-malicious-record","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/no-malicious-record","outcome":"=unmet","reason":"=malicious-record","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/no-malicious-record","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/no-malicious-record","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/has-potential","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/has-potential","outcome":"=unmet","reason":"=no-potential","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/has-potential","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/has-potential","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/has-skills","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/has-skills","outcome":"=unmet","reason":"=no-skills","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/has-skills","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/has-skills","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/able-to-repay","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/able-to-repay","outcome":"=unmet","reason":"=not-able-to-repay","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/able-to-repay","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/able-to-repay","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/civil-capacity","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/civil-capacity","outcome":"=unmet","reason":"=no-civil-capacity","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/civil-capacity","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/civil-capacity","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/no-serious-bad-record","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/no-serious-bad-record","outcome":"=unmet","reason":"=serious-bad-record","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/no-serious-bad-record","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/no-serious-bad-record","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/enjoys-policy","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/enjoys-policy","outcome":"=unmet","reason":"=policy-no-longer-enjoyed","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/enjoys-policy","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/enjoys-policy","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/development-conditions","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/development-conditions","outcome":"=unmet","reason":"=no-development-conditions","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/development-conditions","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/development-conditions","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/in-monitoring-system","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/in-monitoring-system","outcome":"=unmet","reason":"=not-in-monitoring-system","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/in-monitoring-system","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/in-monitoring-system","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/rated","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/rated","outcome":"=unmet","reason":"=not-rated","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/rated","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/rated","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/leading-industry","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/leading-industry","outcome":"=unmet","reason":"=no-leading-industry","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/leading-industry","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/leading-industry","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/lawful-project","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/lawful-project","outcome":"=unmet","reason":"=project-not-lawful","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/lawful-project","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/lawful-project","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/voluntary","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/voluntary","outcome":"=unmet","reason":"=not-of-free-will","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/voluntary","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/voluntary","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/takes-part","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/takes-part","outcome":"=unmet","reason":"=takes-no-part","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/takes-part","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/takes-part","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/uses-itself","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/uses-itself","outcome":"=unmet","reason":"=used-by-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/uses-itself","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/uses-itself","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/no-collateral","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/no-collateral","outcome":"=unmet","reason":"=collateral-taken","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/no-collateral","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/no-collateral","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/no-guarantor","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/no-guarantor","outcome":"=unmet","reason":"=guarantor-taken","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/no-guarantor","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/no-guarantor","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/line-not-suspended","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/line-not-suspended","outcome":"=unmet","reason":"=line-suspended","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/line-not-suspended","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/line-not-suspended","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/village-not-stopped","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/village-not-stopped","outcome":"=unmet","reason":"=village-stopped","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/village-not-stopped","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/village-not-stopped","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/town-not-stopped","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/town-not-stopped","outcome":"=unmet","reason":"=town-stopped","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/town-not-stopped","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/town-not-stopped","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/lender-conditions","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=household/lender-conditions","outcome":"=unmet","reason":"=lender-conditions-not-met","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/lender-conditions","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/lender-conditions","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/applicant-age","outcome":"=met","observed":"#Part14","required":"#Part15","basis":"#Part3"}},{"o":{"rule":"=household/applicant-age","outcome":"=unmet","reason":{"e":["too-young","too-old"]},"observed":"#Part14","required":"#Part15","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/applicant-age","outcome":"=undetermined","reason?":"s","observed?":"#Part14","required?":"#Part15","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/applicant-age","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/minimum-grade","outcome":"=met","observed":"#Part16","required":"#Part17","basis":"#Part3"}},{"o":{"rule":"=household/minimum-grade","outcome":"=unmet","reason":"=grade-too-low","observed":"#Part16","required":"#Part17","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/minimum-grade","outcome":"=undetermined","reason?":"s","observed?":"#Part16","required?":"#Part17","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/minimum-grade","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/allowed-purposes","outcome":"=met","observed":"#Part18","required":"#Part20","basis":"#Part3"}},{"o":{"rule":"=household/allowed-purposes","outcome":"=unmet","reason":"=purpose-not-allowed","observed":"#Part18","required":"#Part20","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/allowed-purposes","outcome":"=undetermined","reason?":"s","observed?":"#Part18","required?":"#Part20","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/allowed-purposes","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/no-forbidden-purpose","outcome":"=met","observed":"#Part18","required":"#Part21","basis":"#Part3"}},{"o":{"rule":"=household/no-forbidden-purpose","outcome":"=unmet","reason":"=purpose-forbidden","observed":"#Part18","required":"#Part21","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/no-forbidden-purpose","outcome":"=undetermined","reason?":"s","observed?":"#Part18","required?":"#Part21","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/no-forbidden-purpose","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/share-dividend-ended","outcome":"=met","observed":"#Part22","required":"#Part23","basis":"#Part3"}},{"o":{"rule":"=household/share-dividend-ended","outcome":"=unmet","reason":"=share-dividend-ended","observed":"#Part22","required":"#Part23","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/share-dividend-ended","outcome":"=undetermined","reason?":"s","observed?":"#Part22","required?":"#Part23","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/share-dividend-ended","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/within-cap","outcome":"=met","observed":"#HouseholdDebt","required":"#Part25","basis":"#Part3"}},{"o":{"rule":"=household/within-cap","outcome":"=unmet","reason":"=above-household-cap","observed":"#HouseholdDebt","required":"#Part25","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/within-cap","outcome":"=undetermined","reason?":"s","observed?":"#HouseholdDebt","required?":"#Part25","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/within-cap","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/within-credit-line","outcome":"=met","observed":"#Part26","required":"#Part27","basis":"#Part3"}},{"o":{"rule":"=household/within-credit-line","outcome":"=unmet","reason":"=above-credit-line","observed":"#Part26","required":"#Part27","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/within-credit-line","outcome":"=undetermined","reason?":"s","observed?":"#Part26","required?":"#Part27","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/within-credit-line","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/within-project-scale","outcome":"=met","observed":"#Part26","required":"#Part27","basis":"#Part3"}},{"o":{"rule":"=household/within-project-scale","outcome":"=unmet","reason":"=above-project-scale","observed":"#Part26","required":"#Part27","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/within-project-scale","outcome":"=undetermined","reason?":"s","observed?":"#Part26","required?":"#Part27","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/within-project-scale","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/within-production-cycle","outcome":"=met","observed":"#Part26","required":"#Part27","basis":"#Part3"}},{"o":{"rule":"=household/within-production-cycle","outcome":"=unmet","reason":"=above-production-cycle","observed":"#Part26","required":"#Part27","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/within-production-cycle","outcome":"=undetermined","reason?":"s","observed?":"#Part26","required?":"#Part27","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/within-production-cycle","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/within-stated-need","outcome":"=met","observed":"#Part26","required":"#Part27","basis":"#Part3"}},{"o":{"rule":"=household/within-stated-need","outcome":"=unmet","reason":"=above-stated-need","observed":"#Part26","required":"#Part27","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/within-stated-need","outcome":"=undetermined","reason?":"s","observed?":"#Part26","required?":"#Part27","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/within-stated-need","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/term-length","outcome":"=met","observed":"#Part28","required":"#Part29","basis":"#Part3"}},{"o":{"rule":"=household/term-length","outcome":"=unmet","reason":"#Part30","observed":"#Part28","required":"#Part29","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/term-length","outcome":"=undetermined","reason?":"s","observed?":"#Part28","required?":"#Part29","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/term-length","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/within-renewals","outcome":"=met","observed":"#Part31","required":"#Part32","basis":"#Part3"}},{"o":{"rule":"=household/within-renewals","outcome":"=unmet","reason":"=renewed-too-often","observed":"#Part31","required":"#Part32","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/within-renewals","outcome":"=undetermined","reason?":"s","observed?":"#Part31","required?":"#Part32","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/within-renewals","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/within-rate-cap","outcome":"=met","observed":"#Part33","required":"#Part35","basis":"#Part3"}},{"o":{"rule":"=household/within-rate-cap","outcome":"=unmet","reason":"=above-rate-cap","observed":"#Part33","required":"#Part35","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/within-rate-cap","outcome":"=undetermined","reason?":"s","observed?":"#Part33","required?":"#Part35","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/within-rate-cap","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/not-barred","outcome":"=met","observed":"#Part36","required":"#Part37","basis":"#Part3"}},{"o":{"rule":"=household/not-barred","outcome":"=unmet","reason":"=barred","observed":"#Part36","required":"#Part37","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/not-barred","outcome":"=undetermined","reason?":"s","observed?":"#Part36","required?":"#Part37","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/not-barred","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=household/named-lender","outcome":"=met","observed":"#Part38","required":"#Part39","basis":"#Part3"}},{"o":{"rule":"=household/named-lender","outcome":"=unmet","reason":"=lender-not-named","observed":"#Part38","required":"#Part39","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=household/named-lender","outcome":"=undetermined","reason?":"s","observed?":"#Part38","required?":"#Part39","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=household/named-lender","outcome":"=not-applicable","basis":"#Part3"}}]}],"missing":"#Part5","notAsked":"#Part40","maximum":{"u":["#Part42","#Part43",{"o":{"state":"=known","amount":"#Part24","boundBy":"#Part40"}}]},"flagged":"#Part40","remedies":[{"u":[{"o":{"change":"=ask-for-at-most","amount":"#Part24","rule":"#Part41","onlyObstacle":"#Part44","then?":"#Part45"}},{"o":{"change":"=repay-first","repay":"#Part24","amount":"#Part24","rule":"#Part41","onlyObstacle":"#Part44","then?":"#Part45"}},{"o":{"change":"=raise","fact":"s","amount":"#Part24","rule":"#Part41","onlyObstacle":"#Part44","then?":"#Part45"}},{"o":{"change":"=have-at-least","fact":"s","count":"n","rule":"#Part41","onlyObstacle":"#Part44","then?":"#Part45"}},{"o":{"change":"=at-most-months","months":"n","rule":"#Part41","onlyObstacle":"#Part44","then?":"#Part45"}},{"o":{"change":"=at-least-months","months":"n","rule":"#Part41","onlyObstacle":"#Part44","then?":"#Part45"}},{"o":{"change":"=reach-grade","grade":"s","rule":"#Part41","onlyObstacle":"#Part44","then?":"#Part45"}},{"o":{"change":"=lower-rate-to","rate":"#Part34","rule":"#Part41","onlyObstacle":"#Part44","then?":"#Part45"}},{"o":{"change":"=apply-from","day":"#Part","rule":"#Part41","onlyObstacle":"#Part44","then?":"#Part45"}},{"o":{"change":"=one-of","fact":"s","values":"#Part5","rule":"#Part41","onlyObstacle":"#Part44","then?":"#Part45"}},{"o":{"change":"=give-up","fact":"s","values":"#Part5","rule":"#Part41","onlyObstacle":"#Part44","then?":"#Part45"}},{"o":{"change":"=settle","fact":"s","holds":"b","rule":"#Part41","onlyObstacle":"#Part44","then?":"#Part45"}},{"o":{"change":"=none","rule":"#Part41","onlyObstacle":"#Part44","then?":"#Part45"}}]}]}}';
const Part = '"~^\\\\d{4}-\\\\d{2}-\\\\d{2}$"';
const Part2 =
  '[{"u":[{"o":{"code":{"e":["beyond-verified-day","benchmark-after-2019"]},"series":"s"}},"#RestDayWarning","#EditionWarning"]}]';
const RestDayWarning = '{"o":{"code":"=rest-day-not-checked","loan":"s","maturesOn":"#Part"}}';
const EditionWarning =
  '{"o":{"code":{"e":["outside-edition","perhaps-outside-edition"]},"loan":"s","day":"#Part","basis":"#Part3"}}';
const Part3 =
  '[{"u":[{"o":{"by":"=article","term":"s","article":"#Part4"}},{"o":{"by":"=reading","term":"s","reading":"s"}},{"o":{"by":"=caller","term":"s"}},{"o":{"by":"=published","article":"#Part4"}},{"o":{"by":"=law","article":"#Part4"}}]}]';
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
const Part11 = '{"o":{"householdKind?":"#Part12"}}';
const Part12 =
  '{"e":["monitored-marginal","no-longer-poor","registered-poor","monitored-unstable","monitored-sudden-hardship","in-need-of-help","other"]}';
const Part13 = '{"o":{"oneOf":["#Part12"]}}';
const Holds = '{"o":{"holds":"b"}}';
const Part14 = '{"o":{"age":"n"}}';
const Part15 = '{"o":{"years":"#Range"}}';
const Range = '{"o":{"min?":"n","max?":"n"}}';
const Part16 = '{"o":{"grade":"s"}}';
const Part17 = '{"o":{"atLeast":"s","order":"#Part5"}}';
const Part18 = '{"o":{"purposes?":"#Part19"}}';
const Part19 =
  '[{"e":["farming-and-animals","simple-processing","household-tourism","small-machines","other-production","skills-training","small-trade","trade","building","wealth-products","household-goods","weddings","other-consumption","share-dividend","on-lending","quota-swap","operators","platform-pooling","real-estate","infrastructure"]}]';
const Part20 = '{"o":{"among":"#Part19"}}';
const Part21 = '{"o":{"noneOf":"#Part19"}}';
const Part22 = '{"o":{"day":"#Part"}}';
const Part23 = '{"o":{"before":"#Part"}}';
const HouseholdDebt =
  '{"o":{"requested":"#Part24","outstanding?":"#Part24","outstandingOldProduct?":"#Part24","total":"#Part24"}}';
const Part24 = '"~^-?\\\\d{1,15}\\\\.\\\\d{2}$"';
const Part25 = '{"o":{"atMost":"#Part24","withHigherNeed?":"#Part24"}}';
const Part26 = '{"o":{"requested":"#Part24"}}';
const Part27 = '{"o":{"atMost":"#Part24"}}';
const Part28 = '{"o":{"termMonths":"n"}}';
const Part29 = '{"o":{"months":"#Range"}}';
const Part30 = '{"e":["term-too-short","term-too-long"]}';
const Part31 = '{"o":{"renewals":"n"}}';
const Part32 = '{"o":{"atMost":"n"}}';
const Part33 = '{"o":{"rate":"#Part34"}}';
const Part34 = '"~^-?\\\\d+(\\\\.\\\\d+)?%$"';
const Part35 = '{"o":{"atMost?":"#Part34"}}';
const Part36 =
  '{"o":{"bars":[{"o":{"listing":"s","who":{"e":["applicant","member"]},"from":"#Part","through":"s","state?":{"e":["barred","open"]}}}]}}';
const Part37 = '{"o":{"bars":{"t":[],"m":0},"persons":{"e":["applicant","any-member"]}}}';
const Part38 = '{"o":{"lender":"s"}}';
const Part39 = '{"o":{"oneOf":"#Part5"}}';
const Part40 = '["#Part41"]';
const Part41 =
  '{"e":["household/edition-in-force","household/kind","household/able-to-work","household/wants-to-prosper","household/wants-loan","household/has-income","household/law-abiding","household/good-credit-attitude","household/suitable-project","household/good-credit-record","household/no-malicious-record","household/has-potential","household/has-skills","household/able-to-repay","household/civil-capacity","household/no-serious-bad-record","household/enjoys-policy","household/development-conditions","household/in-monitoring-system","household/rated","household/leading-industry","household/lawful-project","household/voluntary","household/takes-part","household/uses-itself","household/no-collateral","household/no-guarantor","household/line-not-suspended","household/village-not-stopped","household/town-not-stopped","household/lender-conditions","household/applicant-age","household/minimum-grade","household/allowed-purposes","household/no-forbidden-purpose","household/share-dividend-ended","household/within-cap","household/within-credit-line","household/within-project-scale","household/within-production-cycle","household/within-stated-need","household/term-length","household/within-renewals","household/within-rate-cap","household/not-barred","household/named-lender"]}';
const Part42 = '{"o":{"state":"=undetermined","missing":"#Part5","atMost?":"#Part24"}}';
const Part43 = '{"o":{"state":"=unbounded"}}';
const Part44 = '{"u":["=among-what-is-known","b"]}';
const Part45 =
  '[{"u":[{"o":{"change":"=ask-for-at-most","amount":"#Part24"}},{"o":{"change":"=repay-first","repay":"#Part24","amount":"#Part24"}},{"o":{"change":"=raise","fact":"s","amount":"#Part24"}},{"o":{"change":"=have-at-least","fact":"s","count":"n"}},{"o":{"change":"=at-most-months","months":"n"}},{"o":{"change":"=at-least-months","months":"n"}},{"o":{"change":"=reach-grade","grade":"s"}},{"o":{"change":"=lower-rate-to","rate":"#Part34"}},{"o":{"change":"=apply-from","day":"#Part"}},{"o":{"change":"=one-of","fact":"s","values":"#Part5"}},{"o":{"change":"=give-up","fact":"s","values":"#Part5"}},{"o":{"change":"=settle","fact":"s","holds":"b"}},{"o":{"change":"=none"}}]}]';
const OperatorAssessment =
  '{"o":{"kind":"=operator-assessment","application":"s","asOf":"#Part","warnings":"#Part2","made":"#MadeUnder","terms":"#TermsUsed","readings":"#Part6","outcome":"#Part7","within?":"#Part8","reason?":{"e":["excerpt-only","report-only"]},"findings":[{"u":[{"o":{"rule":"=operator/edition-in-force","outcome":"=met","observed":"#Part9","required":"#Omit","basis":"#Part3"}},{"o":{"rule":"=operator/edition-in-force","outcome":"=unmet","reason":"=outside-edition","observed":"#Part9","required":"#Omit","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/edition-in-force","outcome":"=undetermined","reason?":"s","observed?":"#Part9","required?":"#Omit","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/edition-in-force","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=operator/sound-operation","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=operator/sound-operation","outcome":"=unmet","reason":"=operation-not-sound","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/sound-operation","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/sound-operation","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=operator/lawful-income","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=operator/lawful-income","outcome":"=unmet","reason":"=no-lawful-income","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/lawful-income","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/lawful-income","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=operator/stable-production","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=operator/stable-production","outcome":"=unmet","reason":"=production-not-stable","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/stable-production","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/stable-production","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=operator/good-credit-record","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=operator/good-credit-record","outcome":"=unmet","reason":"=poor-credit-record","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/good-credit-record","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/good-credit-record","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=operator/registered","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=operator/registered","outcome":"=unmet","reason":"=not-registered","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/registered","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/registered","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=operator/licensed","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=operator/licensed","outcome":"=unmet","reason":"=not-licensed","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/licensed","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/licensed","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=operator/stable-operation","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=operator/stable-operation","outcome":"=unmet","reason":"=operation-not-stable","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/stable-operation","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/stable-operation","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=operator/has-prospects","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=operator/has-prospects","outcome":"=unmet","reason":"=no-prospects","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/has-prospects","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/has-prospects","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=operator/risk-assessed","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=operator/risk-assessed","outcome":"=unmet","reason":"=risk-not-assessed","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/risk-assessed","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/risk-assessed","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=operator/leading-industry","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=operator/leading-industry","outcome":"=unmet","reason":"=no-leading-industry","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/leading-industry","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/leading-industry","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=operator/carrying-agreement","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=operator/carrying-agreement","outcome":"=unmet","reason":"=no-carrying-agreement","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/carrying-agreement","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/carrying-agreement","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=operator/notable-tax-contribution","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=operator/notable-tax-contribution","outcome":"=unmet","reason":"=no-notable-tax-contribution","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/notable-tax-contribution","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/notable-tax-contribution","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=operator/lender-conditions","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"=operator/lender-conditions","outcome":"=unmet","reason":"=lender-conditions-not-met","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/lender-conditions","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/lender-conditions","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=operator/minimum-grade","outcome":"=met","observed":"#Part16","required":"#Part17","basis":"#Part3"}},{"o":{"rule":"=operator/minimum-grade","outcome":"=unmet","reason":"=grade-too-low","observed":"#Part16","required":"#Part17","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/minimum-grade","outcome":"=undetermined","reason?":"s","observed?":"#Part16","required?":"#Part17","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/minimum-grade","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=operator/within-cap","outcome":"=met","observed":"#Part46","required":"#Part27","basis":"#Part3"}},{"o":{"rule":"=operator/within-cap","outcome":"=unmet","reason":"=above-operator-cap","observed":"#Part46","required":"#Part27","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/within-cap","outcome":"=undetermined","reason?":"s","observed?":"#Part46","required?":"#Part27","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/within-cap","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=operator/households-carried","outcome":"=met","observed":"#Part47","required":"#Part48","basis":"#Part3"}},{"o":{"rule":"=operator/households-carried","outcome":"=unmet","reason":"=too-few-households","observed":"#Part47","required":"#Part48","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/households-carried","outcome":"=undetermined","reason?":"s","observed?":"#Part47","required?":"#Part48","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/households-carried","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=operator/term-length","outcome":"=met","observed":"#Part28","required":"#Part29","basis":"#Part3"}},{"o":{"rule":"=operator/term-length","outcome":"=unmet","reason":"#Part30","observed":"#Part28","required":"#Part29","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/term-length","outcome":"=undetermined","reason?":"s","observed?":"#Part28","required?":"#Part29","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/term-length","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=operator/within-rate-cap","outcome":"=met","observed":"#Part33","required":"#Part35","basis":"#Part3"}},{"o":{"rule":"=operator/within-rate-cap","outcome":"=unmet","reason":"=above-rate-cap","observed":"#Part33","required":"#Part35","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/within-rate-cap","outcome":"=undetermined","reason?":"s","observed?":"#Part33","required?":"#Part35","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/within-rate-cap","outcome":"=not-applicable","basis":"#Part3"}}]}],"missing":"#Part5","notAsked":"#Part49","maximum":{"u":["#Part42","#Part43",{"o":{"state":"=known","amount":"#Part24","boundBy":"#Part49"}}]},"flagged":"#Part49","remedies":[{"u":[{"o":{"change":"=ask-for-at-most","amount":"#Part24","rule":"#Part50","onlyObstacle":"#Part44","then?":"#Part45"}},{"o":{"change":"=repay-first","repay":"#Part24","amount":"#Part24","rule":"#Part50","onlyObstacle":"#Part44","then?":"#Part45"}},{"o":{"change":"=raise","fact":"s","amount":"#Part24","rule":"#Part50","onlyObstacle":"#Part44","then?":"#Part45"}},{"o":{"change":"=have-at-least","fact":"s","count":"n","rule":"#Part50","onlyObstacle":"#Part44","then?":"#Part45"}},{"o":{"change":"=at-most-months","months":"n","rule":"#Part50","onlyObstacle":"#Part44","then?":"#Part45"}},{"o":{"change":"=at-least-months","months":"n","rule":"#Part50","onlyObstacle":"#Part44","then?":"#Part45"}},{"o":{"change":"=reach-grade","grade":"s","rule":"#Part50","onlyObstacle":"#Part44","then?":"#Part45"}},{"o":{"change":"=lower-rate-to","rate":"#Part34","rule":"#Part50","onlyObstacle":"#Part44","then?":"#Part45"}},{"o":{"change":"=apply-from","day":"#Part","rule":"#Part50","onlyObstacle":"#Part44","then?":"#Part45"}},{"o":{"change":"=one-of","fact":"s","values":"#Part5","rule":"#Part50","onlyObstacle":"#Part44","then?":"#Part45"}},{"o":{"change":"=give-up","fact":"s","values":"#Part5","rule":"#Part50","onlyObstacle":"#Part44","then?":"#Part45"}},{"o":{"change":"=settle","fact":"s","holds":"b","rule":"#Part50","onlyObstacle":"#Part44","then?":"#Part45"}},{"o":{"change":"=none","rule":"#Part50","onlyObstacle":"#Part44","then?":"#Part45"}}]}]}}';
const Part46 =
  '{"o":{"operatorKind?":{"e":["company","cooperative","new-type-operator","small-firm"]},"requested":"#Part24","outstanding?":"#Part24","total":"#Part24"}}';
const Part47 = '{"o":{"households":"n","requested":"#Part24"}}';
const Part48 = '{"o":{"households":"n","amountPerHousehold":"#Part24"}}';
const Part49 = '["#Part50"]';
const Part50 =
  '{"e":["operator/edition-in-force","operator/sound-operation","operator/lawful-income","operator/stable-production","operator/good-credit-record","operator/registered","operator/licensed","operator/stable-operation","operator/has-prospects","operator/risk-assessed","operator/leading-industry","operator/carrying-agreement","operator/notable-tax-contribution","operator/lender-conditions","operator/minimum-grade","operator/within-cap","operator/households-carried","operator/term-length","operator/within-rate-cap"]}';
const LineStanding = '{"o":{"limit":"#Part24","points?":"n","grade?":"s","rate?":"#Part34","longestMonths?":"n"}}';
const Part51 = '{"o":{"paidOutOn":"#Part"}}';
const Part52 = '{"o":{"from":"#Part","through":"#Part"}}';
const Part53 = '{"o":{"suspended":"b"}}';
const Part54 = '{"o":{"amount":"#Part24"}}';
const Part55 = '{"o":{"maturesOn":"#Part"}}';
const Part56 = '{"o":{"through":"#Part"}}';
const Part57 =
  '[{"u":[{"o":{"ground":"=late","loan":"s","dueOn":"#Part","days":"n"}},{"o":{"ground":"=misuse","loan":"s","on":"#Part"}}]}]';
const Part58 = '["#RestDayWarning"]';
const Part59 = '{"t":["s"],"m":1}';
const Part60 = '{"o":{"episodes":"#Part61"}}';
const Part61 = '[{"o":{"loan":"s","dueOn":"#Part","paidOn?":"#Part","days":"n"}}]';
const Part62 = '{"o":{"daysOver":"n"}}';
const Part63 = '{"o":{"times":"n","episodes":"#Part61"}}';
const Part64 = '{"o":{"times":"n","daysOver":"n"}}';
const Part65 = '{"o":{"loans":[{"o":{"loan":"s","on":"#Part"}}]}}';
const Part66 = '{"o":{}}';
const Part67 =
  '{"e":["illegal-fund-raising","death","loss-of-capacity","declared-missing","declared-dead","proceedings","refused-check","refused-proof"]}';
const Part68 = '{"o":{"events":[{"o":{"on":"#Part","through?":"#Part","evidence":"s"}}]}}';
const Part69 =
  '{"o":{"state":"=graded","grade":"s","band":{"o":{"grade":"s","from?":"n","over?":"n","through?":"n","below?":"n"}}}}';
const Part70 = '{"o":{"state":"=no-band"}}';
const Part71 = '{"u":["b","s","n"]}';
const Part72 = '{"u":["#Part69","#Part70"]}';
const Part73 = '[{"o":{"from":"n","through":"n","witness":"n","grades":"#Part5"}}]';
const Part74 = '{"t":["s"],"i":"s","m":1}';
const Part75 = '["#LoanAuditFinding"]';
const LoanAuditFinding =
  '{"o":{"finding":{"e":["loan/overpaid","loan/longer-than-allowed","loan/extension-too-late","loan/extension-too-long","loan/extended-too-often","loan/deferral-2020","interest/rate-above-cap","interest/floating-on-benchmark","interest/rate-not-fixed"]},"state":{"e":["open","breach","info"]},"extension?":"n","day?":"#Part","limit?":"#Part","amount?":"#Part24","count?":"n","most?":"n","rate?":"#Part34","atMost?":"#Part34","basis":"#Part3"}}';
const Part76 = '{"e":["lender","township","village"]}';
const Part77 = '["#EditionWarning"]';
const Part78 = '[{"o":{"line":"n","id?":"s","issues":[{"o":{"code":"s","path":"s","message":"#Bilingual"}}]}}]';
const Part79 = '[{"o":{"on":"#Part","because":{"e":["at-lending","too-early","no-longer-needed"]}}}]';
const Part80 = '{"e":["able-and-willing","willing-still-in-need","willing-but-unable","unwilling","deceased"]}';
const Part81 =
  '{"e":["ableToRepay","deceased","willingToRepay","stillInNeed","qualifiesForExtension","qualifiesForCompensation","projectThriving","noLongerPoor","renewals"]}';
const Part82 = '{"e":["collect","extend","renew","convert","compensate","jointCollection","sue","estate"]}';
const Part83 =
  '{"e":["not-for-this-kind","after-maturity","limit-reached","beyond-limit","not-later","renewals-used-up","conditions-not-met","not-past-maturity","still-poor","project-not-thriving"]}';
const Part84 = '[{"u":["#RestDayWarning","#EditionWarning"]}]';
const Made = '{"o":{"library":"s","format":"n","notRecorded?":"#Part5"}}';
const NamedEdition = '{"o":{"pack":"s","edition":"s","title?":"#Bilingual"}}';
const Part85 =
  '{"e":["points","overdue","household","blacklist","operator","fund","maturity","credit-line","record","suspension","grading","checklist","interest","subsidy","operator-subsidy","guarantee-fee","reminders","route","monitoring","query","deadlines","breaker","compensation","dividend","portfolio","bulletin","targets","rectification"]}';
const TermSide = '{"o":{"value":"*","basis":"#Part3"}}';
const Part86 = '{"o":{"state":"=no-terms"}}';
const Part87 = '{"o":{"state":"=cannot-answer","issues":"#Part88"}}';
const Part88 =
  '[{"o":{"code":{"e":["missing","decides","unknown-key","explicit-undefined","not-plain","sparse-array","circular","too-deep","wrong-type","not-listed","not-a-finite-number","not-a-whole-number","below-minimum","above-maximum","empty","padded","whole-pack","not-a-name","bad-format","not-an-amount","too-many-decimals","amount-too-large","negative-amount","not-a-percent","percent-without-sign","not-a-day","no-such-day","out-of-order","more-than-owed","not-told-apart","repeated-id","mixed-households","unknown-reference","shares-not-whole","overlapping","term-set-twice","unknown-reading","foreign-term","rate-not-known","not-in-calendar","related-to-themself","contradictory-relations","contradictory","wrong-count","direction-broken","too-short","not-the-result"]},"path":"s","message":"#Bilingual","row?":"n","id?":"s"}}]';
const InterestSchedule =
  '{"o":{"kind":"=interest-schedule","loan":"s","maturesOn":"#Part","movedFrom?":"#Part","method":{"e":["daily-balance","term-units"]},"yearBase":{"e":[360,365]},"periods":[{"o":{"kind":{"e":["overdue","ordinary"]},"from":"#Part","through":"#Part","days":"n","segments":[{"o":{"from":"#Part","through":"#Part","days":"n","counted":"#Part89","balance":"#Part24","rate":"#Part34","charge":"#Part90"}}],"exact":"#Fraction","interest":"#Part24"}}],"totals":{"o":{"ordinary":"#Part24","overdue":"#Part24","interest":"#Part24"}},"unpaid":"#Part24","window?":"#CountedWindow","findings":"#Part75","notAsked":"#Part5","rateCap?":{"u":["#MetFinding","#UnmetFinding","#UndeterminedFinding","#NotApplicableFinding"]},"warnings":"#Part2","basis":{"o":{"rate":"#Part3","interest":"#Part3","overdue":"#Part3","misuse":"#Part3","extension":"#Part3","maturity":"#Part3"}},"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}';
const Part89 = '{"u":[{"o":{"by":"=nights","days":"n"}},{"o":{"by":"=months-and-days","months":"n","days":"n"}}]}';
const Part90 = '{"e":["misuse","overdue","contract"]}';
const Fraction = '{"o":{"dividend":"s","divisor":"s"}}';
const CountedWindow =
  '{"o":{"from":"#Part","through":"#Part","wholePeriods":"b","perPeriod":"#Part24","once":"#Part24"}}';
const MetFinding =
  '{"o":{"rule":"=interest/within-rate-cap","outcome":"=met","observed":"#Part33","required":"#Part91","basis":"#Part3"}}';
const Part91 = '{"o":{"atMost":"#Part34"}}';
const UnmetFinding =
  '{"o":{"rule":"=interest/within-rate-cap","outcome":"=unmet","reason":"=above-rate-cap","observed":"#Part33","required":"#Part91","atLeast?":{"e":[true]},"basis":"#Part3"}}';
const UndeterminedFinding =
  '{"o":{"rule":"=interest/within-rate-cap","outcome":"=undetermined","reason?":"s","observed?":"#Part33","required?":"#Part91","missing":"#Part5","basis":"#Part3"}}';
const NotApplicableFinding = '{"o":{"rule":"=interest/within-rate-cap","outcome":"=not-applicable","basis":"#Part3"}}';
const SubsidyStatement =
  '{"o":{"kind":"=subsidy-statement","household":"s","method":{"e":["daily-balance","term-units"]},"yearBase":{"e":[360,365]},"entitled":{"e":["open","no","yes"]},"loans":[{"o":{"loan":"s","entitled":{"e":["open","no","yes"]},"findings":[{"u":["#LoanAuditFinding",{"o":{"finding":{"e":["subsidy/outside-edition","subsidy/perhaps-outside-edition","subsidy/kind-not-served","subsidy/kind-not-known","subsidy/household-ineligible","subsidy/other-loan-overdue","subsidy/misuse","subsidy/overdue","subsidy/barred","subsidy/interest-unpaid","subsidy/limited"]},"state":{"e":["open","breach","info"]},"day?":"#Part","householdKind?":"#Part12","periods?":"n","basis":"#Part3"}}]}],"periods":[{"u":[{"o":{"from":"s","through":"s","interest":"s","kind":{"e":["overdue","ordinary"]},"days":"n","exact":"#Fraction","segments":"#Part92","state":"=known","subsidyExact":"#Fraction","subsidy":"#Part24","borrower":"#Part24","cutBy?":{"e":["year","payment","once-a-year","budget","interest-unpaid"]}}},{"o":{"from":"s","through":"s","interest":"s","kind":{"e":["overdue","ordinary"]},"days":"n","exact":"#Fraction","segments":"#Part92","state":"=undetermined","why":"#Part93","nights":"#Part52","between?":"#Part94"}}]}],"totals":"#Part95","window?":"#CountedWindow"}}],"totals":"#Part95","missing":"#Part5","notAsked":"#Part5","warnings":"#Part2","basis":{"o":{"rate":"#Part3","interest":"#Part3","overdue":"#Part3","misuse":"#Part3","extension":"#Part3","maturity":"#Part3","cap":"#Part3","rateLimit":"#Part3","share":"#Part3","duration":"#Part3","loss":"#Part3","limits":"#Part3","bar":"#Part3","kinds":"#Part3"}},"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}';
const Part92 =
  '[{"o":{"subsidised":"#Part24","subsidyRate":"#Part34","wholeMonths?":"n","share":{"u":["0","#Part34"]},"shareSource?":"#Part4","from":"#Part","through":"#Part","days":"n","counted":"#Part89","balance":"#Part24","rate":"#Part34","charge":"#Part90"}}]';
const Part93 = '{"e":["no-share-known","product-not-known","interest-payments-not-known","order-not-told"]}';
const Part94 = '{"o":{"lower":"#Part24","higher":"#Part24"}}';
const Part95 =
  '{"u":[{"o":{"state":"=known","interest":"#Part24","subsidy":"#Part24","borrower":"#Part24"}},{"o":{"state":"=undetermined","interest":"#Part24","knownSubsidy":"#Part24","undeterminedPeriods":"n","between?":"#Part94"}}]}';
const Part96 =
  '{"u":[{"o":{"stage":"s","by":"s","on":"#Part","outcome":"=passed","records":"#Part5","publishedFrom?":"#Part"}},{"o":{"stage":"s","by":"s","on":"#Part","outcome":"=returned","backTo":"s","because?":"s"}},{"o":{"stage":"s","by":"s","on":"#Part","outcome":"=refused","because?":"s"}},{"o":{"stage":"s","by":"s","on":"#Part","outcome":"=withdrawn","because?":"s"}}]}';
const Part97 = '{"e":["refused","withdrawn","completed"]}';
const Part98 = '["#Part96"]';
const Part99 =
  '{"u":[{"o":{"state":"=open","next":{"o":{"stage":"s","by":"s","records":"#Part5","publicity?":{"o":{"from":"#Part","period":{"u":["=not-known","#PublicityInDays",{"o":{"workingDays":"n"}}]}}},"basis":"#Part3"}}}},{"o":{"state":"#Part97","on":"#Part"}}]}';
const PublicityInDays = '{"o":{"days":"n"}}';
const Part100 =
  '[{"o":{"stage":"s","name":"#Bilingual","by":"s","state":{"e":["passed","next","ahead","not-reached"]},"passedOn?":"#Part"}}]';
const RouteShown =
  '{"o":{"name?":"#Bilingual","bodies":[{"o":{"body":"s","name":"#Bilingual"}}],"records":[{"o":{"record":"s","name":"#Bilingual","source?":"#Part4"}}]}}';
const Part101 = '{"e":["person","policy","use","procedure"]}';
const Part102 = '{"o":{"householdKind":"#Part12"}}';
const LoanLength = '{"o":{"from":"#Part","maturesOn":"#Part","months":"n","days":"n"}}';
const Part103 = '{"o":{"atMostMonths":"n"}}';
const Part104 = '{"e":["above-rate-limit","below-rate-limit"]}';
const Part105 = '{"u":["#Part91",{"o":{"exactly":"#Part34"}}]}';
const Part106 = '{"e":["use-forbidden","use-not-allowed"]}';
const Part107 = '{"o":{"usedFor":"#Part19","wrong":"#Part19"}}';
const UseRequired = '{"o":{"among?":"#Part19","noneOf?":"#Part19"}}';
const DebtInBook = '{"o":{"total":"#Part24","upTo?":"#Part24"}}';
const Part108 = '[{"o":{"loan":"s","counted?":"#Part24"}}]';
const Part109 = '[{"o":{"check":"#Part101","entries":"n","open":"n","struckOff":"n","undetermined":"n"}}]';
const Part110 = '[{"o":{"name":"s","checks":"#Part109"}}]';
const DeadlineEvent = '{"o":{"id":"s","event":"s","on":"#Part"}}';
const Part111 = '{"o":{"period":"s","from":"#Part","through":"#Part"}}';
const Part112 =
  '{"u":[{"o":{"state":"=known","on":"#Part","movedFrom?":"#Part"}},{"o":{"state":"=not-covered","coveredFrom":"#Part","coveredThrough":"#Part","notBefore":"#Part"}}]}';
const Part113 =
  '{"e":["monitoring/used-locally","monitoring/used-in-leading-industry","monitoring/used-per-plan","monitoring/no-signs-of-misuse","monitoring/no-confirmed-misuse","monitoring/agreement-kept","monitoring/not-lent-on","monitoring/used-for-production"]}';
const Part114 = '["#Part115"]';
const Part115 =
  '{"e":["warn","may-stop-payments","repay-by-date","joint-collection","public-notice","mend-by-date","recover-at-once","sanction"]}';
const Part116 =
  '{"u":[{"o":{"stretches":[{"o":{"since":"#Part","through?":"#Part","amount":"#Part24","fullOn":"#Part","state":{"e":["running","too-long","in-time"]}}}]}},{"o":{"earliest":"#Part"}}]}';
const Part117 = '{"o":{"months":"n"}}';
const Part118 =
  '{"o":{"quarters":[{"o":{"state":{"e":["open","visited","missed"]},"visits?":[{"o":{"on":"#Part","by":"#Part119"}}],"without?":"#Part120","from":"#Part","through":"#Part"}}],"notCounted?":[{"o":{"because":{"e":["not-named","outside-quarters"]},"on":"#Part","by":"#Part119"}}]}}';
const Part119 = '{"e":["lender","city-centre","town-government","town-office","village-office"]}';
const Part120 = '["#Part119"]';
const VisitsAsked = '{"o":{"perQuarter":"n","by":"#Part120","who":{"e":["any","each"]}}}';
const Part121 =
  '{"u":[{"o":{"anomalies":[{"o":{"id":"s","seenOn":"#Part","by":"#Part","reportedOn?":"#Part","state":{"e":["open","late","at-once","not-reported"]}}}]}},{"o":{"asOf":"#Part"}}]}';
const Part122 = '{"o":{"within":{"e":["same-day","next-day"]}}}';
const Part123 = '{"u":[{"o":{"card":"=none"}},{"o":{"card":"=kept","entries":"#Part124","lacking":"#Part124"}}]}';
const Part124 = '[{"e":["state","use","visits"]}]';
const Part125 = '{"o":{"entries":"#Part124"}}';
const Part126 =
  '[{"e":["monitoring/used-locally","monitoring/used-in-leading-industry","monitoring/used-per-plan","monitoring/no-signs-of-misuse","monitoring/no-confirmed-misuse","monitoring/agreement-kept","monitoring/not-lent-on","monitoring/used-for-production","monitoring/no-idle-money","monitoring/visited-each-quarter","monitoring/anomalies-reported-at-once","monitoring/ledger-card-kept"]}]';
const Part127 =
  '{"e":["other","city-centre","town-office","village-office","financial-institution","department","approved-department"]}';
const Part128 = '{"o":{"authorisation":{"e":["none","given"]},"household?":"s","writtenForm?":"b"}}';
const Part129 = '{"o":{"household":"s","writtenForm":{"e":[true]}}}';
const Pick = '{"o":{"from":"s","through?":"s","revokedOn?":"s"}}';
const Part130 = '{"o":{"inForceOn":"#Part"}}';
const Part131 = '{"o":{"body":"s"}}';
const Part132 = '{"o":{"purposes":"#Part5"}}';
const Part133 = '{"o":{"atLeast":{"e":[1]}}}';
const Part134 = '{"o":{"purpose":"s"}}';
const Part135 = '{"o":{"body":"#Part127","approved?":"b"}}';
const Part136 =
  '{"o":{"oneOf":[{"e":["city-centre","town-office","village-office","financial-institution","department","approved-department"]}],"approval?":"=required"}}';
const Part137 = '{"o":{"household":"#Partial","body":"#Partial"}}';
const Partial = '{"o":{"city?":"s","town?":"s","village?":"s"}}';
const Part138 = '{"o":{"same":[{"e":["village","town","city"]}]}}';
const Part139 = '{"o":{"information":"#Part5","notItsOwn":"#Part5"}}';
const Part140 = '{"o":{"among":"#Part5"}}';
const Part141 = '{"o":{"writtenConsent":"s","collectedOn?":"#Part"}}';
const Part142 = '{"o":{"by":"#Part"}}';
const Part143 = '{"o":{"collectors":"n"}}';
const Part144 = '{"o":{"atLeast":"n"}}';
const Part145 = '{"o":{"signed":"#Part5","notSigned":"#Part5","notKnown":"#Part5"}}';
const Part146 = '{"o":{"signatures":"n"}}';
const Part147 =
  '[{"o":{"scope":"#Part148","state":{"e":["barred","open"]},"through":"s","causes":[{"o":{"listing":"s","listed":"s","listedOn":"#Part","ground?":{"e":["on-lending","misuse","bad-faith","false-data"]},"kinship":{"e":["self","spouse","parent","child"]},"state":{"e":["barred","open"]},"open?":{"e":["relatives-after-2020","ground-not-known"]},"openFrom?":"#Part","months?":"n","related?":{"o":{"from?":"#Part","through?":"#Part"}},"from":"#Part","through":"s","basis":"#Part3"}}]}}]';
const Part148 = '{"e":["subsidy","credit","interest-subsidy"]}';
const Part149 = '["#Part148"]';
const Part150 = '["=ground"]';
const Part151 = '[{"o":{"code":"=penalties-by-law-only","basis":"#Part3"}}]';
const Part152 = '{"e":["undetermined","may-be-stopped","goes-on"]}';
const Part153 =
  '{"u":[{"o":{"state":"#Part154","rate":"#Part155","limit":"#Part34","basis":"#Part3"}},{"o":{"state":"=undetermined","rate":"#Part155","limit?":"#Part66","missing":{"e":["villageStopOver","townStopOver"]},"basis":"#Part3"}}]}';
const Part154 = '{"e":["undetermined","not-stopped","stopped"]}';
const Part155 = '{"u":["#Part156","#Part157","#Part158"]}';
const Part156 = '{"o":{"state":"=undetermined","why":"=missing","missing":"#Part5"}}';
const Part157 = '{"o":{"state":"=known","numerator":"s","denominator":"s","percent":"#Part34"}}';
const Part158 = '{"o":{"state":"=undetermined","why":"=zero-denominator","numerator":"s","denominator":"s"}}';
const Part159 = '{"u":["#Part156","#Part160","#Part161"]}';
const Part160 = '{"o":{"state":"=known","numerator":"n","denominator":"n","percent":"#Part34"}}';
const Part161 = '{"o":{"state":"=undetermined","why":"=zero-denominator","numerator":"n","denominator":"n"}}';
const Honour =
  '{"o":{"state":{"e":["undetermined","honoured","not-honoured"]},"title?":{"e":["credit-village","credit-town"]},"rate":"#Part155","limit":"#Part34","conduct?":{"o":{"publicity":{"e":["undetermined","met","unmet"]},"serviceWork":{"e":["undetermined","met","unmet"]},"support":{"e":["undetermined","met","unmet"]},"recoveryHelp":{"e":["undetermined","met","unmet"]}}},"basis":"#Part3"}}';
const Part162 =
  '{"e":["rated","completion","credit-lines","coverage","satisfaction","operator-coverage","overdue-rate","bad-rate","collection","credit-households"]}';
const Part163 =
  '{"e":["registered","matured","qualified-applicants","with-need","qualifying","qualifying-with-need","qualifying-operators","year-target","outstanding"]}';
const Part164 = '{"e":["operators","yuan","households"]}';
const Part165 = '{"u":["#Part156","#Part157","#Part158","#Part160","#Part161"]}';
const Part166 =
  '{"u":[{"o":{"state":"=known","by":{"e":["set-by-authority","document"]},"percent":"#Part34"}},{"o":{"state":"=known","by":"=province-average","percent":"#Part34","places":"n"}},{"o":{"state":"=known","by":"=own-target","percent":"#Part34","ownTarget":"#Part34","plusPoints":"#Part34"}},{"o":{"state":"=undetermined","by":{"e":["set-by-authority","province-average","document","own-target"]},"missing":"#Part59"}}]}';
const Part167 = '{"o":{"set":[{"e":["lossShares","claimAfterDays","claimCovers"]}]}}';
const Part168 = '{"o":{"noticeOn":"s"}}';
const Part169 = '{"o":{"noticeOn":"s","transferredOn":"#Part","deductionLetterOn?":"s"}}';
const Part170 = '{"o":{"order":{"t":["=notice","=transfer","=deduction-letter"],"m":3}}}';
const Part171 = '{"o":{"qualifies":"b"}}';
const Part172 = '{"o":{"qualifies":{"e":[true]}}}';
const Part173 = '{"u":["#Part10","#Part51"]}';
const Part174 = '{"o":{"overdue":"#Part24","covered?":"#Part24"}}';
const Part175 = '{"o":{"above":"#Part24"}}';
const Covered = '{"o":{"owed":"#Part24","covered":"#Part24","excluded":"#Part24"}}';
const Part176 = '["#LossPart"]';
const Part177 =
  '[{"o":{"party":"s","borne":"#Part24","gotBack":"#Part24","costBorne":"#Part24","stillOut":"#Part24","unpaid":"#Part24"}}]';
const Part178 = '{"e":["voluntary","takesPart","dividendRate"]}';
const Part179 =
  '[{"o":{"finding":{"e":["after-maturity","above-cap","share","after-repayment","paid-twice","outside-window"]},"payment":"n","loan":"s","amount":"#Part24","basis":"#Part3"}}]';
const UnderTerms = '{"o":{"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}';
const Part180 = '[{"o":{"name":"#Part181","first":"#Part24","second":"#Part24","difference":"#Part24"}}]';
const Part181 = '{"u":["0","s"]}';
const Part182 = '{"u":["0","#Part24"]}';
const Part183 = '{"o":{"households":"n","principal":"#Part24"}}';
const Part184 = '{"e":["undetermined","none","right","unique","several"]}';
const Part185 = '{"u":[{"t":["#Part186"],"m":1},{"t":["#Part186","#Part186"],"m":2}]}';
const Part186 =
  '{"e":["after-maturity","above-rate-limit","other-year","months-for-days","days-for-months","last-day-counted","first-day-not-counted","settled-on-21st","after-maturity-day","extension-without-right","share-change-ignored","share-change-early","no-cap","cap-per-loan","excess-at-full","prepayment-ignored","prepayment-a-day-late","prepayment-a-day-early","rate-of-month-before","rate-of-month-after","rate-of-other-length","claimed-twice","period-before-again","yuan-for-wan","wan-for-yuan","rounded-each-night","rounded-once","overdue-instalment-subsidised","rest-day-otherwise"]}';
const Part187 = '{"e":["none","right","unique","several"]}';
const Part188 = '{"u":[{"t":["#Part189"],"m":1},{"t":["#Part189","#Part189"],"m":2}]}';
const Part189 = '{"e":["from-pay-out","rest-day-otherwise","day-too-many","day-too-few","extension-ignored"]}';
const Part190 = '{"u":[{"t":["#Part191"],"m":1},{"t":["#Part191","#Part191"],"m":2}]}';
const Part191 = '{"e":["floored","rounded","edge-on-wrong-side"]}';
const Part192 = '{"e":["odd-fen-to-another","each-rounded-alone","all-to-one","share-of-another"]}';
const GroupSummary =
  '{"o":{"name":"#Part181","lent":"#Tally","lentThisYear":"#Tally","book":"#BookFigures","otherwise":"#BookFigures","coverage":{"o":{"ofRegistered":"#Part159","ofQualifying":"#Part159","ofThoseWithNeed":"#Part159"}},"satisfaction":"#Part159","completion":"#Part155"}}';
const Tally = '{"o":{"loans":"n","households":"n","amount":"#Part24"}}';
const BookFigures =
  '{"o":{"settledLoans":{"e":["counted","left-out"]},"outstanding":"#Tally","overdue":"#Tally","overdueRate":"#Part155","overdueBuckets":[{"o":{"fromDays":"n","throughDays?":"n","loans":"n","households":"n","amount":"#Part24"}}],"bad":"#Tally","unclassed":"#Tally","badRate":"#Part155","averagePerHousehold?":"#Part24"}}';
const Part193 = '["#GroupSummary"]';
const Part194 = '{"e":["special-mention","substandard","doubtful","loss","normal"]}';
const Part195 = '[{"o":{"name":"s","printed":"s"}}]';
const Part196 =
  '{"e":["outstanding-households","outstanding-loans","outstanding-amount","new-households","new-loans","new-amount","new-target","overdue-households","overdue-loans","overdue-amount","subsidy-households","subsidy-loans","subsidy-principal","subsidy-amount","fund-amount"]}';
const Part197 = '{"e":["undetermined","differs","agrees","agrees-within-rounding"]}';
const Part198 = '{"e":["differs","agrees","agrees-within-rounding"]}';
const TargetRange = '{"o":{"above":"s","atMost?":"s"}}';
const Part199 =
  '{"e":["assessHousehold","shareDividend","assessOperator","reviewCreditLine","assessSuspension","gradeOf","analyseBands","replayPoints","assessChecklist","accrueInterest","computeSubsidy","compareSubsidy","reclaimSubsidy","computeOperatorSubsidy","reclaimOperatorSubsidy","computeGuaranteeFee","trackOverdue","planReminders","trackReminders","listMaturities","classifyMaturity","advanceApplication","trackApplication","assessMonitoring","mayQuery","mayRecord","listDeadlines","propagateBlacklist","screenPerson","reviewPlaces","assessClaim","splitLoss","splitRecovery","stateClaim","stateFund","summarisePortfolio","reconcileBulletin","assessTargets","rectify","findNearestChanges","scoreHousehold"]}';
const Difference = '{"o":{"path":"s","stored?":"*","recomputed?":"*"}}';
const LossPart = '{"o":{"party":"s","share":"#Part34","exact":"#Fraction","amount":"#Part24","within?":"#Part176"}}';

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
  Part16,
  Part17,
  Part2,
  Part24,
  Part27,
  Part28,
  Part29,
  Part3,
  Part30,
  Part33,
  Part34,
  Part35,
  Part4,
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
  Part6,
  Part7,
  Part8,
  Part9,
  Range,
  RestDayWarning,
  TermsUsed,
});
export const creditLineReview = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=credit-line-review","line":"s","household":"s","asOf":"#Part","state":{"e":["not-yet-granted","in-force","suspended","ended"]},"validThrough?":"#Part","standing":"#LineStanding","drawn":"#Part24","available":"#Part24","movements":[{"o":{"day":"#Part","movement":{"e":["suspended","granted","rewarded","penalised","adjusted","resumed","repaid","drawn"]},"loan?":"s","amount?":"#Part24","limit":"#Part24","drawn":"#Part24","available":"#Part24"}}],"draws":[{"o":{"loan":"s","findings":[{"u":[{"o":{"rule":"=credit-line/draw-in-force","outcome":"=met","observed":"#Part51","required":"#Part52","basis":"#Part3"}},{"o":{"rule":"=credit-line/draw-in-force","outcome":"=unmet","reason":"=line-not-in-force","observed":"#Part51","required":"#Part52","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=credit-line/draw-in-force","outcome":"=undetermined","reason?":"s","observed?":"#Part51","required?":"#Part52","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=credit-line/draw-in-force","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=credit-line/draw-not-suspended","outcome":"=met","observed":"#Part51","required":"#Part53","basis":"#Part3"}},{"o":{"rule":"=credit-line/draw-not-suspended","outcome":"=unmet","reason":"=line-suspended","observed":"#Part51","required":"#Part53","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=credit-line/draw-not-suspended","outcome":"=undetermined","reason?":"s","observed?":"#Part51","required?":"#Part53","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=credit-line/draw-not-suspended","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=credit-line/draw-within-line","outcome":"=met","observed":"#Part54","required":"#Part27","basis":"#Part3"}},{"o":{"rule":"=credit-line/draw-within-line","outcome":"=unmet","reason":"=above-available-line","observed":"#Part54","required":"#Part27","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=credit-line/draw-within-line","outcome":"=undetermined","reason?":"s","observed?":"#Part54","required?":"#Part27","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=credit-line/draw-within-line","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=credit-line/matures-in-force","outcome":"=met","observed":"#Part55","required":"#Part56","basis":"#Part3"}},{"o":{"rule":"=credit-line/matures-in-force","outcome":"=unmet","reason":"=matures-after-line","observed":"#Part55","required":"#Part56","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=credit-line/matures-in-force","outcome":"=undetermined","reason?":"s","observed?":"#Part55","required?":"#Part56","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=credit-line/matures-in-force","outcome":"=not-applicable","basis":"#Part3"}}]}]}}],"years":[{"u":[{"o":{"year":"n","from":"#Part","through":"#Part","state":{"e":["running","broken-so-far"]},"brokenBy":"#Part57"}},{"o":{"year":"n","from":"#Part","through":"#Part","state":{"e":["unused","nothing-due"]}}},{"o":{"year":"n","from":"#Part","through":"#Part","state":"=kept","inARow":"n","basis":"#Part3","step":"=none-given"}},{"o":{"year":"n","from":"#Part","through":"#Part","state":"=kept","inARow":"n","basis":"#Part3","step":"n","before":"#LineStanding","after":"#LineStanding","appliesFrom?":"#Part"}},{"o":{"year":"n","from":"#Part","through":"#Part","state":"=broken","brokenBy":"#Part57","inARow":"n","basis":"#Part3","step":"=none-given"}},{"o":{"year":"n","from":"#Part","through":"#Part","state":"=broken","brokenBy":"#Part57","inARow":"n","basis":"#Part3","step":"n","before":"#LineStanding","after":"#LineStanding","appliesFrom?":"#Part"}}]}],"breached":"b","warnings":"#Part58","basis":{"o":{"validity":"#Part3","drawing":"#Part3"}},"made":"#MadeUnder","terms":"#TermsUsed","readings":"#Part6"}}',
  {
    Bilingual,
    LineStanding,
    MadeUnder,
    Part,
    Part24,
    Part27,
    Part3,
    Part34,
    Part4,
    Part5,
    Part51,
    Part52,
    Part53,
    Part54,
    Part55,
    Part56,
    Part57,
    Part58,
    Part6,
    RestDayWarning,
    TermsUsed,
  },
);
export const suspensionAssessment = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=suspension-assessment","line":"s","asOf":"#Part","outcome":{"e":["undetermined","may-be-suspended","no-ground"]},"grounds":[{"u":[{"o":{"ground":"=overdue-days","state":"=undetermined","missing":"#Part59","basis":"#Part3"}},{"o":{"ground":"=overdue-days","state":"=present","since":"#Part","evidence":"#Part60","required":"#Part62","basis":"#Part3"}},{"o":{"ground":"=overdue-days","state":"=absent","evidence":"#Part60","required":"#Part62","basis":"#Part3"}},{"o":{"ground":"=late-episodes","state":"=undetermined","missing":"#Part59","basis":"#Part3"}},{"o":{"ground":"=late-episodes","state":"=present","since":"#Part","evidence":"#Part63","required":"#Part64","basis":"#Part3"}},{"o":{"ground":"=late-episodes","state":"=absent","evidence":"#Part63","required":"#Part64","basis":"#Part3"}},{"o":{"ground":"=misuse","state":"=undetermined","missing":"#Part59","basis":"#Part3"}},{"o":{"ground":"=misuse","state":"=present","since":"#Part","evidence":"#Part65","required":"#Part66","basis":"#Part3"}},{"o":{"ground":"=misuse","state":"=absent","evidence":"#Part65","required":"#Part66","basis":"#Part3"}},{"o":{"ground":"#Part67","state":"=undetermined","missing":"#Part59","basis":"#Part3"}},{"o":{"ground":"#Part67","state":"=present","since":"#Part","evidence":"#Part68","required":"#Part66","basis":"#Part3"}},{"o":{"ground":"#Part67","state":"=absent","evidence":"#Part68","required":"#Part66","basis":"#Part3"}}]}],"missing":"#Part5","warnings":"#Part58","notAsked":[{"e":["misuse","overdue-days","late-episodes","illegal-fund-raising","death","loss-of-capacity","declared-missing","declared-dead","proceedings","refused-check","refused-proof"]}],"made":"#MadeUnder","terms":"#TermsUsed","readings":"#Part6"}}',
  {
    Bilingual,
    MadeUnder,
    Part,
    Part3,
    Part4,
    Part5,
    Part58,
    Part59,
    Part6,
    Part60,
    Part61,
    Part62,
    Part63,
    Part64,
    Part65,
    Part66,
    Part67,
    Part68,
    RestDayWarning,
    TermsUsed,
  },
);
export const scoreSheet = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=score-sheet","card":"s","edition":"s","title":"#Bilingual","standing":{"e":["official","illustrative"]},"household":"s","asOf":"#Part","base":"n","score":{"u":[{"o":{"state":"=known","points":"n"}},{"o":{"state":"=range","least":"n","most":"n"}}]},"grade":{"u":["#Part69",{"o":{"state":"=vetoed","grade":"=none","vetoes":"#Part5"}},"#Part70",{"o":{"state":"=undetermined","possible":"#Part5"}}]},"groups":[{"o":{"group":"s","label":"#Bilingual","part":{"e":["addition","deduction"]},"sum":"n","cap?":"n","counted":"n","capped":"b"}}],"items":[{"u":[{"o":{"item":"s","label":"#Bilingual","group":"s","source?":"#Part4","state":"=assessed","answer":"#Part71","answerLabel?":"#Bilingual","points":"n"}},{"o":{"item":"s","label":"#Bilingual","group":"s","source?":"#Part4","state":"=not-applicable"}},{"o":{"item":"s","label":"#Bilingual","group":"s","source?":"#Part4","state":"=unknown"}},{"o":{"item":"s","label":"#Bilingual","group":"s","source?":"#Part4","state":"=in-gap","answer":"#Part71"}}]}],"vetoes":[{"o":{"veto":"s","label":"#Bilingual","state":{"e":["unknown","applies","does-not-apply"]},"source?":"#Part4"}}],"missing":"#Part5","gaps":[{"o":{"item":"s","from":"n","below":"n"}}],"basis":"#Part3","made":"#MadeUnder","terms":"#TermsUsed","readings":"#Part6"}}',
  { Bilingual, MadeUnder, Part, Part3, Part4, Part5, Part6, Part69, Part70, Part71, TermsUsed },
);
export const gradeAnswer = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=grade-answer","score":"n","counted":"n","graded":"#Part72","basis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  { Bilingual, MadeUnder, Part3, Part4, Part5, Part6, Part69, Part70, Part72, TermsUsed },
);
export const bandAnalysis = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=band-analysis","domain":{"o":{"from":"n","through":"n","step":"n"}},"gaps":"#Part73","overlaps":"#Part73","sound":"b","basis":"#Part3","made":"#MadeUnder","terms":"#TermsUsed","readings":"#Part6"}}',
  { Bilingual, MadeUnder, Part3, Part4, Part5, Part6, Part73, TermsUsed },
);
export const nearestChanges = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=nearest-changes","card":"s","title":"#Bilingual","standing":{"e":["official","illustrative"]},"household":"s","grade":"s","basis":"#Part3","answer":{"u":[{"o":{"state":"=reached"}},{"o":{"state":"=found","size":"n","sets":[{"o":{"changes":[{"u":[{"o":{"item":"s","label":"#Bilingual","from":"#Part71","to":{"u":["b","s","n",{"o":{"from?":"n","below?":"n"}}]},"options?":{"o":{"from":"#Bilingual","to":"#Bilingual"}},"points":{"o":{"before":"n","after":"n"}}}},{"o":{"veto":"s","label":"#Bilingual"}}]}],"score":"n","grade":"s"}}],"complete":"b","cut?":{"e":[true]}}},{"o":{"state":"=given-up","atLeast":"n"}},{"o":{"state":"=out-of-reach","most":"n"}},{"o":{"state":"=undetermined","missing":"#Part5"}}]},"made":"#MadeUnder","terms":"#TermsUsed","readings":"#Part6"}}',
  { Bilingual, MadeUnder, Part3, Part4, Part5, Part6, Part71, TermsUsed },
);
export const checklistAssessment = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=checklist-assessment","household":"s","asOf":"#Part","outcome":{"e":["undetermined","met","unmet"]},"parts":[{"o":{"part":"s","label":"#Bilingual","count":"n","met":"n","undetermined":"n"}}],"items":[{"o":{"item":"s","part":"s","label":"#Bilingual","outcome":{"e":["undetermined","met","unmet"]}}}],"missing":"#Part5","basis":"#Part3","made":"#MadeUnder","terms":"#TermsUsed","readings":"#Part6"}}',
  { Bilingual, MadeUnder, Part, Part3, Part4, Part5, Part6, TermsUsed },
);
export const pointsStatement = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=points-statement","holder":"s","asOf":"#Part","base":"n","entries":[{"o":{"counted":"n","balance":"n","graded?":"#Part72","id":"s","on":"#Part","points":"n","reason":"s","event?":"s"}}],"balance":"n","graded?":"#Part72","restriction?":{"o":{"state":{"e":["restricted","free"]},"events":"#Part5","basis":"#Part3"}},"basis":{"o":{"points":"#Part3","grade":"#Part3"}},"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  { Bilingual, MadeUnder, Part, Part3, Part4, Part5, Part6, Part69, Part70, Part72, TermsUsed },
);
export const overdueTrack = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=overdue-track","loan":"s","asOf":"#Part","maturesOn":"#Part","movedFrom?":"#Part","balance":"#Part24","standing":{"u":[{"o":{"state":"=not-paid-out"}},{"o":{"state":"=repaid"}},{"o":{"state":"=not-overdue"}},{"o":{"state":"=overdue","amount":"#Part24","days":"n","bucket":{"o":{"fromDays":"n","throughDays?":"n"}}}}]},"episodes":[{"u":[{"o":{"state":"=ended","dueOn":"#Part","paidOn":"#Part","days":"n"}},{"o":{"state":"=running","dueOn":"#Part","days":"n"}}]}],"unpaidInterest":{"u":[{"o":{"state":"=known","amount":"#Part24","since?":"#Part","days":"n"}},{"o":{"state":"=undetermined","missing":"#Part74"}}]},"findings":"#Part75","warnings":"#Part58","basis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  {
    Bilingual,
    LoanAuditFinding,
    MadeUnder,
    Part,
    Part24,
    Part3,
    Part34,
    Part4,
    Part5,
    Part58,
    Part6,
    Part74,
    Part75,
    RestDayWarning,
    TermsUsed,
  },
);
export const reminderPlan = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=reminder-plan","notices":[{"u":[{"o":{"id":"s","loan":"s","household":"s","lender":"s","maturesOn":"#Part","daysBefore":"n","form":{"e":["advance","written"]},"by":"#Part76","to":{"e":["borrower","guarantor"]},"dueOn":"#Part","compressed?":{"e":[true]},"movedFrom?":"#Part","basis":"#Part3","standing":"=planned"}},{"o":{"id":"s","loan":"s","household":"s","lender":"s","maturesOn":"#Part","daysBefore":"n","form":{"e":["advance","written"]},"by":"#Part76","to":{"e":["borrower","guarantor"]},"dueOn":"#Part","compressed?":{"e":[true]},"movedFrom?":"#Part","basis":"#Part3","standing":"=superseded","on":"#Part"}},{"o":{"id":"s","loan":"s","household":"s","lender":"s","maturesOn":"#Part","daysBefore":"n","form":{"e":["advance","written"]},"by":"#Part76","to":{"e":["borrower","guarantor"]},"dueOn":"#Part","compressed?":{"e":[true]},"movedFrom?":"#Part","basis":"#Part3","standing":"=cancelled","because":{"e":["repaid","extended"]},"on":"#Part"}},{"o":{"id":"s","loan":"s","household":"s","lender":"s","maturesOn":"#Part","daysBefore":"n","form":{"e":["advance","written"]},"by":"#Part76","to":{"e":["borrower","guarantor"]},"dueOn":"#Part","compressed?":{"e":[true]},"movedFrom?":"#Part","basis":"#Part3","standing":"=dropped"}}]}],"warnings":"#Part77","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","notCounted?":"#Part78"}}',
  { Bilingual, EditionWarning, MadeUnder, Part, Part3, Part4, Part5, Part6, Part76, Part77, Part78, TermsUsed },
);
export const reminderTrack = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=reminder-track","asOf":"#Part","notices":[{"u":[{"o":{"id":"s","loan":"s","household":"s","lender":"s","maturesOn":"#Part","daysBefore":"n","form":{"e":["advance","written"]},"by":"#Part76","to":{"e":["borrower","guarantor"]},"dueOn":"#Part","compressed?":{"e":[true]},"movedFrom?":"#Part","basis":"#Part3","state":{"e":["dropped","upcoming","due"]},"notCounted":"#Part79"}},{"o":{"id":"s","loan":"s","household":"s","lender":"s","maturesOn":"#Part","daysBefore":"n","form":{"e":["advance","written"]},"by":"#Part76","to":{"e":["borrower","guarantor"]},"dueOn":"#Part","compressed?":{"e":[true]},"movedFrom?":"#Part","basis":"#Part3","state":"=sent","sentOn":"#Part","servedBy?":"s","notCounted":"#Part79"}},{"o":{"id":"s","loan":"s","household":"s","lender":"s","maturesOn":"#Part","daysBefore":"n","form":{"e":["advance","written"]},"by":"#Part76","to":{"e":["borrower","guarantor"]},"dueOn":"#Part","compressed?":{"e":[true]},"movedFrom?":"#Part","basis":"#Part3","state":"=sent-late","sentOn":"#Part","lateBy":"n","notCounted":"#Part79"}},{"o":{"id":"s","loan":"s","household":"s","lender":"s","maturesOn":"#Part","daysBefore":"n","form":{"e":["advance","written"]},"by":"#Part76","to":{"e":["borrower","guarantor"]},"dueOn":"#Part","compressed?":{"e":[true]},"movedFrom?":"#Part","basis":"#Part3","state":"=late","days":"n","notCounted":"#Part79"}},{"o":{"id":"s","loan":"s","household":"s","lender":"s","maturesOn":"#Part","daysBefore":"n","form":{"e":["advance","written"]},"by":"#Part76","to":{"e":["borrower","guarantor"]},"dueOn":"#Part","compressed?":{"e":[true]},"movedFrom?":"#Part","basis":"#Part3","state":"=never-given","days":"n","because":{"e":["repaid","matured"]},"on":"#Part","notCounted":"#Part79"}},{"o":{"id":"s","loan":"s","household":"s","lender":"s","maturesOn":"#Part","daysBefore":"n","form":{"e":["advance","written"]},"by":"#Part76","to":{"e":["borrower","guarantor"]},"dueOn":"#Part","compressed?":{"e":[true]},"movedFrom?":"#Part","basis":"#Part3","state":"=cancelled","sentOn?":"#Part","because":{"e":["repaid","extended"]},"on":"#Part","notCounted":"#Part79"}},{"o":{"id":"s","loan":"s","household":"s","lender":"s","maturesOn":"#Part","daysBefore":"n","form":{"e":["advance","written"]},"by":"#Part76","to":{"e":["borrower","guarantor"]},"dueOn":"#Part","compressed?":{"e":[true]},"movedFrom?":"#Part","basis":"#Part3","state":"=superseded","on":"#Part","sentOn?":"#Part","lateBy?":"n","notCounted":"#Part79"}}]}],"counts":{"o":{"late":"n","superseded":"n","cancelled":"n","dropped":"n","upcoming":"n","due":"n","sent":"n","sent-late":"n","never-given":"n"}},"warnings":"#Part77","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","notCounted?":"#Part78"}}',
  { Bilingual, EditionWarning, MadeUnder, Part, Part3, Part4, Part5, Part6, Part76, Part77, Part78, Part79, TermsUsed },
);
export const maturityList = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=maturity-list","from":"#Part","through":"#Part","by":[{"e":["lender","township","month"]}],"groups":[{"o":{"month?":"s","township?":"s","lender?":"s","loans":"n","households":"n","amount":"#Part24","extended":"n"}}],"total":{"o":{"loans":"n","households":"n","amount":"#Part24","extended":"n"}},"loans":[{"o":{"loan":"s","household":"s","lender":"s","region?":"s","maturesOn":"#Part","movedFrom?":"#Part","amount":"#Part24","extensions":"n"}}],"leftOut":{"o":{"otherDays":"n","repaidBefore":"n"}},"basis":"#Part3","warnings":"#Part58","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","notCounted?":"#Part78"}}',
  { Bilingual, MadeUnder, Part, Part24, Part3, Part4, Part5, Part58, Part6, Part78, RestDayWarning, TermsUsed },
);
export const maturityClassification = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=maturity-classification","loan":"s","asOf":"#Part","maturesOn":"#Part","movedFrom?":"#Part","daysPastMaturity":"n","balance":"#Part24","classified":{"u":[{"o":{"state":"=known","maturityKind":"#Part80"}},{"o":{"state":"=undetermined","possible":["#Part80"],"missing":{"t":["#Part81"],"i":"#Part81","m":1}}},{"o":{"state":"=not-sorted"}},{"o":{"state":"=nothing-owed","because":{"e":["repaid","not-paid-out"]}}}]},"treatments":[{"u":[{"o":{"treatment":"#Part82","basis":"#Part3","latest?":"#Part","state":{"e":["first-choice","possible"]}}},{"o":{"treatment":"#Part82","basis":"#Part3","latest?":"#Part","state":"=not-offered-by-these-terms","reasons":{"t":["#Part83"],"i":"#Part83","m":1}}},{"o":{"treatment":"#Part82","basis":"#Part3","latest?":"#Part","state":"=undetermined","missing":["#Part81"],"open?":"=beyond-longest-term"}}]}],"notOffered":[{"e":["collect","extend","renew","convert","compensate","jointCollection","sue"]}],"basis":"#Part3","warnings":"#Part84","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  {
    Bilingual,
    EditionWarning,
    MadeUnder,
    Part,
    Part24,
    Part3,
    Part4,
    Part5,
    Part6,
    Part80,
    Part81,
    Part82,
    Part83,
    Part84,
    RestDayWarning,
    TermsUsed,
  },
);
export const editionChoice = /* @__PURE__ */ shapeRead(
  '{"u":[{"o":{"kind":"=edition-choice","contractOn":"#Part","basis":"#Part3","made":"#Made","state":"=not-yet-in-force","first":"#NamedEdition","from":"#Part"}},{"o":{"kind":"=edition-choice","contractOn":"#Part","basis":"#Part3","made":"#Made","state":"=ended","last":"#NamedEdition","through":"#Part"}},{"o":{"kind":"=edition-choice","contractOn":"#Part","basis":"#Part3","made":"#Made","state":"=gap","before":"#NamedEdition","through":"#Part","after":"#NamedEdition","from":"#Part"}},{"o":{"kind":"=edition-choice","contractOn":"#Part","basis":"#Part3","made":"#Made","state":"=undetermined","editions":["#NamedEdition"]}},{"o":{"kind":"=edition-choice","contractOn":"#Part","basis":"#Part3","made":"#Made","state":"=in-force","edition":{"o":{"pack":"s","edition":"s","inForce":{"o":{"from?":"#Part","perhapsFrom?":"#Part","through?":"#Part","perhapsThrough?":"#Part","sources?":["#Part4"]}},"title?":"#Bilingual"},"a":"*"}}}]}',
  { Bilingual, Made, NamedEdition, Part, Part3, Part4, Part5 },
);
export const packComparison = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=pack-comparison","first":"#NamedEdition","second":"#NamedEdition","onlyFirst":"#Part5","onlySecond":"#Part5","terms":[{"u":[{"o":{"part":"s","kind":"#Part85","term":"s","state":{"e":["same","differs"]},"first":"#TermSide","second":"#TermSide"}},{"o":{"part":"s","kind":"#Part85","term":"s","state":"=only-first","first":"#TermSide"}},{"o":{"part":"s","kind":"#Part85","term":"s","state":"=only-second","second":"#TermSide"}}]}],"counts":{"o":{"same":"n","differs":"n","only-first":"n","only-second":"n"}},"made":"#Made"}}',
  { Bilingual, Made, NamedEdition, Part3, Part4, Part5, Part85, TermSide },
);
export const answersUnder = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=answers-under","packs":[{"o":{"household?":{"u":["#Part86","#Part87",{"o":{"state":"=answered","result":"#HouseholdAssessment"}}]},"operator?":{"u":["#Part86","#Part87",{"o":{"state":"=answered","result":"#OperatorAssessment"}}]},"interest?":{"u":["#Part86","#Part87",{"o":{"state":"=answered","result":"#InterestSchedule"}}]},"subsidy?":{"u":["#Part86","#Part87",{"o":{"state":"=answered","result":"#SubsidyStatement"}}]},"pack":"s","edition":"s","title?":"#Bilingual"}}],"made":"#Made"}}',
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
    NotApplicableFinding,
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
    Part52,
    Part6,
    Part7,
    Part75,
    Part8,
    Part86,
    Part87,
    Part88,
    Part89,
    Part9,
    Part90,
    Part91,
    Part92,
    Part93,
    Part94,
    Part95,
    Range,
    RestDayWarning,
    SubsidyStatement,
    TermsUsed,
    UndeterminedFinding,
    UnmetFinding,
  },
);
export const applicationStep = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=application-step","application":"s","event":"#Part96","outcome":{"e":["taken","not-taken"]},"reasons":[{"u":[{"o":{"basis":"#Part3","reason":"=application-ended","end":"#Part97","on":"#Part"}},{"o":{"basis":"#Part3","reason":"=unknown-stage","stage":"s"}},{"o":{"basis":"#Part3","reason":"=out-of-order","stage":"s","expected":"s"}},{"o":{"basis":"#Part3","reason":"=wrong-body","by":"s","expected":"s"}},{"o":{"basis":"#Part3","reason":"=before-last-event","on":"#Part","last":"#Part"}},{"o":{"basis":"#Part3","reason":"=record-missing","records":"#Part5"}},{"o":{"basis":"#Part3","reason":"=unknown-record","records":"#Part5"}},{"o":{"basis":"#Part3","reason":"=not-for-the-applicant"}},{"o":{"basis":"#Part3","reason":"=not-passed-before","backTo":"s"}},{"o":{"basis":"#Part3","reason":"=not-published"}},{"o":{"basis":"#Part3","reason":"=published-too-early","publishedFrom":"#Part","earliest":"#Part"}},{"o":{"basis":"#Part3","reason":"=published-after-passing","publishedFrom":"#Part","on":"#Part"}},{"o":{"basis":"#Part3","reason":"=publicity-period-not-known"}},{"o":{"basis":"#Part3","reason":"=publicity-not-over","publishedFrom":"#Part","through":"#Part"}},{"o":{"basis":"#Part3","reason":"=calendar-does-not-reach","publishedFrom":"#Part","coveredFrom":"s","coveredThrough":"s"}},{"o":{"basis":"#Part3","reason":"=no-publication","stage":"s"}}]}],"state":{"o":{"application":"s","record":"#Part98"}},"standing":"#Part99","stages":"#Part100","route":"#RouteShown","basis":"#Part3","made":"#MadeUnder","terms":"#TermsUsed","readings":"#Part6"}}',
  {
    Bilingual,
    MadeUnder,
    Part,
    Part100,
    Part3,
    Part4,
    Part5,
    Part6,
    Part96,
    Part97,
    Part98,
    Part99,
    PublicityInDays,
    RouteShown,
    TermsUsed,
  },
);
export const applicationTrack = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=application-track","application":"s","standing":"#Part99","stages":"#Part100","record":"#Part98","route":"#RouteShown","basis":"#Part3","made":"#MadeUnder","terms":"#TermsUsed","readings":"#Part6"}}',
  {
    Bilingual,
    MadeUnder,
    Part,
    Part100,
    Part3,
    Part4,
    Part5,
    Part6,
    Part96,
    Part97,
    Part98,
    Part99,
    PublicityInDays,
    RouteShown,
    TermsUsed,
  },
);
export const rectificationList = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=rectification-list","examinedOn":"#Part","asOf":"#Part","outcome":{"e":["undetermined","open","in-order"]},"headline":{"e":["in-order","cannot-be-judged","not-in-order"]},"notJudged":"n","missing":[{"o":{"fact":"s","findings":"n","loans":"n"}}],"loans":"n","households":"n","entries":[{"u":[{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/kind","outcome":"=unmet","reason":"=kind-not-served","observed":"#Part102","required":"#Part13","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/kind","outcome":"=unmet","reason":"=kind-not-served","observed":"#Part102","required":"#Part13","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/term-length","outcome":"=unmet","reason":"=term-too-long","observed":"#LoanLength","required":"#Part103","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/term-length","outcome":"=unmet","reason":"=term-too-long","observed":"#LoanLength","required":"#Part103","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/contract-rate","outcome":"=unmet","reason":"#Part104","observed":"#Part33","required":"#Part105","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/contract-rate","outcome":"=unmet","reason":"#Part104","observed":"#Part33","required":"#Part105","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/use","outcome":"=unmet","reason":"#Part106","observed":"#Part107","required":"#UseRequired","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/use","outcome":"=unmet","reason":"#Part106","observed":"#Part107","required":"#UseRequired","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/good-credit-record","outcome":"=unmet","reason":"=poor-credit-record","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/good-credit-record","outcome":"=unmet","reason":"=poor-credit-record","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/wants-loan","outcome":"=unmet","reason":"=no-wish-for-loan","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/wants-loan","outcome":"=unmet","reason":"=no-wish-for-loan","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/has-potential","outcome":"=unmet","reason":"=no-potential","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/has-potential","outcome":"=unmet","reason":"=no-potential","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/has-skills","outcome":"=unmet","reason":"=no-skills","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/has-skills","outcome":"=unmet","reason":"=no-skills","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/able-to-repay","outcome":"=unmet","reason":"=not-able-to-repay","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/able-to-repay","outcome":"=unmet","reason":"=not-able-to-repay","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/subsidy-to-household","outcome":"=unmet","reason":"=subsidy-to-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/subsidy-to-household","outcome":"=unmet","reason":"=subsidy-to-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/term-fits-household","outcome":"=unmet","reason":"=term-does-not-fit","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/term-fits-household","outcome":"=unmet","reason":"=term-does-not-fit","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/no-guarantor","outcome":"=unmet","reason":"=guarantor-taken","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/no-guarantor","outcome":"=unmet","reason":"=guarantor-taken","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/no-collateral","outcome":"=unmet","reason":"=collateral-taken","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/no-collateral","outcome":"=unmet","reason":"=collateral-taken","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/featured-industry","outcome":"=unmet","reason":"=no-featured-industry","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/featured-industry","outcome":"=unmet","reason":"=no-featured-industry","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/carries-household","outcome":"=unmet","reason":"=household-not-carried","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/carries-household","outcome":"=unmet","reason":"=household-not-carried","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/lending-rules-kept","outcome":"=unmet","reason":"=lending-rules-broken","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/lending-rules-kept","outcome":"=unmet","reason":"=lending-rules-broken","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/borrowed-by-household","outcome":"=unmet","reason":"=borrowed-by-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/borrowed-by-household","outcome":"=unmet","reason":"=borrowed-by-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/used-by-household","outcome":"=unmet","reason":"=used-by-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/used-by-household","outcome":"=unmet","reason":"=used-by-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/repaid-by-household","outcome":"=unmet","reason":"=repaid-by-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/repaid-by-household","outcome":"=unmet","reason":"=repaid-by-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/joined-freely","outcome":"=unmet","reason":"=not-of-free-will","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/joined-freely","outcome":"=unmet","reason":"=not-of-free-will","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/agreement-signed","outcome":"=unmet","reason":"=no-proper-agreement","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/agreement-signed","outcome":"=unmet","reason":"=no-proper-agreement","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/duties-clear","outcome":"=unmet","reason":"=duties-not-clear","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/duties-clear","outcome":"=unmet","reason":"=duties-not-clear","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/benefits-linked","outcome":"=unmet","reason":"=benefits-not-linked","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/benefits-linked","outcome":"=unmet","reason":"=benefits-not-linked","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/risk-controlled","outcome":"=unmet","reason":"=risk-not-controlled","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=open","foundOn":"#Part"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/risk-controlled","outcome":"=unmet","reason":"=risk-not-controlled","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}},{"o":{"check":"=policy","household":"s","rule":"=rectification/household-cap","outcome":"=unmet","reason":"=above-household-cap","observed":"#DebtInBook","required":"#Part27","atLeast?":{"e":[true]},"basis":"#Part3","loans":"#Part108","state":"=open","foundOn":"#Part"}},{"o":{"check":"=policy","household":"s","rule":"=rectification/household-cap","outcome":"=unmet","reason":"=above-household-cap","observed":"#DebtInBook","required":"#Part27","atLeast?":{"e":[true]},"basis":"#Part3","loans":"#Part108","state":"=struck-off","on":"#Part","how?":"s","foundOn":"#Part"}}]}],"counts":{"o":{"all":"#Part109","regions":"#Part110","lenders":"#Part110"}},"findings":[{"u":[{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/kind","outcome":"=met","observed":"#Part102","required":"#Part13","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/kind","outcome":"=unmet","reason":"=kind-not-served","observed":"#Part102","required":"#Part13","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/kind","outcome":"=undetermined","reason?":"s","observed?":"#Part102","required?":"#Part13","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/kind","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/term-length","outcome":"=met","observed":"#LoanLength","required":"#Part103","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/term-length","outcome":"=unmet","reason":"=term-too-long","observed":"#LoanLength","required":"#Part103","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/term-length","outcome":"=undetermined","reason?":"s","observed?":"#LoanLength","required?":"#Part103","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/term-length","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/contract-rate","outcome":"=met","observed":"#Part33","required":"#Part105","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/contract-rate","outcome":"=unmet","reason":"#Part104","observed":"#Part33","required":"#Part105","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/contract-rate","outcome":"=undetermined","reason?":"s","observed?":"#Part33","required?":"#Part105","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/contract-rate","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/use","outcome":"=met","observed":"#Part107","required":"#UseRequired","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/use","outcome":"=unmet","reason":"#Part106","observed":"#Part107","required":"#UseRequired","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/use","outcome":"=undetermined","reason?":"s","observed?":"#Part107","required?":"#UseRequired","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/use","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/good-credit-record","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/good-credit-record","outcome":"=unmet","reason":"=poor-credit-record","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/good-credit-record","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/good-credit-record","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/wants-loan","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/wants-loan","outcome":"=unmet","reason":"=no-wish-for-loan","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/wants-loan","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/wants-loan","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/has-potential","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/has-potential","outcome":"=unmet","reason":"=no-potential","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/has-potential","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/has-potential","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/has-skills","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/has-skills","outcome":"=unmet","reason":"=no-skills","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/has-skills","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/has-skills","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/able-to-repay","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/able-to-repay","outcome":"=unmet","reason":"=not-able-to-repay","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/able-to-repay","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/able-to-repay","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/subsidy-to-household","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/subsidy-to-household","outcome":"=unmet","reason":"=subsidy-to-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/subsidy-to-household","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/subsidy-to-household","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/term-fits-household","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/term-fits-household","outcome":"=unmet","reason":"=term-does-not-fit","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/term-fits-household","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/term-fits-household","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/no-guarantor","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/no-guarantor","outcome":"=unmet","reason":"=guarantor-taken","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/no-guarantor","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/no-guarantor","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/no-collateral","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/no-collateral","outcome":"=unmet","reason":"=collateral-taken","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/no-collateral","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/no-collateral","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/featured-industry","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/featured-industry","outcome":"=unmet","reason":"=no-featured-industry","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/featured-industry","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/featured-industry","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/carries-household","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/carries-household","outcome":"=unmet","reason":"=household-not-carried","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/carries-household","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/carries-household","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/lending-rules-kept","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/lending-rules-kept","outcome":"=unmet","reason":"=lending-rules-broken","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/lending-rules-kept","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/lending-rules-kept","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/borrowed-by-household","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/borrowed-by-household","outcome":"=unmet","reason":"=borrowed-by-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/borrowed-by-household","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/borrowed-by-household","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/used-by-household","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/used-by-household","outcome":"=unmet","reason":"=used-by-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/used-by-household","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/used-by-household","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/repaid-by-household","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/repaid-by-household","outcome":"=unmet","reason":"=repaid-by-others","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/repaid-by-household","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/repaid-by-household","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/joined-freely","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/joined-freely","outcome":"=unmet","reason":"=not-of-free-will","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/joined-freely","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/joined-freely","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/agreement-signed","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/agreement-signed","outcome":"=unmet","reason":"=no-proper-agreement","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/agreement-signed","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/agreement-signed","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/duties-clear","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/duties-clear","outcome":"=unmet","reason":"=duties-not-clear","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/duties-clear","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/duties-clear","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/benefits-linked","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/benefits-linked","outcome":"=unmet","reason":"=benefits-not-linked","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/benefits-linked","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/benefits-linked","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/risk-controlled","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/risk-controlled","outcome":"=unmet","reason":"=risk-not-controlled","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/risk-controlled","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"check":"#Part101","household":"s","loan":"s","rule":"=rectification/risk-controlled","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"check":"=policy","household":"s","rule":"=rectification/household-cap","outcome":"=met","observed":"#DebtInBook","required":"#Part27","basis":"#Part3","loans":"#Part108"}},{"o":{"check":"=policy","household":"s","rule":"=rectification/household-cap","outcome":"=unmet","reason":"=above-household-cap","observed":"#DebtInBook","required":"#Part27","atLeast?":{"e":[true]},"basis":"#Part3","loans":"#Part108"}},{"o":{"check":"=policy","household":"s","rule":"=rectification/household-cap","outcome":"=undetermined","reason?":"s","observed?":"#DebtInBook","required?":"#Part27","missing":"#Part5","basis":"#Part3","loans":"#Part108"}},{"o":{"check":"=policy","household":"s","rule":"=rectification/household-cap","outcome":"=not-applicable","basis":"#Part3","loans":"#Part108"}}]}],"notAsked":[{"e":["rectification/kind","rectification/term-length","rectification/contract-rate","rectification/use","rectification/good-credit-record","rectification/wants-loan","rectification/has-potential","rectification/has-skills","rectification/able-to-repay","rectification/subsidy-to-household","rectification/term-fits-household","rectification/no-guarantor","rectification/no-collateral","rectification/featured-industry","rectification/carries-household","rectification/lending-rules-kept","rectification/borrowed-by-household","rectification/used-by-household","rectification/repaid-by-household","rectification/joined-freely","rectification/agreement-signed","rectification/duties-clear","rectification/benefits-linked","rectification/risk-controlled","rectification/household-cap"]}],"listBasis":"#Part3","warnings":"#Part2","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","notCounted?":"#Part78"}}',
  {
    Bilingual,
    DebtInBook,
    EditionWarning,
    Holds,
    LoanLength,
    MadeUnder,
    Part,
    Part101,
    Part102,
    Part103,
    Part104,
    Part105,
    Part106,
    Part107,
    Part108,
    Part109,
    Part110,
    Part12,
    Part13,
    Part19,
    Part2,
    Part24,
    Part27,
    Part3,
    Part33,
    Part34,
    Part4,
    Part5,
    Part6,
    Part78,
    Part91,
    RestDayWarning,
    TermsUsed,
    UseRequired,
  },
);
export const deadlineList = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=deadline-list","asOf":"#Part","through":"#Part","deadlines":[{"u":[{"o":{"deadline":"s","what":"#Bilingual","who":"#Bilingual","inPrinciple?":{"e":[true]},"event?":"#DeadlineEvent","period?":"#Part111","due":"#Part112","basis":"#Part3","standing":"=open"}},{"o":{"deadline":"s","what":"#Bilingual","who":"#Bilingual","inPrinciple?":{"e":[true]},"event?":"#DeadlineEvent","period?":"#Part111","due":"#Part112","basis":"#Part3","standing":"=done","doneOn":"#Part"}},{"o":{"deadline":"s","what":"#Bilingual","who":"#Bilingual","inPrinciple?":{"e":[true]},"event?":"#DeadlineEvent","period?":"#Part111","due":"#Part112","basis":"#Part3","standing":"=done-late","doneOn":"#Part","lateBy":"n"}},{"o":{"deadline":"s","what":"#Bilingual","who":"#Bilingual","inPrinciple?":{"e":[true]},"event?":"#DeadlineEvent","period?":"#Part111","due":"#Part112","basis":"#Part3","standing":"=late","lateBy":"n"}},{"o":{"deadline":"s","what":"#Bilingual","who":"#Bilingual","inPrinciple?":{"e":[true]},"event?":"#DeadlineEvent","period?":"#Part111","due":"#Part112","basis":"#Part3","standing":"=undetermined","doneOn?":"#Part"}},{"o":{"deadline":"s","what":"#Bilingual","who":"#Bilingual","inPrinciple?":{"e":[true]},"event?":"#DeadlineEvent","period?":"#Part111","due":"#Part112","basis":"#Part3","standing":"=keep"}},{"o":{"deadline":"s","what":"#Bilingual","who":"#Bilingual","inPrinciple?":{"e":[true]},"event?":"#DeadlineEvent","period?":"#Part111","due":"#Part112","basis":"#Part3","standing":"=may-be-given-up"}},{"o":{"deadline":"s","what":"#Bilingual","who":"#Bilingual","inPrinciple?":{"e":[true]},"event?":"#DeadlineEvent","period?":"#Part111","due":"#Part112","basis":"#Part3","standing":"=given-up","doneOn":"#Part"}},{"o":{"deadline":"s","what":"#Bilingual","who":"#Bilingual","inPrinciple?":{"e":[true]},"event?":"#DeadlineEvent","period?":"#Part111","due":"#Part112","basis":"#Part3","standing":"=given-up-early","doneOn":"#Part","earlyBy":"n"}}]}],"counts":{"o":{"undetermined?":"n","open?":"n","late?":"n","given-up?":"n","keep?":"n","done?":"n","done-late?":"n","may-be-given-up?":"n","given-up-early?":"n"}},"notArisen":[{"o":{"basis":"#Part3","deadline":"s","what":"#Bilingual","who":"#Bilingual"}}],"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  { Bilingual, DeadlineEvent, MadeUnder, Part, Part111, Part112, Part3, Part4, Part5, Part6, TermsUsed },
);
export const monitoringAssessment = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=monitoring-assessment","loan":"s","paidOutOn":"#Part","endedOn?":"#Part","asOf":"#Part","outcome":{"e":["undetermined","in-order","not-in-order"]},"findings":[{"u":[{"o":{"rule":"#Part113","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"#Part113","outcome":"=unmet","reason":{"e":["not-used-locally","not-used-in-leading-industry","not-used-per-plan","signs-of-misuse","misuse-confirmed","agreement-not-kept","lent-on","not-used-for-production"]},"observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3","measures":"#Part114"}},{"o":{"rule":"#Part113","outcome":"=undetermined","reason?":"s","observed?":"*","required?":"*","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=monitoring/no-idle-money","outcome":"=met","observed":"#Part116","required":"#Part117","basis":"#Part3"}},{"o":{"rule":"=monitoring/no-idle-money","outcome":"=unmet","reason":"=idle-too-long","observed":"#Part116","required":"#Part117","atLeast?":{"e":[true]},"basis":"#Part3","measures":"#Part114"}},{"o":{"rule":"=monitoring/no-idle-money","outcome":"=undetermined","reason?":"s","observed?":"*","required?":"*","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=monitoring/visited-each-quarter","outcome":"=met","observed":"#Part118","required":"#VisitsAsked","basis":"#Part3"}},{"o":{"rule":"=monitoring/visited-each-quarter","outcome":"=unmet","reason":"=visit-missed","observed":"#Part118","required":"#VisitsAsked","atLeast?":{"e":[true]},"basis":"#Part3","measures":"#Part114"}},{"o":{"rule":"=monitoring/visited-each-quarter","outcome":"=undetermined","reason?":"s","observed?":"*","required?":"*","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=monitoring/anomalies-reported-at-once","outcome":"=met","observed":"#Part121","required":"#Part122","basis":"#Part3"}},{"o":{"rule":"=monitoring/anomalies-reported-at-once","outcome":"=unmet","reason":"=not-reported-at-once","observed":"#Part121","required":"#Part122","atLeast?":{"e":[true]},"basis":"#Part3","measures":"#Part114"}},{"o":{"rule":"=monitoring/anomalies-reported-at-once","outcome":"=undetermined","reason?":"s","observed?":"*","required?":"*","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=monitoring/ledger-card-kept","outcome":"=met","observed":"#Part123","required":"#Part125","basis":"#Part3"}},{"o":{"rule":"=monitoring/ledger-card-kept","outcome":"=unmet","reason":{"e":["no-card","entry-lacking"]},"observed":"#Part123","required":"#Part125","atLeast?":{"e":[true]},"basis":"#Part3","measures":"#Part114"}},{"o":{"rule":"=monitoring/ledger-card-kept","outcome":"=undetermined","reason?":"s","observed?":"*","required?":"*","missing":"#Part5","basis":"#Part3"}}]}],"measures":[{"o":{"measure":"#Part115","because":"#Part126"}}],"missing":"#Part5","notAsked":"#Part126","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  {
    Bilingual,
    Holds,
    MadeUnder,
    Part,
    Part113,
    Part114,
    Part115,
    Part116,
    Part117,
    Part118,
    Part119,
    Part120,
    Part121,
    Part122,
    Part123,
    Part124,
    Part125,
    Part126,
    Part24,
    Part3,
    Part4,
    Part5,
    Part6,
    TermsUsed,
    VisitsAsked,
  },
);
export const queryAnswer = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=query-answer","query":"s","on":"#Part","household":"s","by":{"o":{"body":"#Part127","id":"s"}},"outcome":{"e":["undetermined","refused","permitted"]},"findings":[{"u":[{"o":{"rule":"=query/authorised","outcome":"=met","observed":"#Part128","required":"#Part129","basis":"#Part3"}},{"o":{"rule":"=query/authorised","outcome":"=unmet","reason":{"e":["no-authorisation","of-another-household","not-in-writing"]},"observed":"#Part128","required":"#Part129","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=query/authorised","outcome":"=undetermined","reason?":"s","observed?":"#Part128","required?":"#Part129","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=query/authorised","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=query/in-force","outcome":"=met","observed":"#Pick","required":"#Part130","basis":"#Part3"}},{"o":{"rule":"=query/in-force","outcome":"=unmet","reason":{"e":["not-yet-in-force","expired","revoked"]},"observed":"#Pick","required":"#Part130","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=query/in-force","outcome":"=undetermined","reason?":"s","observed?":"#Pick","required?":"#Part130","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=query/in-force","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=query/given-to-this-body","outcome":"=met","observed":"#Part131","required":"#Part39","basis":"#Part3"}},{"o":{"rule":"=query/given-to-this-body","outcome":"=unmet","reason":"=given-to-another-body","observed":"#Part131","required":"#Part39","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=query/given-to-this-body","outcome":"=undetermined","reason?":"s","observed?":"#Part131","required?":"#Part39","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=query/given-to-this-body","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=query/purpose-named","outcome":"=met","observed":"#Part132","required":"#Part133","basis":"#Part3"}},{"o":{"rule":"=query/purpose-named","outcome":"=unmet","reason":"=no-purpose-named","observed":"#Part132","required":"#Part133","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=query/purpose-named","outcome":"=undetermined","reason?":"s","observed?":"#Part132","required?":"#Part133","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=query/purpose-named","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=query/purpose-within","outcome":"=met","observed":"#Part134","required":"#Part39","basis":"#Part3"}},{"o":{"rule":"=query/purpose-within","outcome":"=unmet","reason":"=another-purpose","observed":"#Part134","required":"#Part39","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=query/purpose-within","outcome":"=undetermined","reason?":"s","observed?":"#Part134","required?":"#Part39","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=query/purpose-within","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=query/entitled-body","outcome":"=met","observed":"#Part135","required":"#Part136","basis":"#Part3"}},{"o":{"rule":"=query/entitled-body","outcome":"=unmet","reason":{"e":["body-not-listed","not-approved"]},"observed":"#Part135","required":"#Part136","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=query/entitled-body","outcome":"=undetermined","reason?":"s","observed?":"#Part135","required?":"#Part136","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=query/entitled-body","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=query/own-area","outcome":"=met","observed":"#Part137","required":"#Part138","basis":"#Part3"}},{"o":{"rule":"=query/own-area","outcome":"=unmet","reason":"=another-area","observed":"#Part137","required":"#Part138","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=query/own-area","outcome":"=undetermined","reason?":"s","observed?":"#Part137","required?":"#Part138","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=query/own-area","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=query/matching-information","outcome":"=met","observed":"#Part139","required":"#Part140","basis":"#Part3"}},{"o":{"rule":"=query/matching-information","outcome":"=unmet","reason":"=not-its-own-information","observed":"#Part139","required":"#Part140","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=query/matching-information","outcome":"=undetermined","reason?":"s","observed?":"#Part139","required?":"#Part140","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=query/matching-information","outcome":"=not-applicable","basis":"#Part3"}}]}],"missing":"#Part5","notAsked":[{"e":["query/authorised","query/in-force","query/given-to-this-body","query/purpose-named","query/purpose-within","query/entitled-body","query/own-area","query/matching-information"]}],"made":"#MadeUnder","terms":"#TermsUsed","readings":"#Part6"}}',
  {
    Bilingual,
    MadeUnder,
    Part,
    Part127,
    Part128,
    Part129,
    Part130,
    Part131,
    Part132,
    Part133,
    Part134,
    Part135,
    Part136,
    Part137,
    Part138,
    Part139,
    Part140,
    Part3,
    Part39,
    Part4,
    Part5,
    Part6,
    Partial,
    Pick,
    TermsUsed,
  },
);
export const recordAnswer = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=record-answer","person":"s","asOf":"#Part","outcome":{"e":["undetermined","may-be-recorded","may-not-be-recorded"]},"findings":[{"u":[{"o":{"rule":"s","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=record/written-consent","outcome":"=met","observed":"#Part141","required":"#Part142","basis":"#Part3"}},{"o":{"rule":"=record/written-consent","outcome":"=unmet","reason":{"e":["no-written-consent","consent-after-collection"]},"observed":"#Part141","required":"#Part142","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=record/written-consent","outcome":"=undetermined","reason?":"s","observed?":"#Part141","required?":"#Part142","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=record/written-consent","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"s","outcome":"=met","observed":"#Holds","required":"#Holds","basis":"#Part3"}},{"o":{"rule":"s","outcome":"=unmet","reason":"s","observed":"#Holds","required":"#Holds","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"s","outcome":"=undetermined","reason?":"s","observed?":"#Holds","required?":"#Holds","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=record/enough-collectors","outcome":"=met","observed":"#Part143","required":"#Part144","basis":"#Part3"}},{"o":{"rule":"=record/enough-collectors","outcome":"=unmet","reason":"=too-few-collectors","observed":"#Part143","required":"#Part144","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=record/enough-collectors","outcome":"=undetermined","reason?":"s","observed?":"#Part143","required?":"#Part144","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=record/enough-collectors","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=record/collectors-signed","outcome":"=met","observed":"#Part145","required":"#Part146","basis":"#Part3"}},{"o":{"rule":"=record/collectors-signed","outcome":"=unmet","reason":"=signature-missing","observed":"#Part145","required":"#Part146","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=record/collectors-signed","outcome":"=undetermined","reason?":"s","observed?":"#Part145","required?":"#Part146","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=record/collectors-signed","outcome":"=not-applicable","basis":"#Part3"}}]}],"missing":"#Part5","notAsked":"#Part5","made":"#MadeUnder","terms":"#TermsUsed","readings":"#Part6"}}',
  {
    Bilingual,
    Holds,
    MadeUnder,
    Part,
    Part141,
    Part142,
    Part143,
    Part144,
    Part145,
    Part146,
    Part3,
    Part4,
    Part5,
    Part6,
    TermsUsed,
  },
);
export const blacklistReach = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=blacklist-reach","asOf":"#Part","barred":[{"o":{"id":"s","who":{"e":["person","organisation"]},"outcome":{"e":["barred","undetermined"]},"bars":"#Part147"}}],"notAsked":"#Part149","missing":"#Part150","warnings":"#Part151","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  { Bilingual, MadeUnder, Part, Part147, Part148, Part149, Part150, Part151, Part3, Part4, Part5, Part6, TermsUsed },
);
export const screening = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=screening","person":"s","who":{"e":["person","organisation"]},"asOf":"#Part","outcome":{"e":["barred","undetermined","free"]},"bars":"#Part147","asked":[{"o":{"scope":"#Part148","basis":"#Part3"}}],"notAsked":"#Part149","missing":"#Part150","warnings":"#Part151","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  { Bilingual, MadeUnder, Part, Part147, Part148, Part149, Part150, Part151, Part3, Part4, Part5, Part6, TermsUsed },
);
export const relationCheck = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=relation-check","relations":"n","outcome":{"e":["sound","impossible","noticed"]},"findings":[{"o":{"finding":{"e":["mutual-parents","own-ancestor","spouse-and-parent","two-spouses","repeated"]},"weight":{"e":["impossible","noticed"]},"persons":"#Part5","at":["n"]}}],"made":"#Made"}}',
  { Made, Part5 },
);
export const placeReview = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=place-review","asOf":"#Part","towns":[{"o":{"town":"s","newCredit":"#Part152","stopByRate?":"#Part153","stopByVillages?":{"o":{"state":"#Part154","villages":"n","above":"n","within":"n","withoutLoans":"n","unknown":"n","share":"#Part159","limit":"#Part34","villageLimit":"#Part34","basis":"#Part3"}},"honour?":"#Honour","remark?":{"e":["two-rates","its-villages"]}}}],"villages":[{"o":{"village":"s","town":"s","newCredit":"#Part152","stop?":"#Part153","becauseOfTown?":{"o":{"newCredit":"#Part152","basis":"#Part3"}},"honour?":"#Honour","remark?":{"e":["two-rates","its-town"]}}}],"notAsked":[{"e":["village-stop","town-stop-by-rate","town-stop-by-villages","village-honour","town-honour"]}],"reviewBasis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","notCounted?":"#Part78"}}',
  {
    Bilingual,
    Honour,
    MadeUnder,
    Part,
    Part152,
    Part153,
    Part154,
    Part155,
    Part156,
    Part157,
    Part158,
    Part159,
    Part160,
    Part161,
    Part3,
    Part34,
    Part4,
    Part5,
    Part6,
    Part66,
    Part78,
    TermsUsed,
  },
);
export const targetAssessment = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=target-assessment","asOf":"#Part","units":[{"o":{"unit":"s","outcome":{"e":["undetermined","met","unmet","open"]},"findings":[{"u":[{"o":{"target":"#Part162","of":"#Part163","unit":"#Part164","share":"#Part165","must":{"e":["at-least","at-most"]},"strictly?":{"e":[true]},"limit":"#Part166","basis":"#Part3","state":{"e":["met","unmet"]}}},{"o":{"target":"#Part162","of":"#Part163","unit":"#Part164","share":"#Part165","must":{"e":["at-least","at-most"]},"strictly?":{"e":[true]},"limit":"#Part166","basis":"#Part3","state":"=open"}},{"o":{"target":"#Part162","of":"#Part163","unit":"#Part164","share":"#Part165","must":{"e":["at-least","at-most"]},"strictly?":{"e":[true]},"limit":"#Part166","basis":"#Part3","state":"=undetermined","missing":"#Part5"}}]}]}}],"display":{"o":{"ratePlaces?":"n","completionPlaces?":"n","basis":"#Part3"}},"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","notCounted?":"#Part78"}}',
  {
    Bilingual,
    MadeUnder,
    Part,
    Part156,
    Part157,
    Part158,
    Part160,
    Part161,
    Part162,
    Part163,
    Part164,
    Part165,
    Part166,
    Part3,
    Part34,
    Part4,
    Part5,
    Part59,
    Part6,
    Part78,
    TermsUsed,
  },
);
export const claimAssessment = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=claim-assessment","claim":"s","loan":"s","asOf":"#Part","outcome":{"e":["undetermined","entitled","not-entitled"]},"findings":[{"u":[{"o":{"rule":"=claim/agreement","outcome":"=met","observed":"#Part167","required":"#Part167","basis":"#Part3"}},{"o":{"rule":"=claim/agreement","outcome":"=unmet","reason":"#Part66","observed":"#Part167","required":"#Part167","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=claim/agreement","outcome":"=undetermined","reason?":"s","observed?":"#Part167","required?":"#Part167","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=claim/agreement","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=claim/overdue","outcome":"=met","observed":"#PublicityInDays","required":"#Part62","basis":"#Part3"}},{"o":{"rule":"=claim/overdue","outcome":"=unmet","reason":"=not-overdue-long-enough","observed":"#PublicityInDays","required":"#Part62","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=claim/overdue","outcome":"=undetermined","reason?":"s","observed?":"#PublicityInDays","required?":"#Part62","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=claim/overdue","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=claim/notice-given","outcome":"=met","observed":"#Part168","required":"#Part142","basis":"#Part3"}},{"o":{"rule":"=claim/notice-given","outcome":"=unmet","reason":"=notice-not-given","observed":"#Part168","required":"#Part142","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=claim/notice-given","outcome":"=undetermined","reason?":"s","observed?":"#Part168","required?":"#Part142","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=claim/notice-given","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=claim/chain-in-order","outcome":"=met","observed":"#Part169","required":"#Part170","basis":"#Part3"}},{"o":{"rule":"=claim/chain-in-order","outcome":"=unmet","reason":{"e":["transferred-before-notice","letter-missing","letter-before-transfer"]},"observed":"#Part169","required":"#Part170","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=claim/chain-in-order","outcome":"=undetermined","reason?":"s","observed?":"#Part169","required?":"#Part170","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=claim/chain-in-order","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=claim/conditions-met","outcome":"=met","observed":"#Part171","required":"#Part172","basis":"#Part3"}},{"o":{"rule":"=claim/conditions-met","outcome":"=unmet","reason":"=conditions-not-met","observed":"#Part171","required":"#Part172","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=claim/conditions-met","outcome":"=undetermined","reason?":"s","observed?":"#Part171","required?":"#Part172","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=claim/conditions-met","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=claim/edition-in-force","outcome":"=met","observed":"#Part173","required":"#Omit","basis":"#Part3"}},{"o":{"rule":"=claim/edition-in-force","outcome":"=unmet","reason":"#Part66","observed":"#Part173","required":"#Omit","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=claim/edition-in-force","outcome":"=undetermined","reason?":"s","observed?":"#Part173","required?":"#Omit","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=claim/edition-in-force","outcome":"=not-applicable","basis":"#Part3"}},{"o":{"rule":"=claim/amount-owed","outcome":"=met","observed":"#Part174","required":"#Part175","basis":"#Part3"}},{"o":{"rule":"=claim/amount-owed","outcome":"=unmet","reason":{"e":["nothing-owed","not-due","nothing-covered"]},"observed":"#Part174","required":"#Part175","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=claim/amount-owed","outcome":"=undetermined","reason?":"s","observed?":"#Part174","required?":"#Part175","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=claim/amount-owed","outcome":"=not-applicable","basis":"#Part3"}}]}],"records":[{"o":{"record":{"e":["notice","transfer","deduction-letter"]},"on":"s"}}],"overdue":"#Part24","amount":{"u":[{"o":{"state":"=known","principal":"#Covered","interest?":"#Covered","total":"#Part24","basis":"#Part3"}},{"o":{"state":"=undetermined","missing":"#Part74","coversSome":"b","basis":"#Part3"}}]},"missing":"#Part5","warnings":"#Part84","notAsked":[{"e":["claim/agreement","claim/overdue","claim/notice-given","claim/chain-in-order","claim/conditions-met","claim/edition-in-force","claim/amount-owed"]}],"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  {
    Bilingual,
    Covered,
    EditionWarning,
    MadeUnder,
    Omit,
    Part,
    Part10,
    Part142,
    Part167,
    Part168,
    Part169,
    Part170,
    Part171,
    Part172,
    Part173,
    Part174,
    Part175,
    Part24,
    Part3,
    Part4,
    Part5,
    Part51,
    Part6,
    Part62,
    Part66,
    Part74,
    Part84,
    PublicityInDays,
    RestDayWarning,
    TermsUsed,
  },
);
export const lossSplit = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=loss-split","state":{"e":["undetermined","known"]},"amount":"#Part24","parts":"#Part176","missing":["=lossShares"],"basis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  { Bilingual, Fraction, LossPart, MadeUnder, Part176, Part24, Part3, Part34, Part4, Part5, Part6, TermsUsed },
);
export const recoverySplit = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=recovery-split","recovered":"#Part24","cost":"#Part24","net":"#Part24","parts":[{"o":{"party":"s","byShare":"#Part24","stillOut":"#Part24","givenBack":"#Part24","costBorne":"#Part24"}}],"givenBack":"#Part24","surplus":"#Part24","missingCost":"#Part24","basis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  { Bilingual, MadeUnder, Part24, Part3, Part4, Part5, Part6, TermsUsed },
);
export const claimStatement = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=claim-statement","claim":"s","asOf":"#Part","steps":[{"o":{"id":"s","on":"#Part","event":{"e":["compensated","paid-later","recovered","offset"]},"amount":"#Part24","net?":"#Part24","parties":"#Part177","surplus":"#Part24","basis":"#Part3"}}],"parties":"#Part177","totals":{"o":{"loss":"#Part24","net":"#Part24","stillOut":"#Part24","unpaid":"#Part24","surplus":"#Part24"}},"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","notCounted?":"#Part78"}}',
  { Bilingual, MadeUnder, Part, Part177, Part24, Part3, Part4, Part5, Part6, Part78, TermsUsed },
);
export const fundStatement = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=fund-statement","fund":"s","asOf":"#Part","state":{"e":["running","not-endowed","closed"]},"entries":[{"o":{"id":"s","on":"#Part","event":{"e":["interest","returned","compensated","paid-later","recovered","closed","endowed","replenished","cost","loans"]},"in":"#Part24","out":"#Part24","outstanding?":"#Part24","unpaid?":"#Part24","balance":"#Part24"}}],"balance":"#Part24","unpaid":"#Part24","years":[{"o":{"year":"s","opening":"#Part24","closing":"#Part24","interest":"s","returned":"s","compensated":"s","paid-later":"s","recovered":"s","endowed":"s","replenished":"s","cost":"s"}}],"leverage?":{"u":[{"o":{"most":"n","balance":"#Part24","basis":"#Part3","state":{"e":["within","exceeded"]},"loans":"#Part24","mostLoans":"#Part24"}},{"o":{"most":"n","balance":"#Part24","basis":"#Part3","state":"=undetermined","missing":{"t":["=loans"],"m":1}}}]},"topUp?":{"u":[{"o":{"balance":"#Part24","below":"#Part34","basis":"#Part3","state":{"e":["needed","not-needed"]},"target":"#Part24"}},{"o":{"balance":"#Part24","below":"#Part34","basis":"#Part3","state":"=undetermined","missing":{"t":["=fundTarget"],"m":1}}}]},"goesBack?":{"o":{"amount":"#Part24","workingDays":"n","due":{"u":[{"o":{"state":"=not-covered","coveredFrom":"#Part","coveredThrough":"#Part"}},{"o":{"state":"=known","by":"#Part","standing":{"e":["open","late","done"]}}},{"o":{"state":"=undetermined","missing":{"t":[{"e":["calendar","noticesReceivedOn"]}],"m":1}}}]},"basis":"#Part3"}},"basis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  { Bilingual, MadeUnder, Part, Part24, Part3, Part34, Part4, Part5, Part6, TermsUsed },
);
export const dividendSharing = /* @__PURE__ */ shapeRead(
  '{"u":[{"o":{"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","kind":"=dividend-sharing","cooperative":"s","contractedOn":"#Part","endsOn":"#Part","paidIn":"#Part24","basis":"#Part3","outcome":"=shared","rate":"#Part34","exact":"#Fraction","total":"#Part24","members":[{"o":{"member":"s","paidIn":"#Part24","exact":"#Fraction","dividend":"#Part24"}}]}},{"o":{"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","kind":"=dividend-sharing","cooperative":"s","contractedOn":"#Part","endsOn":"#Part","paidIn":"#Part24","basis":"#Part3","outcome":"=refused","reason":{"e":["takes-no-part","contracted-after-the-end","not-voluntary"]}}},{"o":{"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","kind":"=dividend-sharing","cooperative":"s","contractedOn":"#Part","endsOn":"#Part","paidIn":"#Part24","basis":"#Part3","outcome":"=undetermined","missing":{"t":["#Part178"],"i":"#Part178","m":1}}}]}',
  { Bilingual, Fraction, MadeUnder, Part, Part178, Part24, Part3, Part34, Part4, Part5, Part6, TermsUsed },
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
  NotApplicableFinding,
  Part,
  Part2,
  Part24,
  Part3,
  Part33,
  Part34,
  Part4,
  Part5,
  Part6,
  Part75,
  Part89,
  Part90,
  Part91,
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
  Part12,
  Part2,
  Part24,
  Part3,
  Part34,
  Part4,
  Part5,
  Part52,
  Part6,
  Part89,
  Part90,
  Part92,
  Part93,
  Part94,
  Part95,
  RestDayWarning,
  SubsidyStatement,
  TermsUsed,
});
export const subsidyReclaim = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=subsidy-reclaim","loss":{"o":{"loan":"s","ground":{"e":["on-lending","misuse","overdue","false-data"]},"on":"#Part"}},"lost":{"e":["event","period","start"]},"lines":[{"u":[{"o":{"from":"#Part","through":"#Part","paid":"#Part24","state":"=known","entitled":"#Part24","reclaim":"#Part24","underpaid":"#Part24"}},{"o":{"from":"#Part","through":"#Part","paid":"#Part24","state":"=undetermined"}}]}],"totals":{"o":{"paid":"#Part24","reclaim":"#Part24","undeterminedLines":"n"}},"warnings":"#Part2","basis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  { Bilingual, EditionWarning, MadeUnder, Part, Part2, Part24, Part3, Part4, Part5, Part6, RestDayWarning, TermsUsed },
);
export const subsidyComparison = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=subsidy-comparison","household":"s","lines":[{"u":[{"o":{"payment":"n","loan":"s","from":"#Part","through":"#Part","paid":"#Part24","state":"=known","due":"#Part24","difference":"#Part24","findings":"#Part179"}},{"o":{"payment":"n","loan":"s","from":"#Part","through":"#Part","paid":"#Part24","state":"=undetermined","why":"#Part93"}}]}],"findings":"#Part179","totals":{"o":{"paid":"#Part24","due":"#Part24","difference":"#Part24","over":"#Part24","under":"#Part24","undeterminedLines":"n"}},"notAsked":"#Part5","warnings":"#Part2","basis":{"o":{"cap":"#Part3","rateLimit":"#Part3","share":"#Part3","duration":"#Part3","loss":"#Part3","limits":"#Part3","bar":"#Part3","kinds":"#Part3"}},"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  {
    Bilingual,
    EditionWarning,
    MadeUnder,
    Part,
    Part179,
    Part2,
    Part24,
    Part3,
    Part4,
    Part5,
    Part6,
    Part93,
    RestDayWarning,
    TermsUsed,
  },
);
export const policyComparison = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=policy-comparison","made":"#Made","first":"#UnderTerms","second":"#UnderTerms","total":{"o":{"first":"#Part24","second":"#Part24","difference":"#Part24"}},"byYear":"#Part180","byLender":"#Part180","byRegion":"#Part180","households":[{"o":{"household":"s","effect":{"e":["same","gains","loses"]},"first":"#Part24","second":"#Part24","difference":"#Part24"}}],"counts":{"o":{"same":"n","gains":"n","loses":"n","leftOut":"n"}},"rights":[{"o":{"household":"s","first":{"e":["open","no","yes"]},"second":{"e":["open","no","yes"]}}}],"leftOut":[{"u":[{"o":{"household":"s","under":{"e":["first","second"]},"because":"=undetermined","missing":"#Part5"}},{"o":{"household":"s","under":{"e":["first","second"]},"because":"=refused","issues":"#Part88"}}]}],"warnings":"#Part2","basis":{"o":{"first":"#Part3","second":"#Part3"}},"notCounted?":"#Part78"}}',
  {
    Bilingual,
    EditionWarning,
    Made,
    MadeUnder,
    Part,
    Part180,
    Part181,
    Part2,
    Part24,
    Part3,
    Part4,
    Part5,
    Part6,
    Part78,
    Part88,
    RestDayWarning,
    TermsUsed,
    UnderTerms,
  },
);
export const readingEffects = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=reading-effects","of":{"e":["interest","subsidy"]},"total":"#Part182","readings":[{"o":{"effect":[{"o":{"alternative":"*","changes":"#Part182","rows":"n"}}],"id":"s","chosen":"*"}}],"made":"#MadeUnder","terms":"#TermsUsed"}}',
  { Bilingual, MadeUnder, Part182, Part24, Part5, TermsUsed },
);
export const operatorSubsidy = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=operator-subsidy","loan":"s","outcome":{"e":["undetermined","granted","refused","in-part"]},"findings":[{"u":[{"o":{"rule":"=operator/enough-households","outcome":"=met","observed":"#Part183","required":"#Part48","basis":"#Part3"}},{"o":{"rule":"=operator/enough-households","outcome":"=unmet","reason":"=too-few-households","observed":"#Part183","required":"#Part48","atLeast?":{"e":[true]},"basis":"#Part3"}},{"o":{"rule":"=operator/enough-households","outcome":"=undetermined","reason?":"s","observed?":"#Part183","required?":"#Part48","missing":"#Part5","basis":"#Part3"}},{"o":{"rule":"=operator/enough-households","outcome":"=not-applicable","basis":"#Part3"}},"#MetFinding","#UnmetFinding","#UndeterminedFinding","#NotApplicableFinding"]}],"periods":[{"o":{"from":"#Part","through":"#Part","segments":[{"o":{"from":"#Part","through":"#Part","balance":"#Part24","subsidised":"#Part24","rate":"#Part34","units":"n"}}],"exact":"#Fraction","subsidy":"#Part24"}}],"subsidy?":"#Part24","missing":"#Part5","loanFindings":"#Part75","notAsked":"#Part5","warnings":"#Part2","basis":{"o":{"rate":"#Part3","households":"#Part3","loss":"#Part3","maturity":"#Part3"}},"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  {
    Bilingual,
    EditionWarning,
    Fraction,
    LoanAuditFinding,
    MadeUnder,
    MetFinding,
    NotApplicableFinding,
    Part,
    Part183,
    Part2,
    Part24,
    Part3,
    Part33,
    Part34,
    Part4,
    Part48,
    Part5,
    Part6,
    Part75,
    Part91,
    RestDayWarning,
    TermsUsed,
    UndeterminedFinding,
    UnmetFinding,
  },
);
export const guaranteeFee = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=guarantee-fee","loan":"s","rate":"#Part34","lines":[{"o":{"day":"#Part","base":"#Part24","fee":"#Part24"}}],"fee":"#Part24","basis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  { Bilingual, MadeUnder, Part, Part24, Part3, Part34, Part4, Part5, Part6, TermsUsed },
);
export const subsidyDiagnosis = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=subsidy-diagnosis","loan":"s","claimed":"#Part24","right":"#Part182","difference":"#Part182","state":"#Part184","explanations":["#Part185"],"nearest?":{"o":{"mistakes":"#Part185","figure":"#Part24","rest":"#Part24"}},"warnings":"#Part2","basis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  {
    Bilingual,
    EditionWarning,
    MadeUnder,
    Part,
    Part182,
    Part184,
    Part185,
    Part186,
    Part2,
    Part24,
    Part3,
    Part4,
    Part5,
    Part6,
    RestDayWarning,
    TermsUsed,
  },
);
export const overdueDaysDiagnosis = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=overdue-days-diagnosis","loan":"s","claimed":"n","right":"n","warnings":"#Part58","basis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","state":"#Part187","explanations":["#Part188"],"nearest?":{"o":{"mistakes":"#Part188","figure":"n"}}}}',
  {
    Bilingual,
    MadeUnder,
    Part,
    Part187,
    Part188,
    Part189,
    Part3,
    Part4,
    Part5,
    Part58,
    Part6,
    RestDayWarning,
    TermsUsed,
  },
);
export const gradeDiagnosis = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=grade-diagnosis","score":"n","claimed":"s","right":"s","basis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","state":"#Part187","explanations":["#Part190"],"nearest?":{"o":{"mistakes":"#Part190","figure":"s"}}}}',
  { Bilingual, MadeUnder, Part187, Part190, Part191, Part3, Part4, Part5, Part6, TermsUsed },
);
export const compensationDiagnosis = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=compensation-diagnosis","claim":"s","loan":"s","claimed":"#Part24","right":"#Part182","state":"#Part184","explanations":[{"u":[{"t":[{"e":["above-cap","with-interest"]}],"m":1},{"t":[{"e":["above-cap","with-interest"]},{"e":["above-cap","with-interest"]}],"m":2}]}],"missing":"#Part5","warnings":"#Part84","basis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  {
    Bilingual,
    EditionWarning,
    MadeUnder,
    Part,
    Part182,
    Part184,
    Part24,
    Part3,
    Part4,
    Part5,
    Part6,
    Part84,
    RestDayWarning,
    TermsUsed,
  },
);
export const shareDiagnosis = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=share-diagnosis","party":"s","amount":"#Part24","claimed":"#Part24","right":"#Part182","state":"#Part184","explanations":[{"u":[{"t":["#Part192"],"m":1},{"t":["#Part192","#Part192"],"m":2}]}],"missing":"#Part5","basis":"#Part3","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  { Bilingual, MadeUnder, Part182, Part184, Part192, Part24, Part3, Part4, Part5, Part6, TermsUsed },
);
export const portfolioSummary = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=portfolio-summary","asOf":"#Part","all":"#GroupSummary","byRegion":"#Part193","byLender":"#Part193","classOverrides":[{"o":{"loan":"s","byDays":"#Part194","given":"#Part194"}}],"classes":[{"u":[{"o":{"loan":"s","class":"#Part194","by":{"e":["overdue-days","lender"]}}},{"o":{"loan":"s","class":"=undetermined","by":"=nobody"}}]}],"basis":{"o":{"book":"#Part3","overdue":"#Part3","buckets":"#Part3","bad":"#Part3","completion":"#Part3"}},"warnings":"#Part84","readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed","notCounted?":"#Part78"}}',
  {
    Bilingual,
    BookFigures,
    EditionWarning,
    GroupSummary,
    MadeUnder,
    Part,
    Part155,
    Part156,
    Part157,
    Part158,
    Part159,
    Part160,
    Part161,
    Part181,
    Part193,
    Part194,
    Part24,
    Part3,
    Part34,
    Part4,
    Part5,
    Part6,
    Part78,
    Part84,
    RestDayWarning,
    Tally,
    TermsUsed,
  },
);
export const bulletinReconciliation = /* @__PURE__ */ shapeRead(
  '{"o":{"kind":"=bulletin-reconciliation","bulletin":"s","asOf":"#Part","unit":{"e":["yuan","wan","yi"]},"lines":[{"u":[{"o":{"printed":"s","computed":"s","parts":"#Part195","missing":"#Part5","inAnotherUnit?":[{"o":{"row":"#Part181","printed":"s","unit":{"e":["yuan","wan","yi"]}}}],"check":"=sum-of-parts","figure":"#Part196","table?":"s","row":"0","outcome":"#Part197","basis":"#Part3"}},{"o":{"check":"=rate","figure":{"e":["completion","overdue-rate"]},"table?":"s","row":"#Part181","outcome":"#Part198","basis":"#Part3","printed":"#Part34","computed":"#Part34","atPrintedPlaces":"#Part34","numerator":"s","denominator":"s"}},{"o":{"check":"=share","figure":"#Part196","table?":"s","row":"#Part181","outcome":"#Part198","basis":"#Part3","printed":"#Part34","computed":"#Part34","atPrintedPlaces":"#Part34","numerator":"s","denominator":"s"}},{"o":{"parts":"#Part195","computed":"#Part34","check":"=shares-together","figure":"#Part196","table?":"s","row":"0","outcome":"#Part198","basis":"#Part3"}},{"o":{"printed":"s","computed":"s","numerator":"s","denominator":"s","check":"=average","figure":"#Part196","table?":"s","row":"#Part181","outcome":"#Part198","basis":"#Part3"}},{"o":{"printed":"s","why":{"e":["missing","zero-denominator","other-day","above-period"]},"check":"=unchecked-rate","figure":{"e":["completion","overdue-rate","outstanding-households","outstanding-loans","outstanding-amount","new-households","new-loans","new-amount","new-target","overdue-households","overdue-loans","overdue-amount","subsidy-households","subsidy-loans","subsidy-principal","subsidy-amount","fund-amount","leverage"]},"table?":"s","row":"#Part181","outcome":"=undetermined","basis":"#Part3"}},{"o":{"part":"s","whole":"s","check":"=part-of-whole","figure":"#Part196","table?":"s","row":"#Part181","outcome":"#Part198","basis":"#Part3"}},{"o":{"printed":"s","atMost":"s","principal":"s","rate":"#Part34","days":"n","check":"=within-rate","figure":"=subsidy-amount","table?":"s","row":"#Part181","outcome":{"e":["agrees","agrees-within-rounding"]},"basis":"#Part3"}},{"o":{"printed":"s","loans":"s","fund":"s","atMost":"s","check":"=leverage","figure":"=leverage","table?":"s","row":"#Part181","outcome":"#Part198","basis":"#Part3"}},{"o":{"table":"s","printed":"s","otherTable":"#Part181","otherwise":"s","check":"=same-figure","figure":"#Part196","row":"#Part181","outcome":"#Part198","basis":"#Part3"}},{"o":{"fromTotal":"#TargetRange","fromRows":"#TargetRange","check":"=implied-target","figure":"=new-target","table?":"s","row":"0","outcome":"#Part197","basis":"#Part3"}},{"o":{"printed":"s","computed":"s","movement":{"o":{"opening":"s","lent":"s","repaid":"s","compensated":"s"}},"check":"=roll-forward","figure":"=outstanding-amount","table?":"s","row":"#Part181","outcome":"#Part198","basis":"#Part3"}}]}],"counts":{"o":{"agrees":"n","agreesWithinRounding?":"n","differs":"n","undetermined":"n"}},"units":[{"o":{"table?":"s","figure":"#Part196","row":"#Part181","printed":"s","unit":{"e":["yuan","wan","yi"]}}}],"alone":[{"o":{"table?":"s","row":"#Part181","figure":"#Part196","printed":"s"}}],"leads":[{"o":{"lead":{"e":["average-above-cap","more-new-than-outstanding","subsidy-above-period","new-fell","rose-by-more-than-lent"]},"table?":"s","row":"#Part181","figure":"#Part196","found":"s","above":"s","from":"#Part5","basis":"#Part3"}}],"completionsWithoutTarget":"n","notAsked":[{"e":["completion","overdue-rate"]}],"readings":"#Part6","made":"#MadeUnder","terms":"#TermsUsed"}}',
  {
    Bilingual,
    MadeUnder,
    Part,
    Part181,
    Part195,
    Part196,
    Part197,
    Part198,
    Part3,
    Part34,
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
  '{"u":[{"o":{"kind":"=receipt-check","function":"#Part199","library":"s","made":"#Made","state":"=verified"}},{"o":{"kind":"=receipt-check","function":"#Part199","library":"s","made":"#Made","state":"=differs","difference":"#Difference","wrongHashes":"#Part5"}},{"o":{"kind":"=receipt-check","function":"#Part199","library":"s","made":"#Made","state":"=made-by-another-version","agrees":"b","difference?":"#Difference","stored":"*","recomputed":"*","wrongHashes":"#Part5"}},{"o":{"kind":"=receipt-check","function":"#Part199","library":"s","made":"#Made","state":"=not-computable","issues":"#Part88","wrongHashes":"#Part5"}}]}',
  { Bilingual, Difference, Made, Part199, Part5, Part88 },
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
