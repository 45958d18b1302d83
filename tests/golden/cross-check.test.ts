import { beforeAll, describe, expect, test } from 'vitest'
import type { AreaLine } from '../../src/domain/area-lines.ts'
import type { AreaId } from '../../src/domain/area.ts'
import type { Change } from '../../src/domain/change.ts'
import { type Standing, compareAreas } from '../../src/domain/compare-areas.ts'
import { compareQuarters } from '../../src/domain/compare-quarters.ts'
import type { ComparisonBase } from '../../src/domain/comparison-base.ts'
import { type Dataset, withoutSamples } from '../../src/domain/dataset.ts'
import { type Figure } from '../../src/domain/figure.ts'
import { rateOf } from '../../src/domain/measure-rules.ts'
import { type Accumulation, figureAt } from '../../src/domain/figure-at.ts'
import type { IndicatorId } from '../../src/domain/indicator.ts'
import type { Quarter } from '../../src/domain/period.ts'
import { reportsPage } from '../../src/features/reports/reports-page.ts'
import { areaLines } from '../domain/area-findings.ts'
import { binhPhuocDataset } from '../features/binh-phuoc.ts'
import {
  type BaseKind,
  type GroupAsked,
  change,
  figureIn,
  figureText,
  group,
  pagePlace,
  peersOf,
  progress,
  told,
} from './plain-comparison.ts'
import { report } from './plain-report.ts'
import {
  type PlainArea,
  PlainPackage,
  type Row,
  areas,
  asks,
  below,
  endOf,
  indicators,
  later,
  numberOf,
  recordOn,
} from './plain-package.ts'

/** How many communes are asked for one of them: they are many, and alike. */
const turns = 8
/** Whether it is the turn of a commune, or of an indicator of one, in a quarter; it is always that of any other area. */
const isTurnOf = ({ level, code }: PlainArea, quarter: string, at = 0): boolean =>
  level !== 'commune' || (Number(code) + Number(quarter.slice(0, 4)) * 4 + numberOf(quarter) + at) % turns === 0
/** What is asked of an area in a quarter: every indicator, of a commune some in turn. */
const indicatorsFor = (area: PlainArea, quarter: string): readonly Row[] =>
  indicators.filter((_, at) => isTurnOf(area, quarter, at))
/** Every quarter with a figure, and those that are compared with it. */
const quartersAround = (plain: PlainPackage): readonly string[] =>
  [...new Set(plain.quarters().flatMap((quarter) => [quarter, later(quarter, 1), later(quarter, 4)]))].sort()
const families = [...new Set(indicators.map((indicator) => indicator['family']!))]

let datasets: readonly (readonly [name: string, dataset: Dataset, plain: PlainPackage])[] = []
beforeAll(async () => {
  const { dataset } = await binhPhuocDataset()
  datasets = [
    ['with samples', dataset, new PlainPackage(true)],
    ['without samples', withoutSamples(dataset), new PlainPackage(false)],
  ]
})

/** Collects what the engine and the plain calculation say of the same thing, and keeps where they differ. */
class Ledger {
  compared = 0
  private readonly differing: string[] = []

  compare(where: () => string, engine: string, plain: string): void {
    this.compared += 1
    if (engine !== plain) this.differing.push(`${where()}\n   engine: ${engine}\n   plain:  ${plain}`)
  }

  /** The first differences, and how many there are; nothing where there is none. */
  report(): string {
    const more = this.differing.length > 15 ? `\n… ${this.differing.length} differences in all` : ''
    return this.differing.slice(0, 15).join('\n') + more
  }
}

/** What differs in both datasets, in words; `least` is how many comparisons make a check worth its name. */
function differences(least: number, check: (dataset: Dataset, plain: PlainPackage, note: Note) => void): string {
  const ledger = new Ledger()
  for (const [name, dataset, plain] of datasets) {
    check(dataset, plain, (where, engine, own) => ledger.compare(() => `${name}: ${where()}`, engine, own))
  }
  return ledger.compared < least ? `only ${ledger.compared} comparisons` : ledger.report()
}
type Note = (where: () => string, engine: string, plain: string) => void

