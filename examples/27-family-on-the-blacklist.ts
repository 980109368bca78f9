// A borrower is listed for bad faith: which of the family cannot borrow, until when, what is open since 2020-12-18, and what does the bank tell the daughter?
import { assessHousehold, explain, propagateBlacklist, renderText, screenPerson } from "fupin-credit";
import { changge2017 } from "fupin-credit/packs";
import { printTable } from "./support/table.ts";

const listed = { id: "长葛失信2020-017", listed: "P1", who: "person", on: "2020-02-29", ground: "bad-faith" } as const;
const relations = [
  { relation: "spouse", a: "P1", b: "wife", from: "2008-05-01" },
  { relation: "parent", parent: "father", child: "P1" },
  { relation: "parent", parent: "P1", child: "daughter" },
  { relation: "parent", parent: "father", child: "sister" }, // two steps from P1: not reached
] as const;
const facts = { listings: [listed], relations, asOf: "2024-09-01" };
const { barred } = propagateBlacklist(changge2017.blacklist, facts);
const through = (bars: (typeof barred)[number]["bars"], scope: string) => {
  const bar = bars.find((each) => each.scope === scope);
  return bar === undefined ? "-" : `${bar.through} ${bar.state}`;
};
printTable(
  ["who", "from credit through", "from subsidies through"],
  barred.map(({ id, bars }) => [id, through(bars, "credit"), through(bars, "subsidy")]),
);

const screening = screenPerson(changge2017.blacklist, { ...facts, person: "daughter", who: "person" });
console.log(renderText(explain(screening, { language: "zh" })));

// What the screening found is what the application takes.
const causes = screening.bars.find(({ scope }) => scope === "credit")?.causes ?? [];
const bars = causes.map(({ listing, from, through: last, state }) => ({
  listing,
  who: "applicant" as const,
  from,
  through: last,
  state,
}));
for (const appliedOn of ["2025-02-28", "2025-03-01"]) {
  const application = { id: "A1", appliedOn, amount: "30000", termMonths: 24, bars };
  const { findings } = assessHousehold(changge2017.household, application);
  console.log(`applies on ${appliedOn}: ${findings.find((f) => f.rule === "household/not-barred")?.outcome ?? ""}`);
}

// Output:
// who       from credit through  from subsidies through
// P1                 2025-02-28              2025-02-28
// daughter           2025-02-28                       -
// father             2025-02-28                       -
// wife               2025-02-28                       -
// daughter（2024-09-01）：受限
//   适用条件：长葛市金融扶贫（2017）
//   解读：列入黑名单当日起即受限制吗？——列入当日起
//   解读：“5年内”到哪一天为止？——到期年的对应日
//   解读：对失信农户的 5 年限制，是否也用于列入黑名单的经营主体？——与农户同样限制
//   解读：须在哪一天是其配偶、父母或子女？——判断之日是亲属的
//   不予授信，至 2025-02-28
//   P1 的子女，2020-02-29 列入（长葛失信2020-017，失信），限 60 个月，自 2020-02-29 起，至 2025-02-28
//   依据：《长葛市农户信用贷款激励约束机制实施办法（试行）》（长政办〔2017〕64号）第三部分第（一）项第2点
//   文件未明确，按解读：列入当日起
//   文件未明确，按解读：到期年的对应日
//   依据：《中华人民共和国民法典》“第二百零二条”（据公开摘要，未见原文）
//   文件未明确，按解读：判断之日是亲属的
// applies on 2025-02-28: unmet
// applies on 2025-03-01: met
