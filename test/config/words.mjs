// For Stryker: words are not mutated. A text with Chinese in it, and the English beside it, say what the rules find;
// that both are there, and say the same figures, other tests hold.
const hasChinese = (node) => {
  if (node?.type === "StringLiteral") return /\p{Script=Han}/u.test(node.value);
  return node?.type === "TemplateLiteral" && node.quasis.some(({ value }) => /\p{Script=Han}/u.test(value.raw));
};

const isText = (node) => node.type === "StringLiteral" || node.type === "TemplateLiteral";

const isWord = ({ node, parent }) => {
  if (!isText(node)) return false;
  if (hasChinese(node)) return true;
  if (parent?.type === "ObjectProperty") return parent.key.name === "en" || parent.key.name === "zh";
  const row = parent?.arguments ?? parent?.elements ?? [];
  return hasChinese(row[row.indexOf(node) - 1]);
};

export const strykerPlugins = [
  { kind: "Ignore", name: "words", value: { shouldIgnore: (path) => (isWord(path) ? "a word" : undefined) } },
];
