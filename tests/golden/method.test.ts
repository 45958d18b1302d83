import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ChangeContext, changeBetween } from '../../src/domain/change.ts'
import { type AreasComparison, type Standing, compareAreas } from '../../src/domain/compare-areas.ts'
import type { NamedBaseKind } from '../../src/domain/comparison-base.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import { distanceBetween } from '../../src/domain/distance.ts'
import { type Figure, type FigureMissingReason, figureOfObservation, missingFigure } from '../../src/domain/figure.ts'
import { rateOf } from '../../src/domain/measure-rules.ts'
import { figureAt } from '../../src/domain/figure-at.ts'
import { type ShownIndicator, shownFor, shownUnit } from '../../src/domain/display-unit.ts'
import type { Direction, Indicator } from '../../src/domain/indicator.ts'
import { type Month, monthFromText } from '../../src/domain/month.ts'
import type { MissingReason, Observation } from '../../src/domain/observation.ts'
import { peerProfile } from '../../src/domain/peer-profile.ts'
import { type Quarter, quarterOf } from '../../src/domain/period.ts'
import { quarterOfMonths } from '../../src/domain/quarter-of-months.ts'
import { placeOnSpread } from '../../src/domain/spread.ts'
import { totalOverAreas } from '../../src/domain/total.ts'
import { targetProgress } from '../../src/domain/target-progress.ts'
import { type Target } from '../../src/domain/target.ts'
import { signalOf } from '../../src/domain/usual-range.ts'
import { changeLine, changeText } from '../../src/i18n/change-text.ts'
import { valueLine } from '../../src/i18n/figure-text.ts'
import { profileTexts } from '../../src/i18n/profile-texts.ts'
import { standingText } from '../../src/i18n/standing-text.ts'
import { targetProgressText } from '../../src/i18n/target-text.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import type { Texts } from '../../src/i18n/texts.ts'
import { revenue } from '../domain/small-budget.ts'
import { figureValue, observed, quarter, smallDataset, source } from '../domain/small-dataset.ts'
import { manyDistricts, peersDataset } from '../domain/small-peers.ts'
import { type Kind, areaNamed, datasetFor, expectedText, figureText, indicatorOf, monthsOf } from './golden-case.ts'
import { unlikeWindows } from '../domain/small-vocabulary.ts'
import { bridgeOf } from './bridge-row.ts'
import { carriedTo } from './carried-row.ts'

const { vi, en } = textsByLanguage
const document = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'method.md'), 'utf8')
const districts = ['Lộc Ninh', 'Bù Đốp', 'Chơn Thành', 'Phước Long'] as const
const at = quarter('2024-Q1')
const none = '–'

type Row = Readonly<Record<string, string>>
interface Table {
  readonly name: string
  readonly rows: readonly Row[]
}

/** Every table of the document that follows a line `<!-- table: name -->`: its rows by the words of its header. */
const tables: readonly Table[] = [...document.matchAll(/<!-- table: (\w+) -->\n((?:\|.*\n)+)/g)].map(
  ([, name, text]) => {
    const [header, , ...rows] = text!
      .trimEnd()
      .split('\n')
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      )
    return {
      name: name!,
      rows: rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [header![index], cell]))),
    }
  },
)

/** A figure as the document writes it: `14/15`, `23 sample`, `13 [3/4]`, `19 {2/3}`, `not-reported`. */
function figureOf(text: string): Figure {
  if (Object.keys(vi.messages.missing).includes(text)) return missingFigure(text as FigureMissingReason, { period: at })
  const [, value, denominator, sample, reported, expected] =
    /^([\d.]+)(?:\/(\d+))?( sample)?(?: \[(\d+)\/(\d+)\])?(?: \{.+\})?$/.exec(text) ?? []
  return figureValue(Number(value), {
    ...(denominator === undefined ? {} : { denominator: Number(denominator) }),
    ...(sample === undefined ? {} : { state: 'sample' }),
    ...(reported === undefined ? {} : { coverage: { reported: Number(reported), expected: Number(expected) } }),
    ...monthsOf(text),
  })
}

/** The same the other way, with the coverage also of a figure that has no value. */
const cellOf = (figure: Figure): string =>
  figure.kind === 'missing' && figure.coverage
    ? `${figure.reason} [${figure.coverage.reported}/${figure.coverage.expected}]`
    : figureText(figure)

