/** The documents that the packs cite, with their articles and how far each is covered. */
export { type Article, type ArticleStatus, type PolicyDocument } from "../documents/document.ts";
export { documents } from "../documents/registry.ts";
