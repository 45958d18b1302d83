import { type Quarter, quarterOf, quartersOf, yearOf } from '../../src/domain/period.ts'
import { type TableName, optionalColumns, packageColumns } from '../../src/package/package-columns.ts'
import { csvText } from './csv-text.ts'
import { seededRandom } from './seeded-random.ts'

/** How large a country of samples is. */
export interface NationalSize {
  readonly provinces: number
  readonly communes: number
  readonly indicators: number
  readonly quarters: readonly Quarter[]
}

/** The country of today with fifty indicators over eleven years. */
export const nationalSize: NationalSize = {
  provinces: 34,
  communes: 3321,
  indicators: 50,
  quarters: quartersOf({ first: quarterOf(2015, 4), last: quarterOf(2026, 3) }),
}

/** The tables of words that a country takes over from the shipped package, by file. */
export const sharedWords = ['calendars.csv', 'families.csv'] as const

interface NamedPlace {
  readonly code: string
  readonly name: string
}

interface SampleProvince extends NamedPlace {
  readonly communes: readonly NamedPlace[]
}

type Cells = Readonly<Record<string, string>>

const source = 'national-sample'
const planned = quarterOf(2026, 4)
const kinds = ['count', 'share', 'amount'] as const
type SampleKind = (typeof kinds)[number]

/**
 * The files of a package of a whole country, one after the other; areas, names and figures are made here and are of no place.
 * The figures of each family in a province are a part, and those of its last year another, so that a further quarter leaves
 * the years before as they are; those of the provinces themselves, the sums of what was reported, are two more.
 */
export function* nationalSample(
  size: NationalSize,
  words: Readonly<Record<(typeof sharedWords)[number], string>>,
): Generator<readonly [file: string, text: string]> {
  const provinces = provincesOf(size)
  const families = words['families.csv']
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0]!)
  const indicators = Array.from({ length: size.indicators }, (_, at) => ({
    id: `mau.chi-so-${number(at + 1, 2)}`,
    family: families[Math.floor((at * families.length) / size.indicators)]!,
    kind: kinds[at % kinds.length]!,
  }))
  const tables: readonly (readonly [TableName, readonly Cells[]])[] = [
    [
      'area-types',
      [
        { id: 'nước', level: 'country', name_en: 'country', plural_en: 'countries' },
        { id: 'tỉnh', level: 'province', name_en: 'province', plural_en: 'provinces' },
        { id: 'xã', level: 'commune', name_en: 'commune', plural_en: 'communes', setting: 'rural' },
      ],
    ],
    [
      'areas',
      [
        { code: 'VN', name: 'Nước Mẫu', level: 'country', type: 'nước' },
        ...provinces.map(({ code, name }) => ({ code, name, level: 'province', type: 'tỉnh', parent_code: 'VN' })),
        ...provinces.flatMap(({ code: parent, communes }) =>
          communes.map(({ code, name }) => ({ code, name, level: 'commune', type: 'xã', parent_code: parent })),
        ),
      ],
    ],
    ['succession', []],
    ['indicators', indicators.map(({ id, family, kind }, at) => indicatorRow(id, family, kind, at))],
    ['breakdowns', []],
    ['definitions', []],
    ['sources', [{ id: source, kind: 'generator', title: 'Số liệu minh hoạ cả nước do chương trình tạo' }]],
  ]
  const used = families.filter((family) => indicators.some((each) => each.family === family))
  const year = yearOf(size.quarters.at(-1)!)
  const names = [...provinces.flatMap(({ code }) => used.map((family) => `${code}-${family}`)), 'vn']
  const parts = names.flatMap((name) => [name, `${name}-${year}`])
  yield [
    'datapackage.json',
    description(
      tables.map(([table]) => table),
      { years: parts, planned: `vn-${year}` },
      size,
    ),
  ]
  for (const file of sharedWords) yield [file, words[file]]
  for (const [table, rows] of tables) yield [`${table}.csv`, textOf(table, rows)]
  const ofProvinces: Cells[] = []
  const plans: Cells[] = []
  for (const province of provinces) {
    for (const family of used) {
      const rows: Cells[] = []
      for (const { id, kind } of indicators.filter((each) => each.family === family)) {
        const sums = size.quarters.map(() => ({ value: 0, denominator: 0 }))
        for (const commune of province.communes) {
          for (const [at, figure] of figuresOf(id, kind, commune.code, size.quarters.length).entries()) {
            rows.push(figureRow(id, commune, size.quarters[at]!, kind, figure))
            sums[at]!.value += figure?.value ?? 0
            sums[at]!.denominator += figure?.denominator ?? 0
          }
        }
        for (const [at, sum] of sums.entries()) ofProvinces.push(figureRow(id, province, size.quarters[at]!, kind, sum))
        if (kind !== 'share') plans.push(planRow(id, province, kind, sums))
      }
      yield* observationsOf(`${province.code}-${family}`, rows, year)
    }
  }
  yield* observationsOf('vn', ofProvinces, year)
  yield ['targets-vn.csv', textOf('targets', plans)]
}

/** Figures in two files: of the last year, and of those before it. */
function* observationsOf(
  name: string,
  rows: readonly Cells[],
  year: number,
): Generator<readonly [file: string, text: string]> {
  const isOfYear = ({ period = '' }: Cells): boolean => yearOf(period) === year
  const before = rows.filter((row) => !isOfYear(row))
  yield [`observations-${name}.csv`, textOf('observations', before)]
  yield [`observations-${name}-${year}.csv`, textOf('observations', rows.filter(isOfYear))]
}

