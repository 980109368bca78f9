/** How long a process of its own may take, in milliseconds: ends a hang, and says nothing about speed. */
export const UNTIL_IT_HANGS = 300_000;
