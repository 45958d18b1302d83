import type { ChartFooter } from './chart-footer.ts'
import { joinedTexts } from './joined-texts.ts'

/** The footers of figures that share a page as lines: every source, state and day once. */
export function joinedFooter(footers: readonly ChartFooter[]): readonly string[] {
  const sources = joinedTexts(
    footers.map(({ source }) => source),
    '; ',
  )
  const states = joinedTexts(
    footers.map(({ status }) => status),
    ', ',
  )
  const dates = [...new Set(footers.map((footer) => footer.dates))]
  return [...sources, ...states.slice(0, -1), [...states.slice(-1), ...dates].join(' · ')]
}
