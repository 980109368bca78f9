/*
 * Ways to damage plain data. Each takes what stands at one place and gives what to put there instead, or
 * `undefined` where this way does not apply to such a value.
 */

/** A place inside the arguments: names of fields and indexes of lists. */
export type Place = readonly (string | number)[];

/** A way to damage what stands at a place: the new value, and the further steps to where the fault then is. */
export interface Damage {
  readonly value: unknown;
  readonly at?: Place;
  /** The fault is only known to lie at this place or inside it. */
  readonly inside?: true;
}

export type Way = (here: unknown) => readonly Damage[];

/** The place as issues write it. */
export function placeText(place: Place): string {
  return place.map((step, i) => (i === 0 ? String(step) : stepText(step))).join("");
}

function stepText(step: string | number): string {
  if (typeof step === "number") return `[${String(step)}]`;
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}

/** Every place of plain data, itself first. */
export function placesOf(data: unknown, above: Place = []): Place[] {
  const inside = Array.isArray(data)
    ? Array.from({ length: data.length }, (_, i) => placesOf(data[i], [...above, i])).flat() // it may have lost its methods
    : isRecord(data)
      ? Object.entries(data).flatMap(([key, value]) => placesOf(value, [...above, key]))
      : [];
  return [above, ...inside];
}

/** What stands at a place. */
export function valueAt(data: unknown, place: Place): unknown {
  return place.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], data); // the place exists
}

/** A copy of plain data with another value at one place. */
export function withValue(data: unknown, place: Place, value: unknown): unknown {
  const [step, ...rest] = place;
  if (step === undefined) return value;
  const copy = Array.isArray(data) ? [...(data as unknown[])] : { ...(data as object) }; // the place exists
  const own: unknown = Object.getOwnPropertyDescriptor(copy, step)?.value;
  // As a field of its own: setting `__proto__` would take the methods of a list away, and with them what damages it further.
  const field = { value: withValue(own, rest, value), writable: true, enumerable: true, configurable: true };
  return Object.defineProperty(copy, step, field);
}

/** A copy of plain data without one field, or item. */
export function withoutValue(data: unknown, place: Place): unknown {
  const above = place.slice(0, -1);
  const last = place.at(-1);
  const holder = valueAt(data, above);
  if (Array.isArray(holder)) return withValue(data, above, holder.toSpliced(Number(last), 1));
  return withValue(data, above, Object.fromEntries(Object.entries(holder as object).filter(([key]) => key !== last)));
}

class Household {
  readonly id = "H1";
}

const always =
  (...values: readonly unknown[]): Way =>
  () =>
    values.map((value) => ({ value }));

/** Puts values in the place of texts of one shape. */
const forText =
  (shape: RegExp, ...values: readonly unknown[]): Way =>
  (here) =>
    typeof here === "string" && shape.test(here) ? values.map((value) => ({ value })) : [];

const forRecord =
  (damage: (here: Record<string, unknown>) => readonly Damage[]): Way =>
  (here) =>
    isRecord(here) ? damage(here) : [];

const forList =
  (damage: (here: readonly unknown[]) => readonly Damage[]): Way =>
  (here) =>
    Array.isArray(here) ? damage(here as readonly unknown[]) : [];

/** An own field that is not what an object literal makes. */
const withField = (here: object, key: PropertyKey, field: PropertyDescriptor): object =>
  Object.defineProperty({ ...here }, key, field);

const amount = /^\d+(\.\d+)?$/;
const percent = /%$/;
const day = /^\d{4}-\d\d-\d\d$/;
const word = /^(?!\d+(\.\d+)?$|.*%$|\d{4}-\d\d-\d\d$)/;

