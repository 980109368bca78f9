/** What one place asks of the room, and takes of it. */
interface Leaf {
  /** What must fit into what is left; nothing where the place does not take part. */
  readonly asks: number | undefined;
  /** Whether it was let in. */
  readonly fits: boolean;
  /** What it takes of the room, be it let in or not. */
  readonly takes: number;
}

/** Places in their order, each of which takes room if what it asks fits into what those before it left. */
export interface Queue {
  readonly set: (place: number, leaf: Leaf) => void;
  /** The first place that fits and was not let in, or was and no longer fits: with it, those before it are settled. */
  readonly firstToTurn: () => number | undefined;
}

/**
 * Keeps places in a tree, so that one that turns is found in as many steps as the tree has levels, however many places
 * take part. Of each node: what its places take, the least room that would let in one that is not, and the most
 * room that one of those let in needs, each with what its own places before that one take.
 */
export function queueOf(places: number, roomFen: number): Queue {
  const room = Math.min(roomFen, Number.MAX_VALUE); // what nobody asks is beyond any room
  let width = 1;
  while (width < places) width *= 2;
  const taken = new Float64Array(2 * width);
  const least = new Float64Array(2 * width).fill(Infinity);
  const most = new Float64Array(2 * width).fill(-Infinity);
  const at = (of: Float64Array, node: number): number => of[node] ?? 0; // every node has its figure
  const turns = (node: number, before: number): boolean =>
    before + at(least, node) <= room || before + at(most, node) > room;
  return {
    set: (place, { asks, fits, takes }) => {
      let node = width + place;
      taken[node] = takes;
      least[node] = !fits && asks !== undefined ? asks : Infinity;
      most[node] = fits && asks !== undefined ? asks : -Infinity;
      for (node >>= 1; node > 0; node >>= 1) {
        const [left, right] = [2 * node, 2 * node + 1];
        taken[node] = at(taken, left) + at(taken, right);
        least[node] = Math.min(at(least, left), at(taken, left) + at(least, right));
        most[node] = Math.max(at(most, left), at(taken, left) + at(most, right));
      }
    },
    firstToTurn: () => {
      if (!turns(1, 0)) return undefined;
      let node = 1;
      let before = 0;
      while (node < width) {
        node *= 2;
        if (turns(node, before)) continue;
        before += at(taken, node);
        node += 1;
      }
      return node - width;
    },
  };
}