const indicatorOf = (dataset: Dataset, row: Row) => dataset.indicatorOf(row['id'] as IndicatorId)!
const accumulationOf = (isToDate: boolean): Accumulation => (isToDate ? 'year-to-date' : 'quarter')

function engineFigure(figure: Figure): string {
  if (figure.kind === 'missing') return figureText({ missing: figure.reason, value: 0, state: '', isMixed: false })
  const { value, denominator, state, isMixed, coverage } = figure
  return figureText({
    value,
    ...(denominator === undefined ? {} : { denominator }),
    state,
    isMixed: isMixed ?? false,
    ...(coverage ? { coverage: [coverage.reported, coverage.expected] } : {}),
  })
}
const plainFigure = (figure: Parameters<typeof figureText>[0]): string =>
  figure.missing === undefined ? figureText(figure) : figure.missing

function engineChange(standing: Standing | Change): string {
  switch (standing.kind) {
    case 'refused': {
      const { refusal } = standing
      return 'missing' in refusal ? `${refusal.reason} ${refusal.missing}` : refusal.reason
    }
    case 'part':
      return `part ${told(standing.percent)} %`
    case 'distance': {
      const percent = standing.percentOfBase === undefined ? '' : `, ${told(standing.percentOfBase)} %`
      return `off ${told(standing.amount)}${percent}, ${standing.judgement}`
    }
    case 'difference':
      return [
        `by ${told(standing.amount)}`,
        ...(standing.relativePercent === undefined ? [] : [`${told(standing.relativePercent)} %`]),
        ...(standing.points === undefined ? [] : [`${told(standing.points)} points`]),
        ...(standing.denominators ? [`of ${standing.denominators.base} and ${standing.denominators.current}`] : []),
        standing.judgement,
      ].join(', ')
  }
}