/** Every way to damage an argument that must be refused, by name. */
export const ways: Readonly<Record<string, Way>> = {
  null: always(null),
  NaN: always(NaN),
  "an infinity": always(Infinity, -Infinity),
  "a Date": always(new Date(0)),
  "an instance of a class": always(new Household(), new Map(), new Set(), /x/, new Error("x")),
  "a boxed value": always(Object("5"), Object(5), Object(true)),
  "a function": always(() => 5),
  "a bigint": always(5n),
  "a symbol": always(Symbol("5")),
  "a boolean": (here) => (typeof here === "boolean" ? [] : [{ value: true }]),
  "text for a boolean": (here) => (typeof here === "boolean" ? [{ value: "true" }, { value: "" }, { value: 1 }] : []),
  "text for a number": (here) => (typeof here === "number" ? [{ value: String(here) }, { value: "" }] : []),
  "a number for text": forText(word, 5, 0),
  "a number for a day": forText(day, 20210610, 0),
  "a bare number for a per cent": forText(percent, 4.35, 0, "4.35", "0.0435"),
  "a list for an object": forRecord(() => [{ value: [] }, { value: [1] }]),
  "an object for a list": forList(() => [{ value: {} }, { value: { 0: 1, length: 1 } }]),
  "an object for a value": (here) => (typeof here === "object" ? [] : [{ value: {} }, { value: [] }]),
  "a value for an object": (here) => (typeof here === "object" ? [{ value: "5" }, { value: 5 }] : []),
  "empty text": forText(/^/, ""),
  "white space around": forText(/^/, " 5", "5 ", "\t5", "5\n", " "),
  "an exponent": forText(amount, "1e3", "1E3", "1e400"),
  "another base": forText(amount, "0x10", "0b1", "0o7"),
  "a separator": forText(amount, "5,000", "5_000", "5 000", "5'000"),
  "too many decimals": forText(amount, "0.0000001", "1.0000000"),
  "thirteen digits": forText(amount, "1000000000000", "9".repeat(30), "9".repeat(400)),
  "no plain decimal": forText(amount, "+5", "--5", ".5", "5.", "05", "NaN", "Infinity", "五", "\uff15", "5元", "5%"),
  "a negative amount": forText(amount, "-0.01", "-5"),
  "a per cent badly written": forText(percent, "%", "4 %", "4,5%", "1e1%", "-4%", "04%", "4%%", "4‰", "4.123456%"),
  "a day that does not exist": forText(day, "2021-02-30", "2021-02-29", "2021-13-01", "2021-00-10", "2021-06-00"),
  "a day with a time": forText(day, "2021-06-10T00:00:00Z", "2021-06-10T00:00:00+08:00", "2021-06-10 00:00"),
  "a day badly written": forText(
    day,
    "2021-6-1",
    "20210610",
    "2021/06/10",
    "2021年6月10日",
    "2021-W23-4",
    "0999-01-01",
    "10000-01-01",
  ),
  "no whole number": (here) => (typeof here === "number" ? [{ value: 1.5 }, { value: 2 ** 53 }, { value: 1e300 }] : []),
  "a negative number": (here) => (typeof here === "number" ? [{ value: -1 }, { value: -(2 ** 53) }] : []),
  "an unknown field": forRecord((here) => [
    { value: { ...here, zzz: 1 }, at: ["zzz"] },
    { value: { ...here, toString: 1 }, at: ["toString"] },
  ]),
  "a field called __proto__": forRecord((here) => [
    { value: withField(here, "__proto__", { value: {}, enumerable: true }), at: ["__proto__"] },
  ]),
  "a getter": forRecord((here) =>
    Object.entries(here).map(([key, value]) => ({
      value: withField(here, key, { get: () => value, enumerable: true }),
      at: [key],
    })),
  ),
  "a hidden field": forRecord((here) =>
    Object.entries(here).map(([key, value]) => ({
      value: withField(here, key, { value, enumerable: false }),
      at: [key],
    })),
  ),
  "a symbol for a key": forRecord((here) => [{ value: { ...here, [Symbol("zzz")]: 1 }, inside: true }]),
  "inherited fields": forRecord((here) => [
    { value: Object.create(here) },
    { value: Object.assign(Object.create({ zzz: 1 }) as object, here) },
  ]),
  "a hole in a list": forList((here) => [
    { value: Object.assign([...here], { length: here.length + 1 }) },
    { value: new Array(3) },
  ]),
  "a field on a list": forList((here) => [{ value: Object.assign([...here], { zzz: 1 }) }]),
  "a getter in a list": forList((here) => [
    { value: Object.defineProperty([...here], 0, { get: () => here[0], enumerable: true }) },
  ]),
  "a circle": () => [{ value: circle(), inside: true }],
  "too deep nesting": (() => {
    const damage = [40, 20_000].map((depth) => ({ value: nested(depth), inside: true as const }));
    return () => damage;
  })(),
};

/** How long a list of nothing says that it is: to tell who walks through it, and still be walked. */
const SAID_TO_BE = 300_000;

