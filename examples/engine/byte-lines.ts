const LINE_FEED = 10;

/**
 * The lines that begin in a range of the bytes of a file, whole, without their line feeds. `bytes` begin one byte before
 * `first`, where there is one: whether a line begins at `first` is seen by what stands before it. A cut inside a
 * character is none of a line: no byte of a character of several is a line feed.
 */
export async function* byteLines(
  bytes: AsyncIterable<Uint8Array | string>,
  first = 0,
  end = Infinity,
): AsyncGenerator<Buffer, void, void> {
  let kept: Buffer[] = [];
  let isInside = first > 0; // of a line that began before
  let at = Math.max(0, first - 1);
  let begun = first;
  if (end <= first) return;
  for await (const piece of bytes) {
    const chunk = Buffer.from(piece as Uint8Array);
    let from = 0;
    for (let feed = chunk.indexOf(LINE_FEED); feed !== -1; feed = chunk.indexOf(LINE_FEED, from)) {
      if (!isInside) yield Buffer.concat([...kept, chunk.subarray(from, feed)]);
      kept = [];
      isInside = false;
      from = feed + 1;
      begun = at + from;
      if (begun >= end) return;
    }
    if (!isInside && from < chunk.length) kept.push(chunk.subarray(from));
    at += chunk.length;
  }
  if (!isInside && kept.length > 0 && begun < end) yield Buffer.concat(kept);
}