describe('the engine and a plain calculation over the raw tables agree', () => {
  test('on every figure of every area, indicator and quarter, of the quarter and since the start of the year', () => {
    const differing = differences(50_000, (dataset, plain, note) => {
      for (const area of areas) {
        for (const quarter of quartersAround(plain)) {
          for (const row of indicatorsFor(area, quarter)) {
            const [{ id }, indicator] = [area, indicatorOf(dataset, row)]
            for (const isToDate of [false, true]) {
              const engine = figureAt(
                dataset,
                { indicator, area: id as AreaId },
                { quarter: quarter as Quarter, accumulation: accumulationOf(isToDate) },
              )
              const own = figureIn(plain, { indicator: row, id, now: quarter, since: quarter, isToDate }, quarter)
              note(
                () => `${row['id']} ${id} ${quarter} ${accumulationOf(isToDate)}`,
                engineFigure(engine),
                plainFigure(own),
              )
            }
          }
        }
      }
    })
    expect(differing).toBe('')
  })

  test('on every change since the quarter before, since last year, and of the year to date', () => {
    const differing = differences(80_000, (dataset, plain, note) => {
      for (const area of areas) {
        for (const now of quartersAround(plain)) {
          for (const row of indicatorsFor(area, now)) {
            const [{ id }, indicator] = [area, indicatorOf(dataset, row)]
            for (const [by, isToDate] of [
              [-1, false],
              [-4, false],
              [-4, true],
            ] as const) {
              const since = later(now, by)
              const found = compareQuarters(
                dataset,
                { indicator, area: id as AreaId },
                { current: now as Quarter, base: since as Quarter },
                accumulationOf(isToDate),
              )
              const own = change(plain, { indicator: row, id, now, since, isToDate })
              note(
                () => `${row['id']} ${id} ${now} since ${since} ${accumulationOf(isToDate)}`,
                engineChange(found.change),
                own,
              )
            }
          }
        }
      }
    })
    expect(differing).toBe('')
  })

  test('on every place, and on where every area stands against its targets, as its own page shows them', () => {
    const differing = differences(8_000, (dataset, plain, note) => {
      for (const quarter of plain.quarters()) {
        const alive = areas.filter((area) => recordOn(area.id, endOf(quarter))?.id === area.id)
        for (const { id } of alive.filter((area) => isTurnOf(area, quarter))) {
          const lines = areaLines(dataset, id as AreaId, quarter as Quarter).filter(
            ({ figure }) => figure.kind === 'value' || figure.reason !== 'not-published',
          )
          const peers = peersOf(id, quarter, below)
          for (const row of indicators) {
            const where = () => `${row['id']} ${id} ${quarter}`
            const line = lines.find(({ indicator }) => indicator.id === row['id'])
            const isTold = plain.figure(row, id, quarter).missing !== 'not-published'
            if (!line || !isTold) {
              note(where, line ? 'a line' : 'no line', isTold ? 'a line' : 'no line')
              continue
            }
            note(where, placeText(line.place), pagePlace(plain, row, id, peers, quarter))
            note(where, progressText(line.plan?.progress), progress(plain, row, id, quarter))
          }
        }
      }
    })
    expect(differing).toBe('')
  })

  test('on every report: its status, and how many have come in', () => {
    const differing = differences(4_000, (dataset, plain, note) => {
      for (const quarter of quartersAround(plain)) {
        for (const { id } of areas.filter((area) => area.level !== 'commune')) {
          const view = reportsPage(dataset, id as AreaId, quarter as Quarter)
          const peers = peersOf(id, quarter, below)
          const asked = families.map((family) => plain.asked(family, peers, quarter))
          const rows = peers.map((area) => ({
            id: area.id,
            reports: families.map((family, index) => {
              const own = indicators.filter((row) => row['family'] === family && asks(row, area))
              const due = asked[index]!.filter((each) => own.some((row) => row['id'] === each))
              return report(plain.sent(family, area, quarter), due, own.length > 0)
            }),
          }))
          // The page begins with those that owe; each stands once.
          const [shown, expected] = [view.rows.map(({ area }) => area.id), rows.map((row) => row.id)]
          note(() => `${id} ${quarter}`, shown.sort().join(), expected.sort().join())
          for (const row of view.rows) {
            const reports = row.reports.map(({ status, reported, owed }) => `${status} ${reported}/${owed}`)
            const own = rows.find((each) => each.id === row.area.id)!.reports
            note(() => `${row.area.id} ${quarter}`, reports.join(', '), own.join(', '))
            note(() => `${row.area.id} ${quarter}`, coverageText(row.coverage), arrived(own))
          }
          const all = rows.flatMap(({ reports }) => reports)
          note(() => `${id} ${quarter} total`, coverageText(view.total), arrived(all))
          families.forEach((family, index) => {
            const column = rows.map(({ reports }) => reports[index]!)
            note(() => `${id} ${quarter} ${family}`, coverageText(view.columns[index]!), arrived(column))
          })
        }
      }
    })
    expect(differing).toBe('')
  })

  test('on every group: rows, places, movement, total and middle, against every base', () => {
    const differing = differences(100_000, (dataset, plain, note) => {
      for (const now of plain.quarters()) {
        for (const code of ['70', '75', '692']) {
          const parent = areas.find((area) => area.code === code && area.from <= endOf(now) && endOf(now) <= area.to)
          const ids = parent ? below(parent, endOf(now)).map(({ id }) => id) : []
          for (const row of ids.length === 0 ? [] : indicatorsFor(below(parent!, endOf(now))[0]!, now)) {
            for (const asked of questionsOf(row, ids, now)) {
              const engine = engineGroup(dataset, asked)
              const own = group(plain, asked)
              const where = () => `${row['id']} below ${code} ${now} ${asked.base} ${asked.quantity} ${asked.isToDate}`
              engine.forEach((line, index) => note(where, line, own[index]!))
            }
          }
        }
      }
    })
    expect(differing).toBe('')
  })
})

