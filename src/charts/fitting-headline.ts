/** How many letters a headline may have, where names allow. */
const mostLetters = 110

/**
 * The first of several headlines that is short enough, or the last one. They stand from the fullest to the shortest; the
 * period that all of them name has its room beside.
 */
export function fittingHeadline(candidates: readonly [string, ...(readonly string[])], period = ''): string {
  const most = mostLetters + period.length
  return candidates.find((each) => each.length <= most) ?? candidates[candidates.length - 1]!
}
