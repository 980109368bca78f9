import { expect, it } from "vitest";
import { explainPortfolio } from "../../../src/book/portfolio/explain.ts";
import { summarisePortfolio } from "../../../src/book/portfolio/summarise-portfolio.ts";
import { renderText } from "../../../src/explain/render.ts";
import { luoping2023 } from "../../../src/packs/luoping2023.ts";
import { aBookLoan } from "../../support/builders.ts";

const loan = aBookLoan({ maturesOn: "2023-10-30", repayments: [], extensions: [], class: "substandard" });
const summary = summarisePortfolio(luoping2023.portfolio, { asOf: "2023-10-31", loans: [loan] });

it.each([
  ["zh", `贷款 ${loan.id}：按天数为关注，机构定为次级`],
  ["en", `loan ${loan.id}: special mention by days, substandard as the lender says`],
] as const)("classes are called by their names in %s, not by their keys", (language, line) => {
  expect(renderText(explainPortfolio(summary, { language })).split("\n")).toContain(`  ${line}`);
});
