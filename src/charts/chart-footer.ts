import type { Day } from '../domain/day.ts'
import { dayText } from '../i18n/date-text.ts'
import { sourceTitle } from '../i18n/source-title.ts'
import type { Texts } from '../i18n/texts.ts'
import { type TrendSpec, type SpecPoint, isSamplePoint } from './trend-spec.ts'

/** The lines below every figure: where its numbers come from, how sure they are, and of which day. */
export interface ChartFooter {
  readonly source: string
  readonly status: string
  readonly dates: string
}

/** The footer of a figure that draws these points from these sources. */
export function chartFooter(
  texts: Texts,
  { sources, points, dataDate }: Pick<TrendSpec, 'sources' | 'dataDate'> & { readonly points: readonly SpecPoint[] },
  today: Day,
): ChartFooter {
  const { messages } = texts
  // The generator of samples stands last and is always named.
  const generators = sources.filter(({ kind }) => kind === 'generator')
  const others = sources.filter(({ kind }) => kind !== 'generator')
  const shown = [...others.slice(0, 2 - generators.length), ...generators].map((source) => {
    const title = sourceTitle(texts, source)
    return source.published ? `${title} (${dayText(texts, source.published)})` : title
  })
  const more = sources.length - shown.length
  const states = [
    ...(['final', 'provisional', 'revised', 'draft'] as const).filter((state) =>
      points.some((point) => point.kind === 'value' && (point.state === state || point.illustrates === state)),
    ),
    ...(points.some(isSamplePoint) ? (['sample'] as const) : []),
  ]
  return {
    source: messages.chart.source({
      sources: more > 0 ? `${shown.join('; ')} ${messages.chart.moreSources({ count: more })}` : shown.join('; '),
    }),
    status: messages.chart.status({ states: states.map((state) => messages.state[state]).join(', ') }),
    dates: messages.chart.dates({
      data: dayText(texts, dataDate),
      picture: dayText(texts, today),
    }),
  }
}
