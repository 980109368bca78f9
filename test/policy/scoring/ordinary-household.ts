import { sampleCard } from "../../../src/packs/cards/sample-card.ts";
import type { CardAnswer } from "../../../src/policy/scoring/score-facts.ts";
import type { ScoreFacts } from "../../../src/policy/scoring/types.ts";

/** What applies to an ordinary household of the sample card: 43 of its items. */
export const applyingAnswers = {
  "householder-age": 46,
  "householder-education": "junior-middle",
  "householder-health": "good",
  "householder-marital-status": "married",
  "years-in-village": 46,
  "householder-at-home": true,
  "local-bank-account": true,
  labourers: 3,
  "migrant-workers": 1,
  students: 1,
  "household-size": 5,
  "labour-share": 60,
  "income-per-head": 14200,
  "highest-schooling": "senior-middle",
  "medical-insurance": true,
  "pension-insurance": true,
  "children-at-school": true,
  "medical-spending": 6500,
  "public-welfare-post": true,
  "house-structure": "brick-concrete",
  "house-area": 130,
  "house-age": 14,
  "house-safety": "b",
  "homestead-registered": true,
  "contracted-land-registered": true,
  "contracted-land-area": 7.5,
  "tap-water": true,
  "abandoned-land": 1,
  "business-income": 36000,
  "business-years": 4,
  "crop-insurance": true,
  "training-courses": 2,
  tractors: 1,
  "farm-tricycle": true,
  "equipment-value": 16000,
  "equipment-ownership": "own",
  "credit-household": true,
  "neighbour-relations": "good",
  "care-of-elders": "lives-with",
  "courtyard-hygiene": "ordinary",
  "voluntary-labour-days": 3,
  "repaid-on-time-years": 2,
  "neighbour-disputes": 1,
} as const satisfies Readonly<Record<string, CardAnswer>>;

/** Everything known of it: what does not apply says so, and no veto applies. 89.5 points, AA. */
export const ordinaryHousehold: ScoreFacts = {
  household: "H1",
  asOf: "2019-05-06",
  answers: {
    ...Object.fromEntries(sampleCard.items.map(({ item }) => [item, "not-applicable"])),
    ...applyingAnswers,
  },
  vetoes: Object.fromEntries(sampleCard.vetoes.map(({ veto }) => [veto, false])),
};
