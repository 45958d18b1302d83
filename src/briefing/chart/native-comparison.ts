import type { CompareSpec } from '../../charts/compare-spec.ts'
import { paleColour } from '../../charts/pale-colour.ts'
import { palette } from '../../charts/palette.ts'
import type { ResolvedCell, ResolvedComparison, ResolvedRow } from '../../charts/resolved-comparison.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { NativeChart, NativePoint, NativeSeries } from '../../exports/native-chart.ts'
import { standingText } from '../../i18n/standing-text.ts'
import type { Texts } from '../../i18n/texts.ts'
import { nativeNumbers } from './native-numbers.ts'
import { valueFormatOf } from './value-format.ts'

/**
 * A comparison as bars that PowerPoint draws itself, one group an area, with the plan of each as a bar of its own. Undefined
 * for shades, which it has no chart for, for two points on a line, for a line through all bars, which it would show as
 * something else, and for plans with two ends. An area without a bar says why beside its name; what else bars cannot show
 * (older gaps, changes that are refused) stands in the remarks.
 */
export function nativeComparison(texts: Texts, spec: CompareSpec, chart: ResolvedComparison): NativeChart | undefined {
  const named = seriesOf(chart)
  const plan = planOf(chart)
  if (named.length === 0 || chart.common || plan === 'with-ranges') return undefined
  const isMixed = new Set(named.flatMap(({ cells }) => cells.flatMap(sampleKind))).size > 1
  const series = named.map(({ name, colour, cells }, index) => ({
    name,
    colour,
    values: cells.map((cell) => (cell.kind === 'value' && cell.upTo === undefined ? cell.y : null)),
    // The newest stands last.
    points: cells.map((cell, at) => {
      const isChosen = index === named.length - 1 && chart.rows[at]!.isChosen
      return pointOf(cell, isChosen ? palette.lacquer : colour, { isChosen, isMixed })
    }),
  }))
  const remarks = remarksOf(texts, spec, chart, named)
  const categories = chart.rows.map((row, at) => categoryOf(chart.form, row, named.at(-1)!.cells[at]!))
  // A heading is a place without a bar before the first of its group.
  const places = chart.rows.flatMap(({ heading }, at): readonly { readonly heading?: string; readonly at?: number }[] =>
    heading === undefined ? [{ at }] : [{ heading }, { at }],
  )
  const headings = places.flatMap(({ heading }, place) => (heading === undefined ? [] : [place]))
  const placed = [...series, ...(plan ? [plan] : [])].map(({ points, ...each }: NativeSeries) => ({
    ...each,
    values: places.map(({ at }) => (at === undefined ? null : each.values[at]!)),
    ...(points ? { points: places.map(({ at }) => (at === undefined ? {} : points[at]!)) } : {}),
  }))
  return {
    kind: 'bar',
    categories: places.map(({ heading, at }) => (at === undefined ? (heading ?? '') : categories[at]!)),
    ...(headings.length > 0 ? { headings } : {}),
    ...nativeNumbers(spec, placed, chart.scale),
    valueFormat: valueFormatOf(texts, spec),
    unit: chart.yTitle,
    ...(remarks.length > 0 ? { remarks } : {}),
  }
}

/** The plans as bars beside those of the figures. */
function planOf({ plan, rows }: ResolvedComparison): NativeSeries | 'with-ranges' | undefined {
  if (plan === undefined) return undefined
  const plans = rows.map(({ base }) => (base.kind === 'value' ? base : undefined))
  if (plans.some((each) => each?.upTo !== undefined)) return 'with-ranges'
  return {
    name: plan,
    colour: palette.target,
    isTarget: true,
    values: plans.map((each) => each?.y ?? null),
    points: plans.map((each) => (each?.isSample ? { colour: paleColour(palette.target) } : {})),
  }
}

function sampleKind(cell: ResolvedCell): readonly boolean[] {
  return cell.kind === 'value' ? [cell.isSample] : []
}

/** A bar in its colour; samples are pale beside others, and what is not final is hollow. */
function pointOf(
  cell: ResolvedCell,
  colour: string,
  { isChosen, isMixed }: { readonly isChosen: boolean; readonly isMixed: boolean },
): NativePoint {
  if (cell.kind === 'missing') return {}
  const isPale = isMixed && cell.isSample
  return {
    ...(isPale ? { colour: paleColour(colour) } : isChosen ? { colour } : {}),
    ...(cell.style === 'final' ? {} : { mark: cell.style }),
    ...(cell.isOfMonths ? { isOfMonths: true } : {}),
  }
}

/** "1. Huyện Lộc Ninh (lên 2 bậc)", "Huyện Bù Đốp – chưa báo cáo". */
function categoryOf(
  form: ResolvedComparison['form'],
  { label, place, movement }: ResolvedRow,
  newestCell: ResolvedCell,
): string {
  const reason = newestCell.kind === 'missing' ? ` – ${newestCell.text}` : ''
  if (form !== 'ranking') return `${label}${reason}`
  const moved = movement && movement.places !== 0 ? ` (${movement.words})` : ''
  return `${place === undefined ? '' : `${place}. `}${label}${moved}${reason}`
}

/** What is missing of older quarters, and which changes are refused, of what bears a plan also for want of one, each reason once. */
function remarksOf(
  texts: Texts,
  spec: CompareSpec,
  { rows, plan }: ResolvedComparison,
  named: readonly NamedCells[],
): readonly string[] {
  const gaps = named
    .slice(0, -1)
    .flatMap(({ name, cells }) =>
      linesOf(
        cells.flatMap((cell, at) =>
          cell.kind === 'missing' ? [{ reason: `${name} ${cell.text}`, label: rows[at]!.label }] : [],
        ),
      ),
    )
  const refused = spec.rows.flatMap(({ standing, current, base }, at) =>
    standing.kind === 'refused' && current.kind === 'value' && (base.kind === 'value' || plan !== undefined)
      ? [{ reason: standingText(texts, spec.indicator, standing, spec.base.kind).words, label: rows[at]!.label }]
      : [],
  )
  return [...gaps, ...linesOf(refused)]
}

function linesOf(told: readonly { readonly reason: string; readonly label: string }[]): readonly string[] {
  return [...groupBy(told, ({ reason }) => reason)].map(
    ([reason, those]) => `${reason}: ${those.map(({ label }) => label).join(', ')}`,
  )
}

interface NamedCells {
  readonly name: string
  readonly colour: string
  readonly cells: readonly ResolvedCell[]
}

const newest = palette.bars[palette.bars.length - 1]!

function seriesOf(chart: ResolvedComparison): readonly NamedCells[] {
  switch (chart.form) {
    case 'heat':
    case 'dumbbell':
      return []
    case 'bars':
      return chart.columns.map(({ name }, column) => ({
        name,
        colour: palette.bars[palette.bars.length - chart.columns.length + column] ?? palette.bars[0],
        cells: chart.rows.map(({ cells }) => cells[column]!),
      }))
    case 'ranking':
      return [
        {
          name: chart.columns.at(-1)?.name ?? chart.subtitle,
          colour: newest,
          cells: chart.rows.map(({ current }) => current),
        },
      ]
  }
}
