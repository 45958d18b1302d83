import type { Day } from '../../src/domain/day.ts'
import { lastDayOfTold } from '../../src/domain/month-days.ts'
import { type ToldPeriod, monthsOf } from '../../src/domain/month.ts'
import {
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

type NamedArea = Pick<Row, 'area_code' | 'area_name'>

/** What stands about the rows of examples: their newest quarter, words of the package, and the area on a day. */
interface ExamplePlace {
  readonly quarter: Quarter
  readonly family: string
  /** The calendar of most examples, and that of those that the inspectorate counts. */
  readonly calendar: string
  readonly inspectorate: string
  readonly areaOn: (day: Day) => NamedArea | undefined
  /** What has the kind xã in the area on the last day of the quarter. */
  readonly communes: readonly NamedArea[]
}

/** The rows of examples, by table. */
export interface ExampleRows {
  readonly indicators: readonly Row[]
  readonly breakdowns: readonly Row[]
  readonly observations: readonly Row[]
  readonly targets: readonly Row[]
  readonly phrases: readonly Row[]
  readonly formColumns: readonly Row[]
}

/** What has come together by the end of each quarter of a year, and the plan for it. */
const revenue = { told: ['370.71', '702.13', '998.04', '1320.04'], path: ['387.5', '625', '900', '1250'] }

/** Visits of the three months: regular ones, and those received by the head. */
const visits = [
  ['14', '6'],
  ['17', '6'],
  ['20', '8'],
] as const

/** One indicator of each common kind with its figures and plan, all of them samples. */
export function exampleRows(place: ExamplePlace): ExampleRows {
  const { quarter, family, calendar, areaOn, communes } = place
  const origin: Row = { state: 'sample', source: 'example' }
  const [number, before, year] = [quarterNumberOf(quarter), previousQuarter(quarter), yearOf(quarter)]
  const yearEnd = quarterOf(year, 4)
  const lastYear = periodFromText(String(number === 4 ? year : year - 1))!
  const figure = (indicator: string, period: ToldPeriod, cells: Row): readonly Row[] => {
    const area = areaOn(lastDayOfTold(period))
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
  const share = (of: 'share' | 'rate' | 'births'): Row => both('denominator', newPackageTexts.examples[of].denominator)
  // Of a commune the share is all or nothing, and the total is that of all of them.
  const [met, unmet] = communes
  const all = communes.length || 15
  const whole = { value: String(all), denominator: String(all) }
  const ofCommune = (area: NamedArea | undefined, value: string): readonly Row[] =>
    area ? [{ indicator: 'example.share', ...area, period: quarter, value, denominator: '1', ...origin }] : []
  return {
    indicators: [
      { ...own, ...named('count'), lead: 'yes', measure: 'count', time: 'flow', direction: 'neutral' },
      {
        ...own,
        ...named('months'),
        calendar: place.inspectorate,
        measure: 'count',
        time: 'flow',
        direction: 'neutral',
      },
      { ...own, ...named('amount'), measure: 'amount', time: 'cumulative', decimals: '2' },
      {
        ...own,
        ...named('share'),
        ...share('share'),
        measure: 'share',
        time: 'stock',
        denominator_time: 'stock',
        applies_to: 'xã',
        counts_communes: 'yes',
      },
      {
        ...own,
        ...named('rate'),
        ...share('rate'),
        measure: 'rate',
        factor: '100',
        time: 'stock',
        denominator_time: 'stock',
        direction: 'lower',
        yearly: 'yes',
        decimals: '2',
      },
      {
        ...own,
        ...named('births'),
        ...share('births'),
        measure: 'rate',
        factor: '1000',
        time: 'flow',
        denominator_time: 'stock',
        direction: 'neutral',
        decimals: '2',
      },
      { ...own, ...named('percent'), measure: 'percent', time: 'stock', decimals: '1' },
      { ...own, ...named('growth'), measure: 'percent', time: 'flow', signed: 'yes', decimals: '1' },
      { ...own, ...named('index'), measure: 'index', scale: '0–100', time: 'stock', yearly: 'yes', decimals: '2' },
    ],
    breakdowns: (['regular', 'leader'] as const).map((category) => ({
      indicator: 'example.months',
      dimension: 'mode',
      category,
      adds_up: 'yes',
      ...both('name', newPackageTexts.exampleParts[category]),
    })),
    phrases: Object.entries(newPackageTexts.examplePhrases).map(([kind, words]) => ({
      indicator: `example.${kind}`,
      ...words,
    })),
    formColumns: [{ ...newPackageTexts.exampleForm, indicator: 'example.months', role: 'value' }],
    observations: [
      ...figure('example.count', quarter, { value: '12' }),
      ...figure('example.count', before, { missing: 'not-reported' }),
      ...monthsOf(quarter).flatMap((month, index) => {
        const [regular, leader] = visits[index]!
        return [
          ...figure('example.months', month, { value: String(Number(regular) + Number(leader)) }),
          ...figure('example.months', month, { category: 'regular', value: regular }),
          ...figure('example.months', month, { category: 'leader', value: leader }),
        ]
      }),
      ...(number === 1 ? [] : figure('example.amount', yearToDatePeriod(before), { value: revenue.told[number - 2]! })),
      ...figure('example.amount', yearToDatePeriod(quarter), { value: revenue.told[number - 1]! }),
      ...figure('example.share', quarter, { ...whole, value: String(all - (communes.length === 1 ? 0 : 1)) }),
      ...ofCommune(met, '1'),
      ...ofCommune(unmet, '0'),
      ...figure('example.rate', lastYear, { value: '140', denominator: '13186' }),
      ...figure('example.births', quarter, { value: '165', denominator: '51077' }),
      ...figure('example.percent', quarter, { value: '35.5' }),
      ...figure('example.growth', quarter, { value: '-2.4' }),
      ...figure('example.index', lastYear, { value: '86.93' }),
    ],
    targets: [
      target('example.count', quarter, { value: '15' }),
      ...(number === 4 ? [] : [target('example.amount', quarter, { value: revenue.path[number - 1]! })]),
      target('example.amount', yearEnd, { value: revenue.path[3]! }),
      target('example.share', yearEnd, whole),
      target('example.rate', yearEnd, { kind: 'limit', value: '1.1', rate: 'yes' }),
      target('example.percent', yearEnd, { value: '95' }),
      target('example.growth', yearEnd, { kind: 'range', value: '6', up_to: '9' }),
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
