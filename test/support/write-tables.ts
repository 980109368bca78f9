import { readFileSync, writeFileSync } from "node:fs";
import { articlesPage, readingsPage, readmeTable } from "./tables.ts";
import { root } from "./source.ts";

// Writes the generated pages: `npm run tables`. `prettier` lays the tables out.
writeFileSync(`${root}src/documents/ARTICLES.md`, articlesPage());
writeFileSync(`${root}src/documents/READINGS.md`, readingsPage());
const readme = readFileSync(`${root}README.md`, "utf8");
const [before = "", , after = ""] = readme.split(/<!-- documents(?: end)? -->/);
writeFileSync(`${root}README.md`, `${before}<!-- documents -->\n\n${readmeTable()}\n\n<!-- documents end -->${after}`);
