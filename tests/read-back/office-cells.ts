import { type OfficePackage, readPackage } from '../exports/read-package.ts'
import { type XmlElement, readXml, within } from '../support/xml-element.ts'

/** What stands in the cells of a table, row after row. */
export type TextGrid = readonly (readonly string[])[]

/** The tables of all slides, in the order of the presentation. */
export function slideTables(opened: OfficePackage): readonly TextGrid[] {
  return slidesOf(opened).flatMap((slide) =>
    within(readXml(opened.text(slide)), 'a:tbl').map((table) =>
      gridOf(table, { row: 'a:tr', cell: 'a:tc', text: 'a:t' }),
    ),
  )
}

/** The tables of a document, in their order. */
export function wordTables(opened: OfficePackage): readonly TextGrid[] {
  return within(readXml(opened.text('word/document.xml')), 'w:tbl').map((table) =>
    gridOf(table, { row: 'w:tr', cell: 'w:tc', text: 'w:t' }),
  )
}

function gridOf(table: XmlElement, names: Readonly<Record<'row' | 'cell' | 'text', string>>): TextGrid {
  return within(table, names.row).map((row) => within(row, names.cell).map((cell) => textIn(cell, names.text)))
}

/** A chart: what its drawing shows, and what "Edit data" opens. Without a figure there is no number. */
export interface ReadChart {
  readonly categories: readonly string[]
  readonly series: readonly ReadSeries[]
  /** The table behind it: names of the series in the first row, categories in the first column. */
  readonly sheet: readonly (readonly CellContent[])[]
}

interface ReadSeries {
  readonly name: string
  readonly values: readonly (number | undefined)[]
  /** The places of the points that are drawn otherwise than the rest of their series. */
  readonly marked: readonly number[]
}

/** The charts of all slides, or of a document, in their order. */
export function readCharts(opened: OfficePackage): readonly ReadChart[] {
  const holders = opened.names.includes('word/document.xml') ? ['word/document.xml'] : slidesOf(opened)
  return holders.flatMap((holder) => {
    const targets = relationsOf(opened, holder)
    return within(readXml(opened.text(holder)), 'c:chart').map((chart) =>
      readChart(opened, targets.get(chart.attributes.get('r:id')!)!),
    )
  })
}

function readChart(opened: OfficePackage, part: string): ReadChart {
  const tree = readXml(opened.text(part))
  const [embedded] = [...relationsOf(opened, part).values()].filter((target) => target.endsWith('.xlsx'))
  const drawn = within(tree, 'c:ser')
  return {
    categories: pointsOf(within(drawn[0]!, 'c:cat')[0]!).map((text) => text ?? ''),
    series: drawn.map((each) => ({
      name: textIn(within(each, 'c:tx')[0]!, 'c:v'),
      values: pointsOf(within(each, 'c:val')[0]!).map((text) => (text === undefined ? undefined : Number(text))),
      marked: within(each, 'c:dPt').map((point) => valueOf(point, 'c:idx')),
    })),
    sheet: sheetRows(readPackage(opened.bytes(embedded!)), 'Sheet1'),
  }
}

/** The points of a cache, as many as it counts, each where its number says. */
function pointsOf(cache: XmlElement): readonly (string | undefined)[] {
  const count = valueOf(cache, 'c:ptCount')
  const told = new Map(
    within(cache, 'c:pt').map((point) => [Number(point.attributes.get('idx')), textIn(point, 'c:v')]),
  )
  return Array.from({ length: count }, (_, at) => told.get(at))
}

/** Text, a number, or nothing. */
export type CellContent = string | number | undefined

/** The rows of a sheet of a workbook by its name, each as long as its last cell that has something. */
export function sheetRows(opened: OfficePackage, sheet: string): readonly (readonly CellContent[])[] {
  const part = sheetPart(opened, sheet)
  const shared = opened.names.includes('xl/sharedStrings.xml')
    ? within(readXml(opened.text('xl/sharedStrings.xml')), 'si').map((item) => textIn(item, 't'))
    : []
  const rows: CellContent[][] = []
  for (const cell of within(readXml(opened.text(part)), 'c')) {
    const content = contentOf(cell, shared)
    if (content === undefined) continue
    const { row, column } = placeOf(cell.attributes.get('r')!)
    while (rows.length <= row) rows.push([])
    while (rows[row]!.length <= column) rows[row]!.push(undefined)
    rows[row]![column] = content
  }
  return rows
}

function contentOf(cell: XmlElement, shared: readonly string[]): CellContent {
  const value = within(cell, 'v')[0]?.text
  switch (cell.attributes.get('t')) {
    case 's':
      return shared[Number(value)]
    case 'inlineStr':
      return textIn(cell, 't')
    case 'str':
      return value
    case undefined:
    default:
      return value === undefined ? undefined : Number(value)
  }
}

/** What stands in the comments of a sheet, by row and column: "3,2". */
export function sheetComments(opened: OfficePackage, sheet: string): ReadonlyMap<string, string> {
  const [part] = [...relationsOf(opened, sheetPart(opened, sheet)).values()].filter((target) =>
    /comments\d*\.xml$/.test(target),
  )
  if (part === undefined) return new Map()
  return new Map(
    within(readXml(opened.text(part)), 'comment').map((comment) => {
      const { row, column } = placeOf(comment.attributes.get('ref')!)
      return [`${row},${column}`, textIn(comment, 't')]
    }),
  )
}

function sheetPart(opened: OfficePackage, sheet: string): string {
  const named = within(readXml(opened.text('xl/workbook.xml')), 'sheet').find(
    (each) => each.attributes.get('name') === sheet,
  )
  const part = named && relationsOf(opened, 'xl/workbook.xml').get(named.attributes.get('r:id')!)
  if (part === undefined) throw new Error(`There is no sheet ${sheet}`)
  return part
}

/** Row and column of a cell, from 0: "C4" is the third column of the fourth row. */
function placeOf(reference: string): { readonly row: number; readonly column: number } {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(reference)!
  const column = Array.from(letters!).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(digits) - 1, column }
}

/** All texts of a name within an element. */
function textIn(element: XmlElement, name: string): string {
  return within(element, name)
    .map(({ text }) => text)
    .join('')
}

/** The number that the first element of a name has as its value. */
function valueOf(element: XmlElement, name: string): number {
  return Number(within(element, name)[0]!.attributes.get('val'))
}

function slidesOf(opened: OfficePackage): readonly string[] {
  const targets = relationsOf(opened, 'ppt/presentation.xml')
  return within(readXml(opened.text('ppt/presentation.xml')), 'p:sldId').map((slide) =>
    targets.get(slide.attributes.get('r:id')!)!,
  )
}

/** The parts that a part refers to, by the names it gives them. */
function relationsOf(opened: OfficePackage, part: string): ReadonlyMap<string, string> {
  const relations = part.replace(/([^/]*)$/, '_rels/$1.rels')
  if (!opened.names.includes(relations)) return new Map()
  return new Map(
    within(readXml(opened.text(relations)), 'Relationship').map((relation) => [
      relation.attributes.get('Id')!,
      new URL(relation.attributes.get('Target')!, `http://x/${part}`).pathname.slice(1),
    ]),
  )
}

/** The cells of a CSV file with Vietnamese separators, without its byte order mark. */
export function csvCells(bytes: Uint8Array): TextGrid {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (!text.startsWith('\uFEFF')) throw new Error('There is no byte order mark')
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n|$)/g)) {
    rows[rows.length - 1]!.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows.filter((row) => row.length > 1)
}
