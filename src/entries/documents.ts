/** The documents that the packs cite with their articles, the rules by key, and the readings of what is left open. */
export { type Article, type ArticleStatus, type PolicyDocument } from "../documents/document.ts";
export { type Clause, clauses } from "../documents/clauses.ts";
export { documents } from "../documents/registry.ts";
export { type Reading, type ReadingRegister } from "../kernel/reading.ts";
export { readings } from "../terms/registers.ts";
