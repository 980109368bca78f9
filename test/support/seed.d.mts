export function seedOf(given: string | undefined): number;
export function seedWithin(seed: number, part: string): number;
