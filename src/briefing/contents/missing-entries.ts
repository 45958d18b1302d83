import type { SpecArea, SpecPoint } from '../../charts/trend-spec.ts'
import { currentPeriodText } from '../../charts/current-period.ts'
import { isPartial, lacking } from '../../domain/coverage.ts'
import type { Figure, FigureMissingReason } from '../../domain/figure.ts'
import { areaTextInSentence } from '../../i18n/area-text.ts'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { coverageQualifiers } from '../../i18n/coverage-text.ts'
import { missingText } from '../../i18n/figure-text.ts'
import { inBrackets } from '../../i18n/figure-clause.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'
import { currentPoints } from './current-points.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'

/** The reasons for which a figure is owed or awaited. What cannot exist, or cannot be worked out, is not missing. */
const awaited: readonly FigureMissingReason[] = [
  'not-reported',
  'not-due',
  'returned',
  'withheld',
  'not-published',
  'incomplete-year',
]

/** Whether a figure, or a part of it, is owed or awaited. */
export function isLacking(point: SpecPoint | Figure): boolean {
  return point.kind === 'missing' ? awaited.includes(point.reason) : isPartial(point)
}

/** What some charts lack in their quarters: an entry an indicator and the period it is told for, with
 * each area and its reason. */
export function missingEntries(texts: Texts, charts: readonly Pick<ExportedChart, 'spec'>[]): readonly string[] {
  const words = briefingTexts[texts.language]
  const groups = new Map<string, { indicator: string; period: string; areas: Set<string> }>()
  for (const { spec } of charts) {
    const { quarter, accumulation, points } = currentPoints(spec)
    if (quarter === undefined) continue
    for (const { indicator, area, point } of points) {
      const text = lackingText(texts, area, point)
      if (text === undefined) continue
      const period = currentPeriodText(texts, { quarter, accumulation, indicator })
      const key = `${indicator.id} ${period}`
      const group = groups.get(key) ?? {
        indicator: bilingual(texts, indicator.name),
        period,
        areas: new Set<string>(),
      }
      group.areas.add(text)
      groups.set(key, group)
    }
  }
  return [...groups.values()].map(({ indicator, period, areas }) =>
    words.missingEntry({ indicator, period, areas: [...areas].join(', ') }),
  )
}

function lackingText(texts: Texts, area: SpecArea, point: SpecPoint): string | undefined {
  const words = briefingTexts[texts.language]
  const name = areaTextInSentence(texts, area)
  if (!isLacking(point)) return undefined
  return point.kind === 'missing'
    ? words.missingArea({ area: name, reason: missingText(texts, point) })
    : inBrackets(name, coverageQualifiers(texts, lacking(point)))
}
