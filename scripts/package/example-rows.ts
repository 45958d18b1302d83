import type { Day } from '../../src/domain/day.ts'
import {
  type Period,
  type Quarter,
  periodFromText,
  previousQuarter,
  quarterNumberOf,
  quarterOf,
  yearOf,
  yearToDatePeriod,
} from '../../src/domain/period.ts'
import { lastDayOf } from '../../src/domain/reporting-calendar.ts'
import { newPackageTexts } from '../../src/i18n/new-package-texts.ts'

type Row = Readonly<Record<string, string>>

/** What stands about the rows of examples: their newest quarter, words of the package, and the area on a day. */
interface ExamplePlace {
  readonly quarter: Quarter
  readonly family: string
  readonly calendar: string
  readonly areaOn: (day: Day) => Pick<Row, 'area_code' | 'area_name'> | undefined
}

/** The rows of examples, by table. */
export interface ExampleRows {
  readonly indicators: readonly Row[]
  readonly observations: readonly Row[]
  readonly targets: readonly Row[]
}

/** What has come together by the end of each quarter of a year, and the plan for it. */
const revenue = { told: ['370.71', '702.13', '998.04', '1320.04'], path: ['387.5', '625', '900', '1250'] }

/** One indicator of each common kind with its figures and plan, all of them samples. */
export function exampleRows({ quarter, family, calendar, areaOn }: ExamplePlace): ExampleRows {
  const origin: Row = { state: 'sample', source: 'example' }
  const [number, before, year] = [quarterNumberOf(quarter), previousQuarter(quarter), yearOf(quarter)]
  const yearEnd = quarterOf(year, 4)
  const lastYear = periodFromText(String(number === 4 ? year : year - 1))!
  const figure = (indicator: string, period: Period, cells: Row): readonly Row[] => {
    const area = areaOn(lastDayOf(period))
    return area ? [{ indicator, ...area, period, ...cells, ...origin }] : []
  }
  // An area that ended within the year keeps what it undertook for it.
  const target = (indicator: string, of: Quarter, cells: Row): Row => ({
    indicator,
    ...(areaOn(lastDayOf(of)) ?? areaOn(lastDayOf(quarter))),
    quarter: of,
    ...cells,
    ...origin,
  })
  const own = { family, calendar, lead: 'no', direction: 'higher', decimals: '0' }
  const share = (of: 'share' | 'rate'): Row => both('denominator', newPackageTexts.examples[of].denominator)
  return {
    indicators: [
      { ...own, ...named('count'), lead: 'yes', measure: 'count', time: 'flow', direction: 'neutral' },
      { ...own, ...named('amount'), measure: 'amount', time: 'cumulative', decimals: '2' },
      { ...own, ...named('share'), ...share('share'), measure: 'share', time: 'stock', denominator_time: 'stock' },
      {
        ...own,
        ...named('rate'),
        ...share('rate'),
        measure: 'rate',
        factor: '100',
        time: 'stock',
        denominator_time: 'stock',
        direction: 'lower',
        decimals: '2',
      },
      { ...own, ...named('percent'), measure: 'percent', time: 'stock', decimals: '1' },
      { ...own, ...named('index'), measure: 'index', scale: '0–100', time: 'stock', yearly: 'yes', decimals: '2' },
    ],
    observations: [
      ...figure('example.count', quarter, { value: '12' }),
      ...figure('example.count', before, { missing: 'not-reported' }),
      ...(number === 1 ? [] : figure('example.amount', yearToDatePeriod(before), { value: revenue.told[number - 2]! })),
      ...figure('example.amount', yearToDatePeriod(quarter), { value: revenue.told[number - 1]! }),
      ...figure('example.share', quarter, { value: '14', denominator: '15' }),
      ...figure('example.rate', quarter, { value: '140', denominator: '13186' }),
      ...figure('example.percent', quarter, { value: '35.5' }),
      ...figure('example.index', lastYear, { value: '86.93' }),
    ],
    targets: [
      target('example.count', quarter, { value: '15' }),
      ...(number === 4 ? [] : [target('example.amount', quarter, { value: revenue.path[number - 1]! })]),
      target('example.amount', yearEnd, { value: revenue.path[3]! }),
      target('example.share', yearEnd, { value: '15', denominator: '15' }),
      target('example.rate', yearEnd, { kind: 'limit', value: '1.1', rate: 'yes' }),
      target('example.percent', yearEnd, { value: '95' }),
      target('example.index', yearEnd, { value: '85' }),
    ],
  }
}

function named(kind: keyof typeof newPackageTexts.examples): Row {
  const { name, short, phrase, unit } = newPackageTexts.examples[kind]
  return {
    id: `example.${kind}`,
    ...both('name', name),
    ...both('short', short),
    ...both('phrase', phrase),
    ...both('unit', unit),
    ...both('definition', newPackageTexts.exampleDefinition),
  }
}

const both = (stem: string, { vi, en }: { vi: string; en: string }): Row => ({ [`${stem}_vi`]: vi, [`${stem}_en`]: en })
