import { bilingual } from '../../i18n/texts.ts'
import { type TrendSpec, hasSample } from '../trend-spec.ts'
import { quarterText } from '../current-period.ts'
import { fewNotes } from '../break-note.ts'
import { palette } from '../palette.ts'
import { type ResolveOptions, figureNotesOf, resolveTrend } from '../resolve-trend.ts'
import type { ResolvedTrend, ResolvedSeries } from '../resolved-trend.ts'
import { pointsDrawn } from '../resolve-series.ts'
import { valueAxis } from '../value-axis.ts'

/** One small picture. */
export interface ResolvedPanel {
  readonly series: ResolvedSeries
  readonly y: ResolvedTrend['y']
  /** Quarters at which its area or the criteria changed. */
  readonly breaks: readonly number[]
}

/** Small pictures of equal size, one an area, with everything decided but the pixels. */
export interface ResolvedPanels extends Pick<
  ResolvedTrend,
  'title' | 'subtitle' | 'window' | 'yTitle' | 'legend' | 'notes' | 'footer' | 'watermark' | 'sentence' | 'x'
> {
  readonly panels: readonly ResolvedPanel[]
}

/** Decides everything of small pictures; what is said around them is what a trend of the same series says. */
export function resolvePanels(spec: TrendSpec, options: ResolveOptions): ResolvedPanels {
  const { texts } = options
  const { compare } = texts.messages
  const isFree = spec.panels?.scale === 'free'
  const chart = resolveTrend(spec, options)
  const ofFigures = figureNotesOf(texts, spec)
  const leftOut = spec.panels?.leftOut ?? 0
  const [first, last] = [spec.quarters[0], spec.quarters[spec.quarters.length - 1]]
  const areas = compare.areas({ count: spec.series.length })
  return {
    ...chart,
    subtitle:
      first && last
        ? compare.subtitle({ areas, period: `${quarterText(texts, spec, first)} – ${quarterText(texts, spec, last)}` })
        : areas,
    yTitle: isFree ? `${chart.yTitle}. ${compare.freeScale}` : chart.yTitle,
    notes: fewNotes(texts, ofFigures, [
      ...(leftOut > 0 ? [compare.leftOut({ shown: spec.series.length, all: spec.series.length + leftOut })] : []),
      ...(isFree ? [compare.freeScaleNote] : []),
      ...chart.notes.slice(ofFigures.length),
    ]),
    ...(hasSample(spec) ? { watermark: texts.messages.sample.mark } : {}),
    sentence: `${bilingual(texts, spec.indicator.name)}. ${areas}.`,
    panels: spec.series.map((each, index): ResolvedPanel => {
      const resolved = chart.series[index]!
      const isChosen = each.id === spec.panels?.chosen
      return {
        series: {
          ...resolved,
          role: isChosen ? 'chosen' : 'further',
          colour: isChosen ? palette.lacquer : palette.further[0],
          shape: 'circle',
          dash: '',
          widthPx: 1.75,
        },
        y: isFree ? valueAxis(texts, spec, pointsDrawn(spec, each)) : chart.y,
        breaks: [...new Set(each.breaks.map(({ at }) => spec.quarters.indexOf(at)))],
      }
    }),
  }
}
