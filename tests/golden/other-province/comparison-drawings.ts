import { comparisonPage } from '../../../src/answers/comparison-page.ts'
import { exportedComparison } from '../../../src/briefing/chart/exported-comparison.ts'
import type { Drawing } from '../../../src/charts/drawing.ts'
import { fontMeasure } from '../../../src/charts/font-measure.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import type { Day } from '../../../src/domain/day.ts'
import type { IndicatorId } from '../../../src/domain/indicator.ts'
import type { Quarter } from '../../../src/domain/period.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { type CompareForm, freshCompareAddress } from '../../../src/navigation/compare-address.ts'
import type { Rect, TextPrimitive } from '../../../src/paper/primitive.ts'
import { numbersIn, told } from './allowed-numbers.ts'
import { haiPhongDataset } from './hai-phong.ts'
import {
  type Plain,
  type Row,
  type Territory,
  before,
  change,
  figure,
  indicators,
  rateOf,
  recordAt,
  territories,
  yearBefore,
} from './plain-figures.ts'
import { type Unit, axisUnit, axisWords, difference, missingWords, points, unitFor } from './plain-words.ts'

const { dataset } = await haiPhongDataset()
const collator = new Intl.Collator('vi')
const texts = textsByLanguage.vi
const about = { today: '2026-01-05' as Day, path: '/so-sanh', address: 'https://site.example/so-sanh' }

const isRated = (row: Row): boolean => row['measure'] === 'share' || row['measure'] === 'rate'
/** Where a figure stands on an axis that is marked in its unit. */
export const placeOf = (row: Row, each: Plain, { factor }: Unit): number =>
  isRated(row) ? rateOf(row, each) : each.value / factor

interface Asked {
  readonly row: Row
  readonly quarter: string
  readonly since: string
  readonly kind: 'previous-quarter' | 'last-year'
}

/** Growth, which only the city tells, stands beside a district that has none. */
export const areasOf = (row: Row): readonly Territory[] =>
  territories.filter(({ id }) => (row['id'] === 'economy.growth' ? /^(?:31|303)$/ : /^3[01]\d$/).test(id))

const asked: readonly Asked[] = indicators.flatMap((row) => [
  { row, quarter: '2024-Q2', since: before('2024-Q2'), kind: 'previous-quarter' } as const,
  { row, quarter: '2024-Q3', since: yearBefore('2024-Q3'), kind: 'last-year' } as const,
  { row, quarter: '2024-Q4', since: yearBefore('2024-Q4'), kind: 'last-year' } as const,
])

/** The best first, those without a figure last, equal ones by name. */
export function inOrder({ row, quarter }: Asked): readonly Territory[] {
  const sign = row['direction'] === 'lower' ? 1 : -1
  const score = (each: Territory): number => {
    const now = figure(row, each, quarter)
    return told(now) ? sign * (isRated(row) ? rateOf(row, now) : now.value) : Number.POSITIVE_INFINITY
  }
  const name = (each: Territory): string => recordAt(each, quarter)!['name']!
  const compared = (a: number, b: number): number => (a === b ? 0 : a - b)
  return [...areasOf(row)].sort((a, b) => compared(score(a), score(b)) || collator.compare(name(a), name(b)))
}

function pictureOf({ row, quarter, kind }: Asked, form: CompareForm) {
  const [first, ...more] = areasOf(row).map(({ id }) => id as AreaId)
  const page = comparisonPage(
    dataset,
    { areas: [first!, ...more], quarter: quarter as Quarter, showsSamples: true, accumulation: 'quarter' },
    { ...freshCompareAddress, indicator: row['id'] as IndicatorId, base: { kind }, form },
    collator,
  )!
  const { chart, layout, canDraw, exported } = exportedComparison(texts, page, about)
  const drawing = layout({ x: 0, y: 0, width: 1400, fontSize: 14, measure: fontMeasure })
  return { page, chart, canDraw, exported, drawing }
}

/** The one unit of all that is drawn. */
export const unitOf = (request: Asked, shown: readonly string[]): Unit =>
  unitFor(
    request.row,
    areasOf(request.row).flatMap((each) =>
      [...shown, request.quarter, request.since].flatMap((quarter) => {
        const plain = figure(request.row, each, quarter)
        return told(plain) ? [plain.value] : []
      }),
    ),
  )

export const numberIn = (label: string): number =>
  Number(label.replaceAll('.', '').replace(',', '.').replace('−', '-').replace(/[%‰]$/, ''))
export const isIn = ({ x, y, width, height }: Rect, at: { readonly x: number; readonly y: number }): boolean =>
  at.x >= x && at.x <= x + width && at.y > y && at.y < y + height
export const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 0.06
export const textsOf = ({ primitives }: Drawing): readonly TextPrimitive[] =>
  primitives.flatMap((each) => (each.type === 'text' ? [each] : []))

/** The straight line from the numbers of an axis to pixels; its labels lie on it, or there is none. */
export function axisOf(ticks: readonly (readonly [value: number, at: number])[]): (value: number) => number {
  const [[one, start], [other, end]] = [ticks[0]!, ticks.at(-1)!]
  const along = (value: number): number => start + ((value - one) / (other - one)) * (end - start)
  return ticks.length > 1 && ticks.every(([value, at]) => isNear(along(value), at)) ? along : () => Number.NaN
}

