import { readFileSync, writeFileSync } from "node:fs";
import { articlesPage, partsTable, readingsPage, readmeTable } from "./tables.ts";
import { root } from "./source.ts";

// Writes the generated pages: `npm run tables`. `prettier` lays the tables out.
writeFileSync(`${root}src/documents/ARTICLES.md`, articlesPage());
writeFileSync(`${root}src/documents/READINGS.md`, readingsPage());
const between = (text: string, mark: string, table: string): string => {
  const [before = "", , after = ""] = text.split(new RegExp(`<!-- ${mark}(?: end)? -->`));
  return `${before}<!-- ${mark} -->\n\n${table}\n\n<!-- ${mark} end -->${after}`;
};
const readme = readFileSync(`${root}README.md`, "utf8");
writeFileSync(`${root}README.md`, between(between(readme, "documents", readmeTable()), "parts", partsTable()));
