import { isNotCarried } from '../domain/figure.ts'
import { carriedNote, notCarriedNote } from '../i18n/carry-texts.ts'
import { dayText, periodText } from '../i18n/date-text.ts'
import { missingText } from '../i18n/figure-text.ts'
import { type Texts, bilingual } from '../i18n/texts.ts'
import { listedAreas } from './listed-names.ts'
import type { SpecCarriedPart, TrendSpec } from './trend-spec.ts'

/** By which rule, after which document, which figures of a chart stand on the areas of another day, and which do not. */
export function carriedNotes(texts: Texts, { carried }: Pick<TrendSpec, 'carried'>): readonly string[] {
  if (!carried) return []
  const on = dayText(texts, carried.on)
  return carried.parts.map(({ outcome, ...part }) => {
    const told = { on, periods: rangesText(texts, part), ...part }
    if (!isNotCarried(outcome)) return carriedNote(texts, told, outcome)
    return notCarriedNote(texts, told, {
      refusal: missingText(texts, { reason: outcome }),
      why: part.reason ? bilingual(texts, part.reason) : listedAreas(texts, part.across ?? []),
    })
  })
}

function rangesText(texts: Texts, { ranges }: Pick<SpecCarriedPart, 'ranges'>): string {
  return ranges
    .map(({ first, last }) =>
      first === last ? periodText(texts, first) : `${periodText(texts, first)} – ${periodText(texts, last)}`,
    )
    .join(', ')
}
