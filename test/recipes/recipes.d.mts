/** An addition to a file, after a line that stands there once, or a new file. */
export interface Edit {
  readonly file: string;
  readonly after?: string;
  readonly text: string;
}
/** What one thing to add to the house costs. */
export interface Recipe {
  readonly name: string;
  readonly most: number;
  readonly edits: readonly Edit[];
}
export declare const recipes: readonly Recipe[];
export declare function filesOf(recipe: Pick<Recipe, "edits">): readonly string[];
export declare function edited(text: string, edit: Edit): string;
