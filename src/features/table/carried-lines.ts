import { carriedSaid } from '../../answers/carried-said.ts'
import { carriedNotes } from '../../charts/carried-notes.ts'
import type { Dataset } from '../../domain/dataset.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'
import type { PageAddress } from '../../navigation/page-address.ts'
import type { FigureSelection } from './select-figures.ts'

/** By which rules the figures of a table stand on the areas of its quarter, indicators of one rule in one line. */
export function carriedLines(
  texts: Texts,
  dataset: Dataset,
  { indicators, areas, periods, figureOf }: FigureSelection,
  address: PageAddress,
): readonly string[] {
  const named = new Map<string, string[]>()
  for (const [at, indicator] of indicators.entries()) {
    const figures = areas.flatMap((_, area) => periods.map((__, period) => figureOf(at, area, period)))
    for (const note of carriedNotes(texts, carriedSaid(dataset, indicator, figures, address))) {
      named.set(note, [...(named.get(note) ?? []), bilingual(texts, indicator.shortName)])
    }
  }
  return [...named].map(([note, names]) => `${names.join(', ')}: ${note}`)
}
