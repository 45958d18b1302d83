import { compareAreas } from '../../src/domain/compare-areas.ts'
import { type Figure, figureOfObservation } from '../../src/domain/figure.ts'
import { rateOf } from '../../src/domain/measure-rules.ts'
import { figureAt } from '../../src/domain/figure-at.ts'
import type { Direction } from '../../src/domain/indicator.ts'
import { type Month, monthFromText } from '../../src/domain/month.ts'
import type { MissingReason, Observation } from '../../src/domain/observation.ts'
import { quarterOf } from '../../src/domain/period.ts'
import { quarterOfMonths } from '../../src/domain/quarter-of-months.ts'
import { totalOverAreas } from '../../src/domain/total.ts'
import { targetProgress } from '../../src/domain/target-progress.ts'
import { targetProgressText } from '../../src/i18n/target-text.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { quarter, smallDataset, source } from '../domain/small-dataset.ts'
import { areaNamed, datasetFor, figureText } from './golden-case.ts'
import { bridgeOf } from './bridge-row.ts'
import { carriedTo } from './carried-row.ts'
import {
  districts,
  at,
  none,
  type Row,
  figureOf,
  cellOf,
  indicatorIn,
  standingLine,
  districtsIn,
  listed,
  targetOf,
} from './method-cells.ts'

const { vi } = textsByLanguage

export function monthRow(row: Row): Row {
  const indicator = indicatorIn(row)
  const months = [1, 2, 3].flatMap((number): readonly Observation<Month>[] => {
    const cell = row[`tháng ${number}`]!
    if (cell === none) return []
    const figure = figureOf(cell)
    const key = { indicator: indicator.id, area: areaNamed('Lộc Ninh').id, source }
    const of = { ...key, period: monthFromText(`2024-0${number}`)! }
    return figure.kind === 'missing'
      ? [{ ...of, kind: 'missing', state: 'final', reason: figure.reason as MissingReason }]
      : [
          {
            ...of,
            kind: 'value',
            state: figure.state,
            value: figure.value,
            ...(figure.denominator === undefined ? {} : { denominator: figure.denominator }),
          },
        ]
  })
  return { ...row, 'Quý I': figureText(figureOfObservation(indicator, quarterOfMonths(indicator, months), undefined)) }
}

export function quarterRow(row: Row): Row {
  const indicator = indicatorIn(row)
  const names = ['Quý I', 'Quý II', 'Quý III', 'Quý IV']
  const figures = Object.fromEntries(names.map((name, index) => [`2024-Q${index + 1}`, row[name]!]))
  const dataset = datasetFor({ figures: { 'Lộc Ninh': figures } }, indicator, 'last-year')
  const asked = { indicator, area: areaNamed('Lộc Ninh').id }
  const toDate = (number: 2 | 3 | 4): string =>
    figureText(figureAt(dataset, asked, { quarter: quarterOf(2024, number), accumulation: 'year-to-date' }))
  return { ...row, '6 tháng': toDate(2), '9 tháng': toDate(3), năm: toDate(4) }
}

export function areaRow(row: Row): Row {
  const indicator = indicatorIn(row)
  const asked = { indicator, area: areaNamed('Bình Phước').id }
  const total = figureAt(districtsIn(indicator, row), asked, { quarter: at, accumulation: 'quarter' })
  const percent = total.kind === 'value' ? rateOf({}, total) : undefined
  const shares = districts
    .map((name) => row[name]!.split('/').map(Number))
    .map(([part, whole]) => (part! / whole!) * 100)
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  return {
    ...row,
    total: cellOf(total),
    'share of the total': percent === undefined ? none : percent.toFixed(1),
    'mean of the shares': percent === undefined ? none : mean.toFixed(1),
  }
}

/** The figure of an area in a period of one row. */
function cellIn(row: Row, figures: Readonly<Record<string, string>>, quarterText: string, isToDate = false): Figure {
  const indicator = indicatorIn(row)
  const dataset = datasetFor({ figures: { 'Lộc Ninh': figures } }, indicator, 'last-year')
  const accumulation = isToDate ? 'year-to-date' : 'quarter'
  return figureAt(
    dataset,
    { indicator, area: areaNamed('Lộc Ninh').id },
    { quarter: quarter(quarterText), accumulation },
  )
}

export function dayRow(row: Row): Row {
  const isCumulative = row['kind'] === 'count cumulative'
  const [first, second, half] = [row['Quý I']!, row['Quý II']!, row['6 tháng']!]
  const figures = { '2024-Q1': first, ...(isCumulative ? { '2024-H1': half } : { '2024-Q2': second }) }
  const parts = [first, row['Bù Đốp, Quý I']!].map((cell) => cellIn(row, { '2024-Q1': cell }, '2024-Q1'))
  return {
    ...row,
    'Quý II': isCumulative ? figureText(cellIn(row, figures, '2024-Q2')) : second,
    '6 tháng': figureText(cellIn(row, figures, '2024-Q2', true)),
    'tổng Quý I': cellOf(totalOverAreas(indicatorIn(row), parts, { period: at })),
  }
}

export function endRow(row: Row): Row {
  const indicator = indicatorIn(row, row['direction'] as Direction)
  const [now, then] = [quarter('2024-Q4'), quarter('2023-Q4')]
  const [locNinh, buDop] = [areaNamed('Lộc Ninh').id, areaNamed('Bù Đốp').id]
  const own = { [now]: row['Quý IV']!, [then]: row['cùng kỳ']! }
  const dataset = datasetFor({ figures: { 'Lộc Ninh': own, 'Bù Đốp': { [now]: '20' } } }, indicator, 'last-year')
  const { rows } = compareAreas(dataset, {
    indicator,
    areas: [locNinh, buDop],
    quarter: now,
    base: { kind: 'last-year' },
    quantity: 'count',
    accumulation: 'quarter',
  })
  const targets = smallDataset([], [targetOf(indicator, now, row['target of the year']!)]).targetsOf(
    indicator.id,
    locNinh,
    now,
  )
  const progress = targetProgress(indicator, rows[0]!.current, now, targets)
  return {
    ...row,
    'so với cùng kỳ': standingLine(indicator, rows[0]!.standing, 'last-year'),
    'so với kế hoạch':
      progress.kind === 'progress'
        ? targetProgressText(vi, indicator, progress)
        : vi.messages.target.refusal[progress.reason],
    places: listed(rows.map(({ place }) => place?.rank)).join(', '),
  }
}

/** Figures on the areas of another day, as a row writes what became of what. */
export function carriedRow(row: Row): Row {
  const cells = row['figures']!.split(', ').map((cell) => (cell === none ? undefined : figureOf(cell)))
  const result = carriedTo({
    madeOf: row['made of']!,
    direction: row['direction']!,
    rule: row['rule']!,
    figures: cells,
  })
  if (result.kind === 'refused') return { ...row, 'on the area': result.reason }
  return { ...row, 'on the area': `${result.kind === 'estimated' ? '≈ ' : ''}${cellOf(result.figure)}` }
}

/** The parts of a difference, as a row writes its members. */
export function bridgeRow(row: Row): Row {
  const { difference, parts } = bridgeOf(row['members']!, row['criteria'] === 'same')
  return {
    ...row,
    difference: String(difference),
    parts: parts.map(({ kind, amount }) => `${kind} ${amount}`).join(', '),
  }
}