/** Communes are spread as evenly as they go. */
function provincesOf({ provinces, communes }: NationalSize): readonly SampleProvince[] {
  return Array.from({ length: provinces }, (_, at): SampleProvince => {
    const code = number(at + 1, 2)
    const count = Math.floor((communes * (at + 1)) / provinces) - Math.floor((communes * at) / provinces)
    const below = Array.from({ length: count }, (_each, place): NamedPlace => {
      const own = number(place + 1, 3)
      return { code: `${code}${own}`, name: `Xã Mẫu ${code}-${own}` }
    })
    return { code, name: `Tỉnh Mẫu ${code}`, communes: below }
  })
}

interface SampleFigure {
  /** In tenths for an amount. */
  readonly value: number
  readonly denominator: number
}

/** A series that grows a little and wavers; one figure in fifty was not reported. */
function figuresOf(
  indicator: string,
  kind: SampleKind,
  code: string,
  quarters: number,
): readonly (SampleFigure | undefined)[] {
  const random = seededRandom(`${indicator}|${code}`)
  const base = random.between(40, 400)
  return Array.from({ length: quarters }, (_, at) => {
    const whole = Math.round((base * (100 + at) * random.between(96, 104)) / 10_000)
    const share = random.between(70, 100)
    if (random.chance(0.02)) return undefined
    return kind === 'share'
      ? { value: Math.round((whole * share) / 100), denominator: whole }
      : { value: kind === 'amount' ? whole * 10 + (share % 10) : whole, denominator: 0 }
  })
}

function figureRow(
  indicator: string,
  place: NamedPlace,
  period: Quarter,
  kind: SampleKind,
  figure: SampleFigure | undefined,
): Cells {
  const told = figure
    ? {
        value: kind === 'amount' ? (figure.value / 10).toFixed(1) : String(figure.value),
        denominator: kind === 'share' ? String(figure.denominator) : '',
      }
    : { missing: 'not-reported' }
  return { indicator, area_code: place.code, area_name: place.name, period, ...told, state: 'sample', source }
}

/** The plan of a province for the year of the last quarter: a twentieth more than its last four quarters made. */
function planRow(indicator: string, place: NamedPlace, kind: SampleKind, sums: readonly SampleFigure[]): Cells {
  const whole = Math.round(sums.slice(-4).reduce((sum, { value }) => sum + value, 0) * 1.05)
  return {
    indicator,
    area_code: place.code,
    area_name: place.name,
    quarter: planned,
    value: kind === 'amount' ? (whole / 10).toFixed(1) : String(whole),
    state: 'sample',
    source,
  }
}

function indicatorRow(id: string, family: string, kind: SampleKind, at: number): Cells {
  const name = number(at + 1, 2)
  const both = (column: string, vi: string, en: string): Cells => ({ [`${column}_vi`]: vi, [`${column}_en`]: en })
  return {
    id,
    family,
    lead: at % 10 === 0 ? 'yes' : 'no',
    ...both('name', `Chỉ tiêu mẫu ${name}`, `Sample indicator ${name}`),
    ...both('short', `Chỉ tiêu mẫu ${name}`, `Sample indicator ${name}`),
    ...both('phrase', `{value} theo chỉ tiêu mẫu ${name}`, `{value} by sample indicator ${name}`),
    ...both('unit', kind === 'amount' ? 'tỷ đồng' : 'hồ sơ', kind === 'amount' ? 'billion đồng' : 'cases'),
    measure: kind,
    time: 'flow',
    ...(kind === 'share' ? { denominator_time: 'flow', ...both('denominator', 'tổng số hồ sơ', 'all cases') } : {}),
    direction: 'higher',
    calendar: 'decision-date',
    decimals: kind === 'amount' ? '1' : '0',
    ...both(
      'definition',
      `Số liệu minh hoạ, không có thật (${name}).`,
      `Illustrative figures, of nothing real (${name}).`,
    ),
  }
}

function description(
  tables: readonly TableName[],
  parts: { readonly years: readonly string[]; readonly planned: string },
  { quarters }: NationalSize,
): string {
  const shared = [...tables.map((table) => `${table}.csv`), ...sharedWords]
  return JSON.stringify({
    name: 'nhip-quy-quoc-gia-mau',
    nhipquy: {
      title: { vi: 'Số liệu minh hoạ cả nước', en: 'Illustrative figures of a country' },
      dataDate: '2026-11-23',
      start: { areaCode: '01', quarter: quarters[quarters.length - 1] },
    },
    resources: [
      ...shared.map((path) => ({ path, 'nhipquy:table': path.replace('.csv', '') })),
      ...parts.years.map((part) => ({
        path: `observations-${part}.csv`,
        'nhipquy:table': 'observations',
        'nhipquy:part': part,
      })),
      { path: 'targets-vn.csv', 'nhipquy:table': 'targets', 'nhipquy:part': parts.planned },
    ],
  })
}

function textOf(table: TableName, rows: readonly Cells[]): string {
  const columns = [...packageColumns[table], ...(optionalColumns[table] ?? [])]
  return csvText(
    columns,
    rows.map((row) => columns.map((column) => row[column] ?? '')),
  )
}

function number(value: number, digits: number): string {
  return String(value).padStart(digits, '0')
}
