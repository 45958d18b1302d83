import { areaLevels } from '../../src/domain/area.ts'
import { type Day, dayParts } from '../../src/domain/day.ts'
import { type QuarterNumber, previousQuarter, quarterOf } from '../../src/domain/period.ts'
import { lastDayOf } from '../../src/domain/reporting-calendar.ts'
import { newPackageTexts as texts } from '../../src/i18n/new-package-texts.ts'
import { optionalColumns, packageColumns } from '../../src/package/package-columns.ts'
import { exampleRows } from './example-rows.ts'
import { csvText } from '../sample/csv-text.ts'

type Row = Readonly<Record<string, string>>

/** What a new package is made from. */
interface NewPackageParts {
  readonly name: string
  /** Rows of `areas.csv`, of one or more provinces. */
  readonly areas: readonly Row[]
  /** The code of a province; without one, the first that still exists. */
  readonly province: string | undefined
  /** Whether provinces that have ended come along, because they may have become part of it. */
  readonly withEnded: boolean
  readonly today: Day
  /** The shipped `datapackage.json`, and the shipped tables of words by name. */
  readonly description: string
  readonly words: Readonly<Record<string, string>>
}

interface NewPackage {
  /** By name, with one example of each kind of row. */
  readonly files: ReadonlyMap<string, string>
  readonly province: Row
  readonly areaCount: number
  /** Names of the provinces among the areas that do not come along. */
  readonly leftOut: readonly string[]
}

/** A package that publishes; undefined for a province that is not among the areas. */
export function newPackage(parts: NewPackageParts): NewPackage | undefined {
  const provinces = parts.areas.filter(({ level }) => level === 'province')
  const province =
    parts.province === undefined
      ? (provinces.find(({ valid_to: last }) => last === '') ?? provinces[0])
      : // Of several records of a province the last one.
        [...provinces].reverse().find(({ code }) => code === parts.province)
  if (!province) return undefined
  const quarter = lastWholeQuarter(province['valid_to'] === '' ? parts.today : (province['valid_to'] as Day))
  const isLiving = (code: string | undefined): boolean =>
    provinces.some((each) => each['code'] === code && each['valid_to'] === '')
  const chosen = new Set(
    provinces.flatMap(({ code }) => (code === province['code'] || (parts.withEnded && !isLiving(code)) ? code! : [])),
  )
  const areas = areasOf(parts.areas, chosen)
  const first = parts.words['families.csv']!.split('\n')[1]!.split(',')[0]!
  const [head, ...calendars] = parts.words['calendars.csv']!.split('\n')
  const examples = exampleRows({
    quarter,
    family: first,
    calendar: calendarYear,
    inspectorate: calendars[0]!.split(',')[0]!,
    areaOn: (day) => named(provinces.find((each) => each['code'] === province['code'] && isThere(each, day))),
    communes: areas.flatMap((each) =>
      each['type'] === 'xã' && isThere(each, lastDayOf(quarter)) ? (named(each) ?? []) : [],
    ),
  })
  const table = (name: keyof typeof packageColumns, rows: readonly Row[]): [string, string] => {
    const columns = [...packageColumns[name], ...(optionalColumns[name] ?? [])]
    const cells = rows.map((row) => columns.map((column) => row[column] ?? ''))
    return [`${name}.csv`, csvText(columns, cells)]
  }
  const files = new Map([
    ['README.md', readme(parts.name)],
    ['datapackage.json', description(parts, province, quarter)],
    ...Object.entries(parts.words),
    ['calendars.csv', [head, calendarYearRow, ...calendars].join('\n')],
    table('areas', areas),
    table('succession', []),
    table('carry-rules', []),
    table('indicators', examples.indicators),
    table('breakdowns', examples.breakdowns),
    table('definitions', []),
    table('sources', [{ id: 'example', kind: 'generator', title: texts.exampleSource.vi }]),
    table('observations', examples.observations),
    table('targets', examples.targets),
    table('phrases', examples.phrases),
    table('form-columns', examples.formColumns),
  ])
  const leftOut = provinces.flatMap(({ code, name }) => (chosen.has(code!) ? [] : [name!]))
  return { files, province, areaCount: areas.length, leftOut: [...new Set(leftOut)] }
}