const indicatorIn = (row: Row, direction: Direction = 'higher'): ShownIndicator =>
  indicatorOf((row['kind'] ?? (row['by'] === 'share' ? 'share flow of flow' : 'count flow')) as Kind, { direction })
const standingLine = (indicator: ShownIndicator, standing: Standing, base: NamedBaseKind): string =>
  changeLine(standingText(vi, indicator, standing, base))

/** The figures of the districts of one or two rows, in a dataset; `now` is the first quarter of 2024. */
const districtsIn = (indicator: Indicator, now: Row, lastYear: Row = {}): Dataset =>
  datasetFor(
    { figures: Object.fromEntries(districts.map((name) => [name, cellsOf(now[name]!, lastYear[name])])) },
    indicator,
    'last-year',
  )
const cellsOf = (now: string, lastYear: string | undefined): Readonly<Record<string, string>> =>
  lastYear === undefined ? { '2024-Q1': now } : { '2024-Q1': now, '2023-Q1': lastYear }
const compared = (dataset: Dataset, indicator: Indicator, row: Row, base: NamedBaseKind): AreasComparison =>
  compareAreas(dataset, {
    indicator,
    areas: districts.map((name) => areaNamed(name).id),
    quarter: at,
    base: { kind: base },
    quantity: row['by'] === 'share' ? 'share' : 'count',
    accumulation: 'quarter',
  })
const listed = (values: readonly (number | undefined)[]): readonly string[] => values.map((value) => `${value ?? none}`)

