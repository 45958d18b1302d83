/** Pseudo-random numbers that are the same on every machine and in every run. */
export interface SeededRandom {
  /** A whole number of an inclusive range. */
  readonly between: (least: number, most: number) => number
  /** True with a probability from 0 to 1. */
  readonly chance: (probability: number) => boolean
}

/** A fixed number, so that the committed sample files can be made again byte by byte. */
const seed = 0x4e_51_20_24

/**
 * The stream of numbers that belongs to a name (generator mulberry32, started from an FNV-1a hash of the name): adding
 * an indicator or an area never changes the numbers of another one.
 */
export function seededRandom(name: string): SeededRandom {
  let state = (hashOf(name) ^ seed) >>> 0
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (probability) => next() < probability,
  }
}

function hashOf(name: string): number {
  let hash = 0x81_1c_9d_c5
  for (const letter of name) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01_00_01_93)
  return hash >>> 0
}