type Progress = NonNullable<AreaLine['plan']>['progress']

function progressText(found: Progress | undefined): string {
  if (!found) return 'none'
  if (found.kind === 'refused') return found.reason
  const percent = found.percentOfTarget === undefined ? '' : `, ${told(found.percentOfTarget)} %`
  return `${found.word}, ${told(found.remaining)} to go${percent}`
}

function placeText(
  found:
    | { readonly rank: number; readonly isShared: boolean; readonly of: number; readonly movement?: number }
    | undefined,
): string {
  if (!found) return 'none'
  const moved = found.movement === undefined ? '' : `, moved ${found.movement}`
  return `${found.rank} of ${found.of}${found.isShared ? ', shared' : ''}${moved}`
}

const coverageText = ({ reported, expected }: { readonly reported: number; readonly expected: number }): string =>
  `${reported}/${expected}`

/** How many reports have come in whole, of those that are owed. */
function arrived(reports: readonly string[]): string {
  const statuses = reports.map((each) => each.split(' ')[0]!)
  const owed = statuses.filter((status) => !['unknown', 'not-due', 'not-asked', 'press'].includes(status))
  return `${owed.filter((status) => status === 'sent' || status === 'provisional').length}/${owed.length}`
}

/** Every way to compare a group: shares also by percent, and what happens also since the start of the year. */
function questionsOf(indicator: Row, ids: readonly string[], now: string): readonly GroupAsked[] {
  const all: readonly (readonly [BaseKind, string | undefined])[] = [
    ['previous-quarter', later(now, -1)],
    ['last-year', later(now, -4)],
    ['quarter', '2022-Q4'],
    ['year-target', undefined],
    ['path-target', undefined],
    ['group-total', undefined],
    ['group-median', undefined],
  ]
  const quantities = indicator['measure'] === 'share' ? (['count', 'share'] as const) : (['count'] as const)
  return all.flatMap(([base, since]) =>
    quantities.flatMap((quantity) =>
      (indicator['time'] !== 'flow' || base.endsWith('target') ? [false] : [false, true]).map((isToDate) => ({
        indicator,
        ids,
        now,
        base,
        since,
        quantity,
        isToDate,
      })),
    ),
  )
}

function engineGroup(
  dataset: Dataset,
  { indicator, ids, now, base, quantity, isToDate, since }: GroupAsked,
): readonly string[] {
  const asked: ComparisonBase = base === 'quarter' ? { kind: base, quarter: since as Quarter } : { kind: base }
  const { rows, total, median } = compareAreas(dataset, {
    indicator: indicatorOf(dataset, indicator),
    areas: ids as readonly AreaId[],
    quarter: now as Quarter,
    base: asked,
    quantity,
    accumulation: accumulationOf(isToDate),
  })
  const figure = median.figure
  const score = figure.kind === 'missing' ? undefined : quantity === 'share' ? rateOf({}, figure) : figure.value
  const middle = figure.kind === 'missing' ? figure.reason : told(score!)
  return [
    ...rows.map(({ id, place, movement, standing }) => {
      const rank = place ? `${place.rank}${place.isShared ? ' shared' : ''}` : 'no place'
      return `${id}: ${rank}, moved ${movement ?? '–'}; ${engineChange(standing)}`
    }),
    `total ${withCoverage(total.current)}; ${total.standing ? engineChange(total.standing) : 'none'}`,
    `median ${middle} of ${median.coverage.reported}/${median.coverage.expected}`,
  ]
}

const withCoverage = (figure: Figure): string =>
  figure.kind === 'missing' && figure.coverage
    ? `${figure.reason} [${figure.coverage.reported}/${figure.coverage.expected}]`
    : engineFigure(figure)
