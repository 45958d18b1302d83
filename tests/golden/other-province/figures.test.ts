import { describe, expect, test } from 'vitest'
import type { AreaId } from '../../../src/domain/area.ts'
import { areaQuarter } from '../../../src/domain/area-quarter.ts'
import type { Change } from '../../../src/domain/change.ts'
import type { Figure } from '../../../src/domain/figure.ts'
import type { IndicatorId } from '../../../src/domain/indicator.ts'
import type { Quarter } from '../../../src/domain/period.ts'
import { figureAt } from '../../../src/domain/figure-at.ts'
import { haiPhongDataset } from './hai-phong.ts'
import {
  type Plain,
  type PlainChange,
  before,
  change,
  figure,
  indicators,
  plan,
  quarters,
  territories,
  toDate,
  yearBefore,
} from './plain-figures.ts'

const { dataset } = await haiPhongDataset()

const near = (value: number): string => String(Math.round(value * 1e7) / 1e7 + 0)

function told(found: Figure | Plain): string {
  const { coverage, months } = found
  const areas = coverage && ('reported' in coverage ? [coverage.reported, coverage.expected] : coverage)
  const lack = `${areas ? ` [${areas.join('/')}]` : ''}${months ? ` {${months.isLeast ? '≥' : ''}${months.reported}/${months.expected}}` : ''}`
  const reason = 'kind' in found ? (found.kind === 'missing' ? found.reason : undefined) : found.missing
  if (reason !== undefined) return `${reason}${areas ? ` [${areas.join('/')}]` : ''}`
  const { value, denominator, state, toldOf } = found as Plain
  return `${near(value)}${denominator === undefined ? '' : `/${near(denominator)}`} ${state}${lack}${toldOf ? ` of ${toldOf}` : ''}`
}

function changeTold(found: Change | PlainChange): string {
  if ('kind' in found) {
    if (found.kind === 'refused') {
      const { reason } = found.refusal
      return reason === 'current-missing'
        ? 'current'
        : reason === 'base-missing'
          ? 'base'
          : reason === 'coverage-differs' || reason === 'months-missing'
            ? 'coverage'
            : reason
    }
    const ratio = found.relativePercent === undefined ? '' : ` ${near(100 + found.relativePercent)} %`
    return `${near(found.amount)}${ratio}${found.points === undefined ? '' : ` ${near(found.points)} points`}`
  }
  if (found.refused !== undefined) return found.refused
  const ratio = found.percentOfBase === undefined ? '' : ` ${near(found.percentOfBase)} %`
  return `${near(found.amount)}${ratio}${found.points === undefined ? '' : ` ${near(found.points)} points`}`
}

/** Every area, indicator and quarter of the package, with what both say of it; only where they differ. */
function differences(compare: (asked: Asked) => readonly (readonly [what: string, product: string, plain: string])[]) {
  let count = 0
  const found = territories.flatMap((territory) =>
    indicators.flatMap((row) =>
      quarters.flatMap((quarter) => {
        const indicator = dataset.indicatorOf(row['id'] as IndicatorId)!
        const pairs = compare({ row, indicator, territory, area: territory.id as AreaId, quarter: quarter as Quarter })
        count += pairs.length
        return pairs.flatMap(([what, product, plain]) =>
          product === plain ? [] : [`${row['id']} ${territory.id} ${quarter} ${what}: ${product} ≠ ${plain}`],
        )
      }),
    ),
  )
  return { count, found }
}

interface Asked {
  readonly row: (typeof indicators)[number]
  readonly indicator: NonNullable<ReturnType<typeof dataset.indicatorOf>>
  readonly territory: (typeof territories)[number]
  readonly area: AreaId
  readonly quarter: Quarter
}

describe('the package of Hải Phòng, computed a second time', () => {
  test('has the same figures, in the quarter and since the start of the year', () => {
    const { count, found } = differences(({ row, indicator, territory, area, quarter }) => [
      [
        'quarter',
        told(figureAt(dataset, { indicator, area }, { quarter, accumulation: 'quarter' })),
        told(figure(row, territory, quarter)),
      ],
      [
        'year to date',
        told(figureAt(dataset, { indicator, area }, { quarter, accumulation: 'year-to-date' })),
        told(toDate(row, territory, quarter)),
      ],
    ])
    expect(found).toEqual([])
    expect(count).toBe(2 * territories.length * indicators.length * quarters.length)
  })

  test('has the same changes since the quarter before and since last year', () => {
    const { found } = differences(({ row, indicator, territory, area, quarter }) => {
      const said = areaQuarter(dataset, { indicator, area, quarter }, 'quarter')
      const since = (then: string): string => changeTold(change(row, territory, quarter, then))
      return [
        // What is told once a year is held against no other quarter.
        [
          'since the quarter before',
          said.sincePrevious ? changeTold(said.sincePrevious) : 'none',
          row['yearly'] === 'yes' ? 'none' : since(before(quarter)),
        ],
        ['since last year', changeTold(said.sinceLastYear), since(yearBefore(quarter))],
      ]
    })
    expect(found).toEqual([])
  })

  test('stands where it stands to its plans', () => {
    const words = new Set<string>()
    const { found } = differences(({ row, indicator, territory, area, quarter }) => {
      const said = areaQuarter(dataset, { indicator, area, quarter }, 'quarter').plan
      const own = plan(row, territory, quarter)
      if (own) words.add(own.word)
      const product = said?.progress
      return [
        [
          'plan',
          !product
            ? 'none'
            : product.kind === 'refused'
              ? product.reason.replace('months-missing', 'coverage-differs')
              : `${product.word} ${near(product.remaining)}`,
          !own ? 'none' : /[a-z]-(?:gone|figure|differs)$/.test(own.word) ? own.word : `${own.word} ${near(own.lacks)}`,
        ],
      ]
    })
    expect(found).toEqual([])
    expect([...words].sort()).toEqual([
      'behind',
      'coverage-differs',
      'exceeded',
      'met',
      'missed',
      'no-figure',
      'object-gone',
      'on-path',
      'open',
      'within',
    ])
  })
})
