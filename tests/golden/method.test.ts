import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ChangeContext, changeBetween } from '../../src/domain/change.ts'
import type { Standing } from '../../src/domain/compare-areas.ts'
import { distanceBetween } from '../../src/domain/distance.ts'
import { shownFor, shownUnit } from '../../src/domain/display-unit.ts'
import type { Direction, Indicator } from '../../src/domain/indicator.ts'
import { peerProfile } from '../../src/domain/peer-profile.ts'
import { quarterOf } from '../../src/domain/period.ts'
import { placeOnSpread } from '../../src/domain/spread.ts'
import { targetProgress } from '../../src/domain/target-progress.ts'
import { signalOf } from '../../src/domain/usual-range.ts'
import { changeLine, changeText } from '../../src/i18n/change-text.ts'
import { valueLine } from '../../src/i18n/figure-text.ts'
import { profileTexts } from '../../src/i18n/profile-texts.ts'
import { standingText } from '../../src/i18n/standing-text.ts'
import { targetProgressText } from '../../src/i18n/target-text.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import type { Texts } from '../../src/i18n/texts.ts'
import { revenue } from '../domain/small-budget.ts'
import { figureValue, observed, smallDataset } from '../domain/small-dataset.ts'
import { manyDistricts, peersDataset } from '../domain/small-peers.ts'
import { type Kind, areaNamed, datasetFor, expectedText, indicatorOf } from './golden-case.ts'
import { unlikeWindows } from '../domain/small-vocabulary.ts'
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
  compared,
  listed,
  targetOf,
} from './method-cells.ts'
import { monthRow, quarterRow, areaRow, dayRow, endRow, carriedRow, bridgeRow } from './method-figures.ts'

const { vi, en } = textsByLanguage
const document = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'method.md'), 'utf8')
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

function targetRow(row: Row): Row {
  const indicator = indicatorOf(row['kind'] as Kind, { direction: row['direction'] as Direction })
  const now = quarterOf(2024, row['quarter'] === 'Quý IV' ? 4 : 2)
  const targets = [
    targetOf(indicator, quarterOf(2024, 4), row['target of the year']!),
    ...(row['path'] === none ? [] : [targetOf(indicator, now, row['path']!)]),
  ]
  const byQuarter = smallDataset([], targets).targetsOf(indicator.id, areaNamed('Lộc Ninh').id, now)
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
