/** How many letters a headline may have, where names allow. */
const mostLetters = 110

/** The first of several headlines that is short enough, or the last one. They stand from the fullest to the shortest. */
export function fittingHeadline(candidates: readonly [string, ...(readonly string[])]): string {
  return candidates.find((each) => each.length <= mostLetters) ?? candidates[candidates.length - 1]!
}
