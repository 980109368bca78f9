import * as documents from "../../../src/entries/documents.ts";
import * as index from "../../../src/entries/index.ts";
import * as calendar from "../../../src/entries/mainland-calendar.ts";
import * as packs from "../../../src/entries/packs.ts";
import * as rates from "../../../src/entries/rates.ts";
import * as card from "../../../src/entries/sample-card.ts";
import type { Api } from "./sample.ts";

/** Everything that the entries export, from the source. */
export const source: Api = { ...index, ...documents, ...packs, ...rates, ...card, ...calendar };
