import { posix } from "node:path";
import type { Members } from "../../src/kernel/members.ts";
import type { RecordOf, UnionOf } from "../../src/kernel/record.ts";
import type { TermsKind } from "../../src/kernel/kind.ts";
import type { AnyValue } from "../../src/kernel/value.ts";
import { layOut } from "./lay-out.ts";
import { filesIn, root, textOf } from "./source.ts";

/*
 * The TypeScript types that follow from what is declared in `src`: flat, with a comment for each field. Each room
 * gets one file, `types.ts`. `npm run tables` writes them; a test holds the files to this.
 */

type AnyMembers = Members<string>;
type AnyRecord = RecordOf<Record<string, unknown>>;
type AnyUnion = UnionOf<unknown>;
type AnyKind = TermsKind<string, Record<string, unknown>>;
type Declared = AnyMembers | AnyRecord | AnyUnion | AnyKind;

const HEADER = "// Written by `npm run tables` from what this room declares; a change by hand is lost.";

/** The text of every file of types by its path. */
export async function typeFiles(): Promise<ReadonlyMap<string, string>> {
  const declared = await declarations();
  const places = new Map([
    ...written(),
    ...declared.flatMap(({ room, of }) => namesOf(of).map((name) => [name, `${room}/types.ts`] as const)),
  ]);
  const rooms = [...new Set(declared.map(({ room }) => room))];
  return new Map(
    await Promise.all(
      rooms.map(async (room) => {
        const file = `${room}/types.ts`;
        const own = declared.filter((d) => d.room === room).map(({ of }) => of);
        const blocks = [...new Map(own.flatMap(blocksOf).map((block) => [block.name, block])).values()];
        const used = new Set(blocks.flatMap(({ uses }) => uses));
        const here = new Set(blocks.map(({ name }) => name));
        const imports = [...used]
          .filter((name) => !here.has(name))
          .sort()
          .map((name) => {
            const at = places.get(name);
            if (at === undefined) throw new Error(`${file}: nothing declares ${name}`);
            const path = posix.relative(room, at);
            return `import type { ${name} } from "${path.startsWith(".") ? path : `./${path}`}";`;
          });
        const text = [HEADER, ...imports, "", ...blocks.map(({ text: block }) => `${block}\n`)].join("\n");
        return [file, await layOut(file, text)] as const;
      }),
    ),
  );
}

/** Something declared, and where: the name and the file of its constant. */
export interface Placed {
  readonly room: string;
  readonly file: string;
  readonly constant: string;
  readonly of: Declared;
}

/** Everything that the files of `src` declare and export, by room. */
export async function declarations(): Promise<readonly Placed[]> {
  const files = filesIn("src", /\.ts$/).filter((file) => !/^src\/(entries|packs|documents)\/|\/types\.ts$/.test(file));
  const found = await Promise.all(
    files.map(async (file) => {
      const module = (await import(root + file)) as Readonly<Record<string, unknown>>;
      const exported = Object.entries(module).sort(([a], [b]) => (a < b ? -1 : 1)); // as Node sorts them, wherever this runs
      const room = posix.dirname(file).replace(/\/rows$/, "");
      return exported.flatMap(([constant, of]) => (isDeclared(of) ? [{ room, file, constant, of }] : []));
    }),
  );
  return found.flat();
}

function isDeclared(value: unknown): value is Declared {
  if (typeof value !== "object" || value === null || !("declares" in value)) return false;
  return value.declares !== "members" || "name" in value;
}

/** The types that files of `src` write out themselves. */
function written(): readonly (readonly [name: string, file: string])[] {
  return filesIn("src", /\.ts$/)
    .filter((file) => !/^src\/(entries|packs)\/|\/types\.ts$/.test(file))
    .flatMap((file) =>
      [...textOf(file).matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name = ""]) => [name, file] as const),
    );
}

interface Block {
  readonly name: string;
  readonly uses: readonly string[];
  readonly text: string;
}

function namesOf(of: Declared): readonly string[] {
  return blocksOf(of).map(({ name }) => name);
}

function blocksOf(of: Declared): readonly Block[] {
  switch (of.declares) {
    case "members":
      return [membersBlock(of)];
    case "union":
      return [unionBlock(of)];
    case "record":
      return recordBlocks(of);
    case "kind":
      return [
        ...recordBlocks(
          of.values,
          Object.values(of.readings).map(({ term }) => term),
        ),
        kindBlock(of),
      ];
  }
}

function membersBlock({ name = "", about = "", words }: AnyMembers): Block {
  const lines = Object.entries(words).map(
    ([member, { zh, en }]) => `  /** ${capital(en)} (${zh}). */\n  | ${JSON.stringify(member)}`,
  );
  return { name, uses: [], text: `/** ${about} */\nexport type ${name} =\n${lines.join("\n")};` };
}

function unionBlock({ name, about, variants }: AnyUnion): Block {
  const names = variants().map((variant) => variant.name);
  return { name, uses: names, text: `/** ${about} */\nexport type ${name} = ${names.join(" | ")};` };
}

/** `decided`: what is always there behind the door, because a reading decides it. */
function recordBlocks(
  { name, about, fields, slotsName }: AnyRecord,
  decided: readonly string[] = [],
): readonly Block[] {
  const entries = Object.entries(fields()) as unknown as readonly (readonly [string, AnyValue])[]; // a value for each field
  const lines = entries.map(
    ([field, value]) =>
      `  ${commentOf(value, value.unit?.en)}\n  readonly ${key(field)}${value.needed ? "" : "?"}: ${value.type.text};`,
  );
  const own: Block = {
    name,
    uses: entries.flatMap(([, value]) => value.type.names),
    text: `/** ${about} */\nexport interface ${name} {\n${lines.join("\n")}\n}`,
  };
  if (slotsName === undefined) return [own];
  const slots = entries.map(([field, value]) => {
    const { text } = value.slotType;
    return `  ${commentOf(value, slotUnit(value))}\n  readonly ${key(field)}: ${value.needed || decided.includes(field) ? text : `${text} | undefined`};`;
  });
  return [
    own,
    {
      name: slotsName,
      uses: entries.flatMap(([, value]) => value.slotType.names),
      text: `/** What rules see of {@link ${name}}: whole numbers, and \`undefined\` for what was not given. */\nexport interface ${slotsName} {\n${slots.join("\n")}\n}`,
    },
  ];
}

function kindBlock({ kind, name, functions }: AnyKind): Block {
  const calls = functions
    .map((f) => `\`${f}\``)
    .join(", ")
    .replace(/, ([^,]*)$/, " and $1");
  return {
    name: `${name}Terms`,
    uses: ["Citation", "Terms"],
    text: `/** Terms for ${calls}. */\nexport type ${name}Terms<Article extends Citation = Citation> = Terms<${JSON.stringify(kind)}, ${name}TermValues, Article>;`,
  };
}

function slotUnit({ type }: AnyValue): string | undefined {
  if (type.text === "Day") return "in days since 1970-01-01";
  if (type.text.startsWith("Amount")) return "in fen";
  return type.text.startsWith("Percent") ? "in parts per million" : undefined;
}

function commentOf({ says, help }: AnyValue, unit: string | undefined): string {
  const of = unit === undefined ? "" : `, ${unit}`;
  const more = help === undefined ? "" : `: ${help.en}`;
  return `/** ${capital(says.en)} (${says.zh})${of}${more}. */`;
}

function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function key(field: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(field) ? field : JSON.stringify(field);
}
