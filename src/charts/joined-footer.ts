import type { ChartFooter } from './chart-footer.ts'

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

/**
 * Lines like "Nguồn: A; B" and "Nguồn: B; C" as one, "Nguồn: A; B; C": what stands behind the same word is said once. Lines
 * that begin differently stay lines of their own.
 */
function joinedTexts(texts: readonly string[], separator: string): readonly string[] {
  const entries = new Map<string, Set<string>>()
  for (const text of texts) {
    const end = text.indexOf(': ')
    const label = end < 0 ? '' : text.slice(0, end + 2)
    const said = entries.get(label) ?? new Set<string>()
    for (const entry of text.slice(label.length).split(separator)) said.add(entry)
    entries.set(label, said)
  }
  return [...entries].map(([label, said]) => label + [...said].join(separator))
}