function monthRow(row: Row): Row {
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

function quarterRow(row: Row): Row {
  const indicator = indicatorIn(row)
  const names = ['Quý I', 'Quý II', 'Quý III', 'Quý IV']
  const figures = Object.fromEntries(names.map((name, index) => [`2024-Q${index + 1}`, row[name]!]))
  const dataset = datasetFor({ figures: { 'Lộc Ninh': figures } }, indicator, 'last-year')
  const asked = { indicator, area: areaNamed('Lộc Ninh').id }
  const toDate = (number: 2 | 3 | 4): string =>
    figureText(figureAt(dataset, asked, { quarter: quarterOf(2024, number), accumulation: 'year-to-date' }))
  return { ...row, '6 tháng': toDate(2), '9 tháng': toDate(3), năm: toDate(4) }
}

function areaRow(row: Row): Row {
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

const same: ChangeContext = {
  isSameArea: true,
  isSameDefinition: true,
  isSameStretch: true,
  isSameSeason: true,
}

function changeRow(row: Row): Row {
  const indicator = indicatorIn(row)
  const change = changeBetween(indicator, figureOf(row['now']!), figureOf(row['then']!), same)
  return {
    ...row,
    'Tiếng Việt': changeLine(standingText(vi, indicator, change, 'last-year')),
    English: changeLine(standingText(en, indicator, change, 'last-year')),
  }
}

const contexts: Readonly<Record<string, Partial<ChangeContext>>> = {
  'base-missing': {},
  'current-missing': {},
  'sample-against-source': {},
  'coverage-differs': {},
  'definition-differs': { isSameDefinition: false },
  'calendar-differs': { unlikeWindows },
  'stretch-differs': { isSameStretch: false },
  'different-area': { isSameArea: false },
}

function refusalRow(row: Row): Row {
  const [reason, current, base] = [row['refusal']!, figureOf(row['figure']!), figureOf(row['base']!)]
  const indicator = indicatorOf('share stock of stock', {})
  const context = contexts[reason]
  if (context) {
    const change = changeBetween(indicator, current, base, { ...same, ...context })
    return { ...row, refusal: reasonOf(change), 'what is said': standingLine(indicator, change, 'last-year') }
  }
  const standing =
    reason === 'denominator-differs'
      ? towardsTarget(indicator, row)
      : distanceBetween(indicator, reason === 'no-share' ? 'share' : 'count', current, base)
  return { ...row, refusal: reasonOf(standing), 'what is said': standingLine(indicator, standing, 'year-target') }
}

/** The reason of a refusal; where there is no figure to compare with in the same period, why there is none. */
function reasonOf(standing: Standing): string {
  if (standing.kind !== 'refused') return 'not refused'
  const { refusal } = standing
  const ofPeriod = ['no-target', 'no-share', 'levels-differ', 'not-aggregated']
  return 'missing' in refusal && ofPeriod.includes(refusal.missing) ? refusal.missing : refusal.reason
}

function towardsTarget(indicator: Indicator, row: Row): Standing {
  const targets = { 'Lộc Ninh': { '2024-Q4': row['base']! } }
  const dataset = datasetFor({ figures: { 'Lộc Ninh': { now: row['figure']! } }, targets }, indicator, 'year-target')
  return compared(dataset, indicator, row, 'year-target').rows[0]!.standing
}

function groupRow(row: Row): Row {
  const indicator = indicatorIn(row)
  const dataset = districtsIn(indicator, row)
  const [total, median] = (['group-total', 'group-median'] as const).map((base) => {
    const found = compared(dataset, indicator, row, base)
    return { found, said: standingLine(indicator, found.rows[0]!.standing, base) }
  })
  return {
    ...row,
    total: cellOf(total!.found.total.current),
    median: cellOf(median!.found.median.figure),
    'Lộc Ninh in the total': total!.said,
    'Lộc Ninh from the median': median!.said,
  }
}

function placeRow(row: Row): Row {
  const indicator = indicatorIn(row, row['direction'] as Direction)
  const { rows } = compared(districtsIn(indicator, row), indicator, row, 'last-year')
  return { ...row, places: listed(rows.map(({ place }) => place?.rank)).join(', ') }
}

function movementRow(row: Row, index: number, rows: readonly Row[]): Row {
  if (row[''] !== 'movement') return row
  const indicator = indicatorOf('count flow', {})
  const found = compared(districtsIn(indicator, rows[index - 1]!, rows[index - 2]), indicator, row, 'last-year')
  const moved = listed(found.rows.map(({ movement }) => movement))
  return { ...row, ...Object.fromEntries(districts.map((name, place) => [name, moved[place]!])) }
}

/** A target as the document writes it: `15`, `95%` for a rate alone, `≤ 4%` for a limit, `3–5` or `3/9–5/9` for a range. */
function targetOf(indicator: Indicator, of: Quarter, text: string): Target {
  const [, limit, value, denominator, end] = /^(≤ )?([\d.]+)(?:\/(\d+))?(?:–([\d.]+)(?:\/\d+)?)?%?$/.exec(text) ?? []
  return {
    indicator: indicator.id,
    area: areaNamed('Lộc Ninh').id,
    quarter: of,
    ...(limit ? { kind: 'limit' } : end ? { kind: 'range', upTo: Number(end) } : {}),
    value: Number(value),
    ...(denominator === undefined ? {} : { denominator: Number(denominator) }),
    ...(text.endsWith('%') ? { isRate: true } : {}),
    state: 'final',
    source,
  }
}

function targetRow(row: Row): Row {
  const indicator = indicatorOf(row['kind'] as Kind, { direction: row['direction'] as Direction })
  const now = quarterOf(2024, row['quarter'] === 'Quý IV' ? 4 : 2)
  const targets = [
    targetOf(indicator, quarterOf(2024, 4), row['target of the year']!),
    ...(row['path'] === none ? [] : [targetOf(indicator, now, row['path']!)]),
  ]
  const byQuarter = smallDataset([], targets).targetsOf(indicator.id, areaNamed('Lộc Ninh').id)
  const progress = targetProgress(indicator, figureOf(row['figure']!), now, byQuarter)
  return {
    ...row,
    'what is said': progress.kind === 'progress' ? targetProgressText(vi, indicator, progress) : progress.reason,
  }
}

function unitRow(row: Row): Row {
  const [then, now] = [Number(row['then']), Number(row['now'])]
  const shown = shownFor(revenue, [then, now])
  const change = changeBetween(shown, figureValue(now), figureValue(then), same)
  const said = (texts: Texts): string =>
    `${valueLine(texts, shown, { value: now })}, ${changeText(texts, shown, change).words}`
  return { ...row, unit: shownUnit(shown).unit.vi, 'Tiếng Việt': said(vi), English: said(en) }
}

function usualRow(row: Row): Row {
  const numbers = (text: string): readonly number[] => text.split(' ').map(Number)
  const signal = signalOf([...numbers(row['values before']!), ...numbers(row['value']!)])
  if (signal.kind === 'too-few') return { ...row, mean: none, range: none, 'what is said': 'too few' }
  const { mean, lower, upper, isTrial } = signal.range
  const short = (value: number): string => String(Number(value.toFixed(2)))
  const words =
    signal.kind === 'run'
      ? ['run of', signal.length, signal.side]
      : signal.kind === 'beyond'
        ? ['beyond', signal.side]
        : ['usual']
  return {
    ...row,
    mean: short(mean),
    range: `${short(lower)}–${short(upper)}`,
    'what is said': `${words.join(' ')}${isTrial && signal.kind !== 'usual' ? ', trial' : ''}`,
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

function dayRow(row: Row): Row {
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

function endRow(row: Row): Row {
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

/** A group of districts as one row writes it, seen by the first that has the figure. */
function spreadRow(row: Row): Row {
  const indicator = indicatorOf('count stock', { direction: row['direction'] as Direction })
  const values = row['figures of the group']!.split(' ').map(Number)
  const peers = manyDistricts(values.length)
  const observations = values.map((value, index) => observed(indicator, peers[index]!, at, value))
  const area = peers[values.indexOf(Number(row['figure']))]!.id
  const [line] = peerProfile(peersDataset([indicator], peers, observations), { area, peers, quarter: at })
  const { outcome, placed } = line!
  const { part, partByValue, reason } = profileTexts.vi
  if (outcome.kind === 'not-compared') {
    const said = outcome.reason === 'few' ? reason.few(placed, peers.length) : outcome.reason
    return { ...row, 'from least to most': none, 'on the line': none, 'what is said': said, place: none }
  }
  const { least, lower, median, upper, most } = outcome.spread
  const words = indicator.direction === 'neutral' ? partByValue : part
  return {
    ...row,
    'from least to most': [least, lower, median, upper, most].map(({ score }) => score).join(' '),
    'on the line': String(placeOnSpread(indicator, outcome.spread, Number(row['figure']))),
    'what is said': words[outcome.part],
    place: outcome.place ? `${outcome.place.rank}/${placed}` : none,
  }
}

/** Figures on the areas of another day, as a row writes what became of what. */
function carriedRow(row: Row): Row {
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
function bridgeRow(row: Row): Row {
  const { difference, parts } = bridgeOf(row['members']!, row['criteria'] === 'same')
  return {
    ...row,
    difference: String(difference),
    parts: parts.map(({ kind, amount }) => `${kind} ${amount}`).join(', '),
  }
}

/** How the rows of each table are computed again. */
const recomputed: Readonly<Record<string, (row: Row, index: number, rows: readonly Row[]) => Row>> = {
  months: monthRow,
  quarters: quarterRow,
  areas: areaRow,
  carried: carriedRow,
  days: dayRow,
  ends: endRow,
  change: changeRow,
  bridge: bridgeRow,
  units: unitRow,
  refusals: refusalRow,
  groups: groupRow,
  places: placeRow,
  movement: movementRow,
  spread: spreadRow,
  targets: targetRow,
  usual: usualRow,
}

describe('the document on the method', () => {
  test('has every table that is computed again, each once, and no other', () => {
    expect(tables.map(({ name }) => name)).toEqual(Object.keys(recomputed))
    const separators = document.split('\n').filter((line) => /^\|(?:-+\|)+$/.test(line))
    expect(separators).toHaveLength(tables.length)
  })

  test.each(tables)('says of $name what the engine says', ({ name, rows }) => {
    expect(rows.length).toBeGreaterThan(3)
    expect(rows.map((row, index) => recomputed[name]!(row, index, rows))).toEqual(rows)
  })

  test('gives every refusal there is', () => {
    const told = new Set(tables.find(({ name }) => name === 'refusals')!.rows.map((row) => row['refusal']))
    expect([...Object.keys(contexts), 'denominator-differs'].filter((reason) => !told.has(reason))).toEqual([])
  })

  test('does not write a denominator of what has none', () => {
    for (const row of tables.flatMap(({ rows }) => rows)) {
      for (const name of districts) expect(expectedText(indicatorIn(row), row[name] ?? '')).toBe(row[name] ?? '')
    }
  })
})
