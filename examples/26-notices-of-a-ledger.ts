// Which loans of the sample ledger fall due in the first half of 2024, and which notices were late or never given?
import { readFileSync } from "node:fs";
import { listMaturities, trackReminders } from "fupin-credit";
import { jiange2019 } from "fupin-credit/packs";
import { readLedger } from "./support/read-ledger.ts";
import { readNotices } from "./support/read-notices.ts";
import { printTable } from "./support/table.ts";

const data = (name: string) => readFileSync(new URL(`./data/${name}`, import.meta.url));
const loans = readLedger(data("sample-ledger.csv")).rows.map((row) => row.loan);

const quarter = { from: "2024-04-01", through: "2024-06-30" };
const { groups, total, basis } = listMaturities(jiange2019.maturity, { loans, ...quarter, by: ["township", "lender"] });
console.log(`falling due from ${quarter.from} through ${quarter.through}`);
printTable(
  ["township", "lender", "loans", "households", "yuan"],
  [
    ...groups.map((g) => [g.township ?? "", g.lender ?? "", String(g.loans), String(g.households), g.amount]),
    ["total", "", String(total.loans), String(total.households), total.amount],
  ],
);
for (const b of basis) if (b.by === "article") console.log(b.article);

const asOf = "2024-05-15";
const halfYear = { loans, from: "2024-01-01", through: "2024-06-30", by: ["month"] } as const;
const due = new Set(listMaturities(jiange2019.maturity, halfYear).loans.map(({ loan }) => loan));
const sent = readNotices(data("sample-notices.csv").toString());
const track = trackReminders(jiange2019.reminders, { loans: loans.filter(({ id }) => due.has(id)), asOf, sent });
console.log(`notices of loans falling due by 2024-06-30, as of ${asOf}`);
const rows = track.notices.map((n) => {
  const late = n.state === "sent-late" ? n.lateBy : n.state === "late" || n.state === "never-given" ? n.days : "";
  return [n.dueOn, n.loan, n.form, n.state, String(late), n.notCounted.map(({ on }) => on).join(" ")];
});
printTable(["due", "loan", "form", "state", "days late", "too early"], rows);
const { counts } = track;
const [late, open, never] = [counts["sent-late"], counts.late, counts["never-given"]].map(String);
console.log(`${late ?? ""} given late, ${open ?? ""} still to give, ${never ?? ""} never given`);

// Output:
// falling due from 2024-04-01 through 2024-06-30
// township    lender  loans  households      yuan
// 东镇        农商行      1           1  34499.75
// 东镇      村镇银行      1           1  14499.75
// 南镇        农商行      1           1  43000.50
// total                   3           3  92000.00
// guangyuan-bulletin-2019-139#jiange
// notices of loans falling due by 2024-06-30, as of 2024-05-15
// due         loan     form        state  days late  too early
// 2024-01-10   L11  advance         sent
// 2024-01-30   L28  advance         sent
// 2024-02-09   L11  written    sent-late         10
// 2024-02-12   L21  advance         sent
// 2024-02-29   L28  written  never-given         30
// 2024-03-13   L21  written         sent
// 2024-04-11   L03  advance    sent-late          1
// 2024-04-22   L14  advance         sent
// 2024-05-11   L03  written         late          4
// 2024-05-22   L14  written     upcoming
// 2 given late, 1 still to give, 1 never given