export const acrossOf = (drawing: Drawing): ((value: number) => number) => {
  const top = Math.min(...drawing.spots.map(({ rect }) => rect.y))
  return axisOf(textsOf(drawing).flatMap(({ x, y, text }) => (y < top ? [[numberIn(text), x] as const] : [])))
}

interface Shape {
  readonly left: number
  readonly right: number
  readonly x: number
  readonly y: number
}

/** The bars and marks with their middle in a rectangle; a zero is a stroke as thick as no line of a row. */
export const shapesIn = ({ primitives }: Drawing, rect: Rect): readonly Shape[] =>
  primitives.flatMap((each) => {
    if (each.type === 'text' || !(each.d.includes('Z') || each.strokeWidth === 3)) return []
    // Of a revised figure the mark, without its ring.
    const shape = boxOf(each.d.split('Z')[0]!)
    return isIn(rect, shape) ? [shape] : []
  })

export function boxOf(path: string): Shape {
  let [x, y] = [0, 0]
  const corners = [...path.matchAll(/([MLHVa])([^MLHVa]+)/g)].map(([, command, rest = '']) => {
    const numbers = rest.trim().split(/[ ,]/).map(Number)
    if (command === 'a') [x, y] = [x + numbers[5]!, y + numbers[6]!]
    else if (command === 'H') x = numbers[0]!
    else if (command === 'V') y = numbers[0]!
    else [x, y] = [numbers[0]!, numbers[1]!]
    return [x, y] as const
  })
  const [left, right] = [Math.min(...corners.map((at) => at[0])), Math.max(...corners.map((at) => at[0]))]
  const [top, bottom] = [Math.min(...corners.map((at) => at[1])), Math.max(...corners.map((at) => at[1]))]
  return { left, right, x: (left + right) / 2, y: (top + bottom) / 2 }
}

/** The rectangle of a whole row. */
export function rowRect({ spots, width }: Drawing, row: number): Rect {
  const own = spots.filter((spot) => spot.row === row).map(({ rect }) => rect)
  const top = Math.min(...own.map(({ y }) => y))
  return { x: 0, y: top, width, height: Math.max(...own.map(({ y, height }) => y + height)) - top }
}

/** What is written in a row beside the texts that are expected there, and which of those lack. */
export function restOf(drawing: Drawing, row: number, expected: readonly string[]) {
  const found = textsOf(drawing)
    .filter((each) => isIn(rowRect(drawing, row), each))
    .sort((a, b) => a.x - b.x || a.y - b.y)
    .map(({ text }) => text)
  const lacking = expected.filter((text) => {
    const at = found.indexOf(text)
    if (at >= 0) found.splice(at, 1)
    return at < 0
  })
  return { lacking, rest: found.join(' ') }
}

const reasonsOfNoPeriod = ['not-applicable', 'told-above', 'not-cumulated', 'not-aggregated', 'only-cumulative']

/** How a change is told at the end of a row: without a number where nothing changed or nothing may be compared. */
export function isTrailing(text: string, { row, quarter, since }: Asked, area: Territory, unit: Unit): boolean {
  const made = change(row, area, quarter, since)
  const isOfRates = isRated(row) && made.points !== undefined
  const size = isOfRates ? made.points : made.amount
  // Of what has no figure in any period the reason stands in the place of its figure, and once.
  if (reasonsOfNoPeriod.includes(figure(row, area, quarter).missing ?? '')) return text === ''
  if (made.refused !== undefined || size === 0) return text !== '' && !/\d/.test(text)
  const written = isOfRates ? points('vi', row, size) : difference('vi', size, unit)
  const said = isOfRates || row['measure'] === 'percent' ? 'điểm' : unit.vi
  return text.startsWith(`${size > 0 ? 'tăng' : 'giảm'} ${written} ${said}`) && numbersIn(text, 'vi').length === 1
}

export const cellWords = (row: Row, each: Plain, unit: Unit): string =>
  told(each) ? axisWords('vi', row, each, unit) : missingWords[each.missing!]!.vi

/** The faults of the comparisons of some quarters in a form, and how many figures were looked at. */
export function faultsOf(
  form: CompareForm,
  quarters: RegExp,
  look: (request: Asked, picture: ReturnType<typeof pictureOf>) => readonly string[],
) {
  let figures = 0
  const faults = asked
    .filter((each) => quarters.test(each.quarter))
    .flatMap((request) => {
      const picture = pictureOf(request, form)
      const areas = inOrder(request)
      const drawn = picture.page.rows.map(({ comparison }) => comparison.id)
      if (!picture.canDraw)
        return areas.some((each) => told(figure(request.row, each, request.quarter))) ? [`no ${request.row['id']}`] : []
      figures += picture.drawing.spots.length
      const lines = new Set(look(request, picture))
      if (String(drawn.map((id) => dataset.history.lineageOf(id)[0]!.id)) !== String(areas.map(({ id }) => id)))
        lines.add(`order ${drawn.join()}`)
      if (!picture.chart.yTitle.includes(axisUnit('vi', request.row, unitOf(request, picture.page.quarters))))
        lines.add(picture.chart.yTitle)
      return [...lines].map((line) => `${request.row['id']} ${request.quarter}: ${line}`)
    })
  return { faults, figures }
}
