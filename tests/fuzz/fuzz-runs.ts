/** How many cases a fuzz run tries: the short number in `npm test`, FUZZ_FACTOR times as many in `npm run test:fuzz`. */
export function fuzzRuns(short: number): number {
  return short * Number(process.env['FUZZ_FACTOR'] ?? 1)
}

/** Where the random numbers of a fuzz run begin; a failure names it, and FUZZ_SEED repeats the run. */
export const fuzzSeed = Number(process.env['FUZZ_SEED'] ?? 20261128)
