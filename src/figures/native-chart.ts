import type { CompareSpec } from '../charts/compare-spec.ts'
import type { ResolvedCell, ResolvedComparison } from '../charts/resolved-comparison.ts'
import type { ResolvedChart, ResolvedSeries } from '../charts/resolved-chart.ts'
import type { ChartSpec } from '../charts/chart-spec.ts'
import { yearOf } from '../domain/period.ts'
import { quarterAxisText } from '../i18n/date-text.ts'
import type { Texts } from '../i18n/texts.ts'
import type { LineDash, NativeChart, NativeSeries } from '../exports/presentation-document.ts'

/** The dashes of our lines as presentations name them, in the order of the series. */
const dashes: Readonly<Record<string, LineDash>> = {
  '': 'solid',
  '7 3': 'dash',
  '2 3': 'dot',
  '9 3 2 3': 'dashDot',
  '12 4': 'lgDash',
  '4 4': 'sysDash',
  '1 4': 'sysDot',
  '3 3': 'sysDash',
}

/**
 * A trend as a chart that PowerPoint draws itself: a line for each area, a gap where a quarter has no figure. Quarters
 * before the first figure and after the last one are left out: their names would take the room of the lines.
 */
export function nativeTrend(
  texts: Texts,
  spec: Pick<ChartSpec, 'quantity' | 'quarters'>,
  chart: ResolvedChart,
): NativeChart {
  const places = chart.series.flatMap(({ marks }) => marks.map(({ x }) => x))
  const [first, last] = [Math.min(...places), Math.max(...places)]
  const shown = spec.quarters.map((quarter, x) => ({ quarter, x })).filter(({ x }) => x >= first && x <= last)
  const valueOf = ({ marks }: ResolvedSeries, x: number): number | null => marks.find((mark) => mark.x === x)?.y ?? null
  return {
    kind: 'line',
    categories: shown.map(({ quarter }) => `${quarterAxisText(texts, quarter)}/${yearOf(quarter)}`),
    series: chart.series.map((each): NativeSeries => ({
      name: each.label,
      values: shown.map(({ x }) => valueOf(each, x)),
      colour: each.colour,
      dash: dashes[each.dash] ?? 'solid',
      ...(each.role === 'target' ? { isTarget: true } : {}),
    })),
    valueFormat: spec.quantity === 'share' ? 'percent' : 'number',
    unit: chart.yTitle,
    axis: axisOf(chart.y),
  }
}

/**
 * A comparison as bars that PowerPoint draws itself, one group an area; undefined for shades, which it has no chart for.
 * Values that are no number of their own (refused changes, places) stand in the notes and the table.
 */
export function nativeComparison(spec: CompareSpec, chart: ResolvedComparison): NativeChart | undefined {
  const named = seriesOf(spec, chart)
  if (named.length === 0) return undefined
  return {
    kind: 'bar',
    categories: chart.rows.map(({ label }) => label),
    series: named.map(({ name, colour, cells }) => ({
      name,
      colour,
      values: cells.map((cell) => (cell.kind === 'value' ? cell.y : null)),
    })),
    valueFormat: spec.quantity === 'share' ? 'percent' : 'number',
    unit: chart.yTitle,
    axis: axisOf(chart.scale),
  }
}

interface NamedCells {
  readonly name: string
  readonly colour: string
  readonly cells: readonly ResolvedCell[]
}

function seriesOf(spec: CompareSpec, chart: ResolvedComparison): readonly NamedCells[] {
  const legend = (kind: 'current' | 'base') => chart.legend.find((entry) => entry.kind === kind)
  switch (spec.form) {
    case 'heat':
      return []
    case 'bars':
      return chart.columns.map(({ name, colour }, column) => ({
        name,
        colour,
        cells: chart.rows.map(({ cells }) => cells[column]!),
      }))
    case 'ranking':
      return [{ name: chart.subtitle, colour: '#0b5394', cells: chart.rows.map(({ current }) => current) }]
    case 'dumbbell': {
      const [current, base] = [legend('current'), legend('base')]
      return [
        ...(base && chart.showsBase
          ? [{ name: base.label, colour: '#979ba6', cells: chart.rows.map((row) => row.base) }]
          : []),
        ...(current ? [{ name: current.label, colour: '#0b5394', cells: chart.rows.map((row) => row.current) }] : []),
      ]
    }
  }
}

function axisOf({ first, last, ticks }: ResolvedChart['y']): NonNullable<NativeChart['axis']> {
  const [one, other] = ticks
  return { least: first, most: last, step: one && other ? other.value - one.value : last - first }
}