/** Ways to damage that a function may also answer: what comes out is a result or an InputError all the same. */
export const oddities: Readonly<Record<string, Way>> = {
  "minus zero": always(-0, "-0", "-0.00"),
  "a number near the ends": always(Number.MAX_VALUE, Number.MAX_SAFE_INTEGER + 1, -Number.MAX_VALUE, Number.MIN_VALUE),
  "a huge text": always("9".repeat(100_000), " ".repeat(40_000), `${" ".repeat(40_000)}x`, "#".repeat(100_000)),
  "a lone surrogate": always("\ud800", "A\udfff", "\udc00\ud800"),
  "a text with NUL": always("\0", "H1\0", "\0H1"),
  "a text that shows nothing": always("\u200b", "\u2060\ufeff", "\u00ad", "\u3164", "\u{e0041}"),
  "a text that turns around": always("\u202eH1", "H1\u2066"),
  "a text of several lines": always("H1\nH2", "H1\r\n", "H1\u2028H2"),
  "the name of what every object has": always("__proto__", "constructor", "toString", "hasOwnProperty", "length"),
  "an edge of the calendar": forText(day, "1000-01-01", "9999-12-31", "1969-12-31", "1582-10-10", "2400-02-29"),
  "a day before, or long after": forText(day, "1990-01-01", "2090-12-31"),
  "an object without a prototype": forRecord((here) => [{ value: Object.assign(Object.create(null) as object, here) }]),
  "a getter that throws": forRecord((here) =>
    Object.keys(here).map((key) => ({ value: withField(here, key, { get: fails, enumerable: true }), at: [key] })),
  ),
  "a hidden field that throws": forRecord((here) => [{ value: withField(here, "kind", { get: fails }) }]),
  "a Proxy that throws": (here) => [{ value: new Proxy(objectOf(here), trapsThatThrow) }],
  "a Proxy that was revoked": (here) => [{ value: revoked(objectOf(here)) }, { value: revoked([]) }],
  "a Proxy that passes all on": (here) => [{ value: new Proxy(objectOf(here), {}) }],
  "a Proxy that answers anew each time": (here) => [{ value: new Proxy(objectOf(here), trapsThatWaver()) }],
  "a Proxy that invents fields": (here) => [
    { value: new Proxy(objectOf(here), { ownKeys: () => ["zzz", "zzz"] }) },
    { value: new Proxy(objectOf(here), { ownKeys: () => ["length", "kind", "id"] }) },
    { value: new Proxy(objectOf(here), { getPrototypeOf: fails }) },
  ],
  "an object that turns into text": always(
    { toString: fails, valueOf: fails },
    { [Symbol.toPrimitive]: fails },
    { toJSON: fails },
  ),
  "a thenable, and what is gone through": always(
    { then: fails },
    { [Symbol.iterator]: fails },
    "H1"[Symbol.iterator](),
  ),
  bytes: always(new Uint8Array(4), new ArrayBuffer(4), new DataView(new ArrayBuffer(4))),
  "a class of lists": forList((here) => [{ value: LateList.from(here) }]),
  "a list that says it is long": always(Object.assign([], { length: SAID_TO_BE })),
  "an empty list or object": (here) => (typeof here === "object" ? [{ value: [] }, { value: {} }] : []),
  "an item too many": forList((here) => [{ value: [...here, ...here.slice(0, 1)] }, { value: [...here, ...here] }]),
  "an item too few": forList((here) => (here.length > 0 ? [{ value: here.slice(1) }] : [])),
  "items the other way round": forList((here) => [{ value: here.toReversed() }]),
  "one array at many levels": always(branching(4, 6), [branching(2, 11)], { zzz: branching(16, 3) }),
  "a misspelt field": forRecord((here) =>
    Object.entries(here).map(([key, value]) => {
      const rest = Object.fromEntries(Object.entries(here).filter(([other]) => other !== key));
      return { value: { ...rest, [key.slice(0, -1) || "_"]: value } };
    }),
  ),
  "a field left out": forRecord((here) =>
    Object.keys(here).map((key) => ({
      value: Object.fromEntries(Object.entries(here).filter(([other]) => other !== key)),
    })),
  ),
  "two fields with their values exchanged": forRecord((here) => {
    const [first, second, ...rest] = Object.entries(here);
    if (first === undefined || second === undefined) return [];
    return [{ value: Object.fromEntries([[first[0], second[1]], [second[0], first[1]], ...rest]) }];
  }),
};

/** A list of a class of its own. */
class LateList extends Array<unknown> {}

/** What a trap, a getter or a stream says that throws. */
export const THROWN = "thrown by what came in";

function fails(): never {
  throw new RangeError(THROWN);
}

/** Something for a Proxy to stand before. */
function objectOf(here: unknown): object {
  return typeof here === "object" && here !== null ? here : {};
}

const trapsThatThrow: ProxyHandler<object> = {
  ...{ get: fails, has: fails, ownKeys: fails, getPrototypeOf: fails, getOwnPropertyDescriptor: fails },
  ...{ set: fails, defineProperty: fails, deleteProperty: fails, isExtensible: fails, preventExtensions: fails },
};

/** Gives what stands there the first times, and something else afterwards. */
function trapsThatWaver(asked = 0): ProxyHandler<object> {
  return {
    get: (of, key) => (++asked > 0 && asked % 3 === 0 ? Symbol("wavers") : (Reflect.get(of, key) as unknown)),
    ownKeys: (of) => (++asked > 0 && asked % 5 === 0 ? [...Reflect.ownKeys(of)].reverse() : Reflect.ownKeys(of)),
  };
}

/** An object or a list that answers anew each time; below nought, it is asked so often before it begins to. */
export function wavering(here: unknown, asked: number): unknown {
  return new Proxy(objectOf(here), trapsThatWaver(asked));
}

function revoked(of: object): unknown {
  const { proxy, revoke } = Proxy.revocable(of, {});
  revoke();
  return proxy;
}

/** A list whose items are one and the same list, level by level. */
function branching(width: number, levels: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < levels; level++) value = new Array<unknown>(width).fill(value);
  return value;
}

function circle(): unknown {
  const itself: Record<string, unknown> = {};
  itself["zzz"] = itself;
  return itself;
}

function nested(depth: number): unknown {
  let value: unknown = {};
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { value };
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
