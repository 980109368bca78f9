/** Set as a change of the caller's, it takes a term away: what it asks is not asked, and a reading is left to its default. */
export const NOT_STATED = "not-stated";

/** Changes of terms by name: other values, or {@link NOT_STATED}. */
export type ChangesOf<Values> = {
  readonly [Name in keyof Values]?: Values[Name] | typeof NOT_STATED;
};
