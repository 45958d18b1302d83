import type { CompareSpec } from '../../charts/compare-spec.ts'
import { palette } from '../../charts/palette.ts'
import type { ResolvedCell, ResolvedComparison } from '../../charts/resolved-comparison.ts'
import type { NativeChart, NativePoint } from '../../exports/presentation-document.ts'
import type { Texts } from '../../i18n/texts.ts'
import { nativeNumbers } from './native-numbers.ts'
import { valueFormatOf } from './value-format.ts'

/**
 * A comparison as bars that PowerPoint draws itself, one group an area; undefined for shades, which it has no chart for.
 * Values that are no number of their own (refused changes, places) stand in the notes and the table.
 */
export function nativeComparison(texts: Texts, spec: CompareSpec, chart: ResolvedComparison): NativeChart | undefined {
  const named = seriesOf(spec, chart)
  if (named.length === 0) return undefined
  const chosen = chart.rows.map(({ isChosen }): NativePoint => (isChosen ? { colour: palette.lacquer } : {}))
  const series = named.map(({ name, colour, cells }, index) => ({
    name,
    colour,
    values: cells.map((cell) => (cell.kind === 'value' && cell.upTo === undefined ? cell.y : null)),
    // The newest stands last.
    ...(index === named.length - 1 ? { points: chosen } : {}),
  }))
  return {
    kind: 'bar',
    categories: chart.rows.map(({ label }) => label),
    ...nativeNumbers(spec.indicator, series, chart.scale),
    valueFormat: valueFormatOf(texts, spec),
    unit: chart.yTitle,
  }
}

interface NamedCells {
  readonly name: string
  readonly colour: string
  readonly cells: readonly ResolvedCell[]
}

const newest = palette.slideBars[palette.slideBars.length - 1]!
const before = palette.slideBars[palette.slideBars.length - 2]!

function seriesOf(spec: CompareSpec, chart: ResolvedComparison): readonly NamedCells[] {
  const legend = (kind: 'current' | 'base') => chart.legend.find((entry) => entry.kind === kind)
  switch (spec.form) {
    case 'heat':
      return []
    case 'bars':
      return chart.columns.map(({ name }, column) => ({
        name,
        colour: palette.slideBars[palette.slideBars.length - chart.columns.length + column] ?? palette.slideBars[0],
        cells: chart.rows.map(({ cells }) => cells[column]!),
      }))
    case 'ranking':
      return [{ name: chart.subtitle, colour: newest, cells: chart.rows.map(({ current }) => current) }]
    case 'dumbbell': {
      const [current, base] = [legend('current'), legend('base')]
      return [
        ...(base && chart.showsBase
          ? [{ name: base.label, colour: before, cells: chart.rows.map((row) => row.base) }]
          : []),
        ...(current ? [{ name: current.label, colour: newest, cells: chart.rows.map((row) => row.current) }] : []),
      ]
    }
  }
}