const calendarYear = 'calendar-year'
const calendarYearRow = [
  calendarYear,
  texts.calendarYear.vi,
  texts.calendarYear.en,
  '1/1 1/4 1/7 1/10',
  '',
  '',
  '',
].join(',')

/** Whether a record of an area is that of a day: a code outlives the name. */
function isThere({ valid_from: from = '', valid_to: to = '' }: Row, day: Day): boolean {
  return from <= day && (to === '' || to >= day)
}

function named(area: Row | undefined) {
  return area && { area_code: area['code']!, area_name: area['name']! }
}

/** The provinces with all that lies in them, straight or through what lies between, in the order of the rows. */
function areasOf(areas: readonly Row[], provinces: ReadonlySet<string>): readonly Row[] {
  const taken = new Map<string, ReadonlySet<string>>([['province', provinces]])
  const isWithin = ({ parent_code: parent }: Row): boolean => [...taken.values()].some((codes) => codes.has(parent!))
  for (const level of areaLevels.slice(areaLevels.indexOf('province') + 1)) {
    taken.set(
      level,
      new Set(areas.filter((area) => area['level'] === level && isWithin(area)).map(({ code }) => code!)),
    )
  }
  return areas.flatMap((area) => {
    const { level, code } = area
    if (!taken.get(level!)?.has(code!)) return []
    // What lies above a province does not come along.
    if (level === 'province') return [{ ...area, parent_code: '' }]
    return isWithin(area) ? [area] : []
  })
}

/** The last quarter that has ended on a day. */
function lastWholeQuarter(day: Day) {
  const { year, month } = dayParts(day)
  const quarter = quarterOf(year, Math.ceil(month / 3) as QuarterNumber)
  return lastDayOf(quarter) <= day ? quarter : previousQuarter(quarter)
}

/** The name of a province in English: "Đồng Nai province", where its type is one of the shipped words. */
function englishName(areaTypes: string, { name = '', type = '' }: Row): string {
  const [head, ...rows] = areaTypes
    .trim()
    .split('\n')
    .map((line) => line.split(','))
  const [id, level, english] = ['id', 'level', 'name_en'].map((column) => head!.indexOf(column))
  const known = rows.find((row) => row[id!] === type && row[level!] === 'province')
  const isNamedByType = name.toLowerCase().startsWith(`${type} `)
  return known && isNamedByType ? `${name.slice(type.length + 1)} ${known[english!]}` : name
}

function description(
  { name, description: shipped, today, words }: NewPackageParts,
  province: Row,
  quarter: string,
): string {
  const { resources } = JSON.parse(shipped) as { resources: readonly Resource[] }
  const title = texts.title(province['name']!, englishName(words['area-types.csv'] ?? '', province))
  const content = {
    profile: 'tabular-data-package',
    name: `nhip-quy-${name}`,
    title: title.vi,
    nhipquy: { title, dataDate: today, start: { areaCode: province['code'], quarter } },
    resources: resources.filter(({ path }) => Object.hasOwn(texts.files, path)).map(withAllFields),
  }
  return `${JSON.stringify(content, undefined, 2)}\n`
}

interface Resource {
  readonly path: string
  readonly schema: { readonly fields: readonly { readonly name: string }[] }
}

/** The description of a table with every column it may have, as a new package begins with: the shipped one leaves some out. */
function withAllFields(resource: Resource): Resource {
  const name = resource.path.replace('.csv', '') as keyof typeof packageColumns
  const { fields } = resource.schema
  const further = [...packageColumns[name], ...(optionalColumns[name] ?? [])].filter((column) =>
    fields.every((field) => field.name !== column),
  )
  const all = [...fields, ...further.map((column) => ({ name: column, type: 'string' }))]
  return { ...resource, schema: { ...resource.schema, fields: all } }
}

function readme(name: string): string {
  const head = texts.readmeHead(name)
  const list = (language: 'vi' | 'en'): string =>
    Object.entries(texts.files)
      .map(([file, text]) => `- \`${file}\`: ${text[language]}`)
      .join('\n')
  const { vi, en } = texts.readmeHeading
  return `# ${name}\n\n## ${vi}\n\n${head.vi}\n\n${list('vi')}\n\n## ${en}\n\n${head.en}\n\n${list('en')}\n`
}
