import type { AnyValue } from "../../kernel/value.ts";
import { rowOfJson } from "../row-of-json.ts";
import { Dictionary } from "./dictionary.ts";
import { textOfBytes } from "./utf8.ts";

/** How the bytes of a field are read. `coded`: by a dictionary of its values; `checked`: looked at and not kept. */
export type Reading = "day" | "amount" | "whole" | "yes-no" | "coded" | "checked";

/** A field of rows: how it is read, and where its values go, a place for each row. */
export interface Column {
  readonly name: string;
  /** The name as a key of JSON, with its colon: four bytes a word, the last word those at its end. */
  readonly key: Uint32Array;
  /** How many bytes it has. */
  readonly keyLength: number;
  readonly needed: boolean;
  readonly reading: Reading;
  readonly least: number;
  readonly most: number;
  /** Whether a cell of CSV is its text; else it is written as in JSON. */
  readonly isText: boolean;
  /** Empty where no row has the field. Days, fen, whole numbers, 1 for no and 2 for yes, numbers of the dictionary; {@link ABSENT} for what is absent. */
  values: Float64Array;
  readonly dictionary: Dictionary;
  /** The declared value, which judges what is new. */
  readonly of: AnyValue;
}

/** No day, amount or number that passes is this small. */
export const ABSENT = -2_147_483_648;

/** Lays a field out for reading. `isKept`: whether rules look at it. */
export function columnOf(name: string, of: AnyValue, isKept: boolean): Column {
  const { form } = of;
  const isNumeric = form.kind === "amount" || form.kind === "number";
  const { least = -Infinity, most = Infinity } = isNumeric ? form : {};
  const isText = of.type.text === "string" || form.kind === "one-of" || form.kind === "percent" || form.kind === "day";
  const reading = readingOf(of, isKept);
  const read = (bytes: Uint8Array, from: number, to: number): unknown => {
    const text = textOfBytes(bytes, from, to);
    if (text === undefined) return undefined;
    const isBare = isText && bytes[from] !== QUOTE;
    return of.read(isBare ? text : rowOfJson(text)?.row, true);
  };
  return {
    ...{
      name,
      key: wordsOf(bytesOf(`"${name}":`)),
      keyLength: name.length + 3,
      needed: of.needed,
      reading,
      least,
      most,
      isText,
    },
    values: new Float64Array(0),
    dictionary: new Dictionary(read),
    of,
  };
}

const QUOTE = 34;

function readingOf({ form, type }: AnyValue, isKept: boolean): Reading {
  if (form.kind === "day") return "day";
  if (form.kind === "amount" && (form.least ?? -1) >= 0) return "amount";
  if (form.kind === "number" && (form.least ?? -1) >= 0 && (form.most ?? 1e9) <= 1e9) return "whole";
  if (form.kind === "yes-no") return "yes-no";
  return type.text === "string" && !isKept ? "checked" : "coded";
}

/** Bytes as words of four; the last word may hold some of the one before it. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer);
  const last = bytes.length - 4;
  return Uint32Array.from({ length: Math.ceil(bytes.length / 4) }, (_, i) => view.getUint32(Math.min(4 * i, last)));
}

/** The names of fields are of plain letters. */
function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
