import type { AreaHistory } from '../../domain/area-history.ts'
import type { Dataset } from '../../domain/dataset.ts'
import { shownFor } from '../../domain/display-unit.ts'
import { type Figure, figureOfObservation } from '../../domain/figure.ts'
import { figureFor } from '../../domain/figure-for.ts'
import type { Category, CategoryId, Indicator } from '../../domain/indicator.ts'
import type { Observation } from '../../domain/observation.ts'
import { isQuarter, periodFromText, previousQuarter, sameQuarterLastYear } from '../../domain/period.ts'
import { areaText } from '../../i18n/area-text.ts'
import { periodText } from '../../i18n/date-text.ts'
import { oddityTexts, otherOddity } from '../../i18n/entry-oddity-texts.ts'
import { figureLine, missingText, qualifierTexts, valueLine } from '../../i18n/figure-text.ts'
import { shortNumberText } from '../../i18n/number-text.ts'
import { textBy } from '../../i18n/text-by.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'
import type { Oddity } from './oddities.ts'
import type { ReviewContent, ReviewRow } from './review.ts'

/** The part of an indicator that a category is. */
function categoryOf({ breakdowns }: Indicator, id: CategoryId | undefined): Category | undefined {
  return id === undefined
    ? undefined
    : breakdowns.flatMap(({ categories }) => categories).find((each) => each.id === id)
}

/** "Xã đạt chuẩn nông thôn mới", of a part "Sản phẩm OCOP – 4 sao". */
export function indicatorText(texts: Texts, indicator: Indicator, category: CategoryId | undefined): string {
  const name = bilingual(texts, indicator.shortName)
  const part = categoryOf(indicator, category)
  return part ? `${name} – ${bilingual(texts, part.name)}` : name
}

/** "Huyện Lộc Ninh, Quý I/2024"; what is not known stands as it was read, or is left out. */
export function whereText(texts: Texts, { content, proposal }: ReviewRow, history: AreaHistory): string {
  const area = content.area === undefined ? undefined : history.byId(content.area)
  return [
    area ? areaText(texts, area) : (proposal.areaName ?? ''),
    content.period === undefined ? '' : periodText(texts, content.period),
  ]
    .filter((text) => text !== '')
    .join(', ')
}

/** "14/15 xã (93,3%)", the reason why there is none, or "–". */
export function contentText(
  texts: Texts,
  indicator: Indicator,
  { value, denominator, missing }: ReviewContent,
): string {
  if (missing !== undefined) return missingText(texts, { reason: missing })
  if (value === undefined) return '–'
  const told = { value, ...(denominator === undefined ? {} : { denominator }) }
  return valueLine(texts, shownFor(indicator, [value]), told)
}

/** What is known beside a figure: published, of the quarter before, and of the same quarter of the year before. */
export interface KnownBeside {
  readonly published?: string
  readonly previous?: string
  readonly lastYear?: string
}

export function knownBeside(texts: Texts, indicator: Indicator, row: ReviewRow, present: Dataset): KnownBeside {
  const { published, content } = row
  const { area, period, category } = content
  const line = (figure: Figure): string => {
    const shown = shownFor(indicator, figure.kind === 'value' ? [figure.value] : [])
    const told = figureLine(texts, shown, figure)
    const tags = qualifierTexts(texts, shown, figure)
    return tags.length === 0 ? told : `${told} (${tags.join(', ')})`
  }
  const at = (when: typeof period): string | undefined => {
    if (area === undefined || when === undefined) return undefined
    const question = { indicator, area, period: when }
    const figure = figureFor(present, category === undefined ? question : { ...question, category })
    return figure.kind === 'missing' && figure.sources.length === 0 ? undefined : line(figure)
  }
  const before = published && lineOfObservation(published)
  const quarter = period !== undefined && isQuarter(period) ? period : undefined
  const previous = quarter && at(previousQuarter(quarter))
  const lastYear = quarter && at(sameQuarterLastYear(quarter))
  return {
    ...(before === undefined ? {} : { published: before }),
    ...(previous === undefined ? {} : { previous }),
    ...(lastYear === undefined ? {} : { lastYear }),
  }

  function lineOfObservation(observation: Observation): string {
    return line(figureOfObservation(indicator, observation, present.history.byId(observation.area)))
  }
}

/** What is odd, as a sentence. */
export function oddityText(texts: Texts, { code, params }: Oddity): string {
  const values = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? shortNumberText(texts.language, value, 2) : namedText(texts, value),
    ]),
  )
  return bilingual(texts, textBy(oddityTexts[code] ?? otherOddity, values))
}

/** A period among the names of an oddity is told as officials write it. */
function namedText(texts: Texts, value: string): string {
  const period = periodFromText(value)
  return period === undefined ? value : periodText(texts, period)
}
