// 一票否决和情况不明，各怎样影响等级？ / A veto takes the grade away whatever the score; an unknown item only where it could change the grade.
import { type ScoreFacts, scoreHousehold } from "fupin-credit";
import { sampleCard } from "fupin-credit/cards/sample";
import { noVeto, ordinaryAnswers } from "./support/ordinary-household.ts";
import { printTable } from "./support/table.ts";

const without = <T>(all: Readonly<Record<string, T>>, ...names: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)));
const conduct = ["neighbour-relations", "care-of-elders", "voluntary-labour-days", "repaid-on-time-years"];

const cases: readonly (readonly [string, Partial<ScoreFacts>])[] = [
  ["everything known", {}],
  ["on the blacklist", { vetoes: { ...noVeto, blacklisted: true } }],
  ["nobody knows whether on the blacklist", { vetoes: without(noVeto, "blacklisted") }],
  ["tap water unknown", { answers: without(ordinaryAnswers, "tap-water") }],
  ["years of repaying on time unknown", { answers: without(ordinaryAnswers, "repaid-on-time-years") }],
  ["four items of conduct unknown", { answers: without(ordinaryAnswers, ...conduct) }],
];
printTable(
  ["case", "score", "grade"],
  cases.map(([name, facts]) => {
    const known = { household: "H1", asOf: "2019-05-06", answers: ordinaryAnswers, vetoes: noVeto, ...facts };
    const { score, grade } = scoreHousehold(sampleCard, known);
    const points = score.state === "known" ? String(score.points) : `${String(score.least)}–${String(score.most)}`;
    const shown = grade.state === "undetermined" ? `undetermined: ${grade.possible.join(" or ")}` : grade.state;
    return [name, points, "grade" in grade ? `${shown}: ${grade.grade}` : shown];
  }),
);

// Output:
// case                                         score                     grade
// everything known                              89.5                graded: AA
// on the blacklist                              89.5              vetoed: none
// nobody knows whether on the blacklist         89.5  undetermined: AA or none
// tap water unknown                       89.25–89.5                graded: AA
// years of repaying on time unknown      88.75–90.75                graded: AA
// four items of conduct unknown                86–91     undetermined: AA or A
