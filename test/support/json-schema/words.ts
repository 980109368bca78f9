export const FIELD_WORDS: Readonly<Record<string, readonly [string, string]>> = {};
export const KIND_WORDS: Readonly<Record<string, readonly [string, string]>> = {};
export const SCHEMA_WORDS: Readonly<Record<string, readonly [string, string]>> = {};
