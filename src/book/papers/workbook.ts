import { fenOf } from "../../base/money/amount.ts";
import type { PaperSheet } from "./cells.ts";
import type { PaperFacts } from "./facts.ts";
import { sampleByMoney } from "./sampling.ts";
import { byPlaceSheet } from "./sheets/by-place-sheet.ts";
import { findingsSheet } from "./sheets/findings-sheet.ts";
import { interestSheet } from "./sheets/interest-sheet.ts";
import { householdSheet, noticesSheet, overdueSheet } from "./sheets/loan-sheets.ts";
import { newPlaces } from "./sheets/places.ts";
import { compensationSheet, eligibilitySheet, gradesSheet } from "./sheets/rights-sheets.ts";
import { sampledItems, sampleSheet } from "./sheets/sample-sheet.ts";
import { summarySheet } from "./sheets/summary-sheet.ts";
import { articlesSheet, coverSheet, numberArticles, readingsSheet, uncheckedSheet } from "./sheets/word-sheets.ts";
import { workingsSheet } from "./sheets/workings-sheet.ts";
import { subsidyWorkings } from "./workings.ts";

/** Of more recomputed subsidies only those that are wrong are shown night by night. */
const MOST_SHOWN = 6_000;

/** The seed of every sample: whoever draws again draws the same. */
const SEED = 20_170_824;

/**
 * The working papers (审计底稿) of an audit, sheet by sheet as data: values, formulas, formats, widths, colours. Every cell
 * with a formula has the value that we reckon for it.
 */
export function workbookOf(facts: PaperFacts): readonly PaperSheet[] {
  const { audit, source } = facts;
  const places = newPlaces();
  const numbers = numberArticles(facts);
  const isPart = audit.figures.length > MOST_SHOWN;
  const workings = workingsSheet(
    subsidyWorkings(facts, isPart ? ({ class: of }) => of !== "right" : () => true),
    isPart,
    places,
  );
  const interest = interestSheet(facts, isPart, places);
  const overdue = overdueSheet(facts, places);
  const compensation = compensationSheet(facts, places);
  const findings = findingsSheet(facts, numbers, places);
  const materialityFen = fenOf(source.materiality);
  const items = sampledItems(facts);
  const sample = materialityFen < 3 || items.length === 0 ? undefined : sampleByMoney(items, materialityFen, SEED);
  const sheets = [
    summarySheet(facts, places),
    findings,
    workings,
    ...(interest === undefined ? [] : [interest]),
    ...[householdSheet(facts), overdue, noticesSheet(facts), gradesSheet(facts), compensation, eligibilitySheet(facts)],
    ...[byPlaceSheet(facts, "township", places), byPlaceSheet(facts, "lender", places), sampleSheet(facts, sample)],
    ...[articlesSheet(facts, numbers, places), readingsSheet(facts), uncheckedSheet(facts)],
  ];
  return [
    coverSheet(
      facts,
      sheets.map(({ name }) => name),
    ),
    ...sheets,
  ];
}
