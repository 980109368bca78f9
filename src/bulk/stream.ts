/**
 * Answers rows one after the other, in their order: one answer a row, and none is held back or kept.
 *
 * @param answer a compiled function, or its `json` for lines
 * @param rows any rows that come one by one; what they throw themselves goes to the caller
 * @example
 * ```ts
 * import { answerEach, compileHousehold } from "fupin-credit/bulk";
 * import { changge2017 } from "fupin-credit/packs";
 * const lines = ['{"id":"A1","appliedOn":"2019-05-06","amount":60000,"termMonths":36}', "{"];
 * [...answerEach(compileHousehold(changge2017.household).json, lines)].map(({ state }) => state); // => ["answered", "refused"]
 * ```
 */
export function answerEach<Row, Answer>(
  answer: (row: Row) => Answer,
  rows: Iterable<Row>,
): Generator<Answer, void, void>;
export function answerEach<Row, Answer>(
  answer: (row: Row) => Answer,
  rows: AsyncIterable<Row>,
): AsyncGenerator<Answer, void, void>;
export function answerEach<Row, Answer>(
  answer: (row: Row) => Answer,
  rows: Iterable<Row> | AsyncIterable<Row>,
): Generator<Answer, void, void> | AsyncGenerator<Answer, void, void> {
  return isLater(rows) ? eachLater(answer, rows) : each(answer, rows);
}

/** Whether it comes piece by piece: as the language itself asks, by whatever it inherits. */
function isLater<T>(of: Iterable<T> | AsyncIterable<T>): of is AsyncIterable<T> {
  return typeof (of as Partial<AsyncIterable<T>>)[Symbol.asyncIterator] === "function";
}

function* each<Row, Answer>(answer: (row: Row) => Answer, rows: Iterable<Row>): Generator<Answer, void, void> {
  for (const row of rows) yield answer(row);
}

async function* eachLater<Row, Answer>(
  answer: (row: Row) => Answer,
  rows: AsyncIterable<Row>,
): AsyncGenerator<Answer, void, void> {
  for await (const row of rows) yield answer(row);
}

/**
 * The lines of a text that comes in pieces, wherever it is cut; the last line needs no line feed. A carriage return
 * before a line feed is none of the line.
 *
 * @example
 * ```ts
 * import { linesOf } from "fupin-credit/bulk";
 * [...linesOf(["a\r", "\nb", "c\n\nd"])]; // => ["a", "bc", "", "d"]
 * ```
 */
export function linesOf(pieces: Iterable<string>): Generator<string, void, void>;
export function linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string, void, void>;
export function linesOf(
  pieces: Iterable<string> | AsyncIterable<string>,
): Generator<string, void, void> | AsyncGenerator<string, void, void> {
  return isLater(pieces) ? linesLater(pieces) : lines(pieces);
}

function* lines(pieces: Iterable<string>): Generator<string, void, void> {
  const splitter = new LineSplitter();
  for (const piece of pieces) yield* splitter.take(piece);
  yield* splitter.end();
}

async function* linesLater(pieces: AsyncIterable<string>): AsyncGenerator<string, void, void> {
  const splitter = new LineSplitter();
  for await (const piece of pieces) yield* splitter.take(piece);
  yield* splitter.end();
}

/** Keeps what comes before a line feed. */
class LineSplitter {
  private kept: string[] = [];

  *take(piece: string): Generator<string, void, void> {
    let from = 0;
    for (let at = piece.indexOf("\n"); at !== -1; at = piece.indexOf("\n", from)) {
      this.kept.push(piece.slice(from, at));
      yield this.line();
      from = at + 1;
    }
    if (from < piece.length) this.kept.push(piece.slice(from));
  }

  *end(): Generator<string, void, void> {
    if (this.kept.length > 0) yield this.line();
  }

  private line(): string {
    const line = this.kept.join("");
    this.kept = [];
    return line.endsWith("\r") ? line.slice(0, -1) : line;
  }
}
