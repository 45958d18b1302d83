import { type XmlElement, elementAt, elementsIn, elementsNamed, ownText, saidText } from '../../domain/xml-tree.ts'
import { readXlsx } from '../sheets/read-xlsx.ts'
import { type Sheet, columnNumber } from '../sheets/sheet.ts'
import { isPercentFormat, withoutDust } from '../sheets/written-number.ts'
import type { ChartSeries, OfficeChart } from './document-piece.ts'
import type { OfficeParts } from './office-parts.ts'

/** No chart that is looked at has more. */
const mostPoints = 5000

/** What a chart shows and the workbook behind it holds; undefined where the part is no chart with series. */
export async function chartPiece(parts: OfficeParts, name: string): Promise<OfficeChart | undefined> {
  const tree = await parts.treeOf(name)
  const plot = tree && elementsNamed(tree, 'c:plotArea')[0]
  if (!plot) return undefined
  const workbook = await workbookOf(parts, name)
  const drawn = elementsNamed(plot, 'c:ser').map((series) => readSeries(series, workbook))
  if (drawn.length === 0) return undefined
  return {
    title: textIn(elementAt(tree, 'c:chart', 'c:title')),
    categories: drawn.map(({ categories }) => categories).sort((a, b) => b.length - a.length)[0]!,
    series: drawn.map(({ series }) => series),
    differsFromWorkbook: drawn.some(({ differs }) => differs),
  }
}

interface ReadSeries {
  readonly series: ChartSeries
  readonly categories: readonly string[]
  readonly differs: boolean
}

function readSeries(element: XmlElement, workbook: readonly Sheet[]): ReadSeries {
  const numbers = elementAt(element, 'c:val') ?? elementAt(element, 'c:yVal')
  const shown = pointsOf(numbers).map((text) => (text === undefined ? undefined : Number(text)))
  const kept = cellsAt(workbook, formulaOf(numbers)).map((cell) => (typeof cell === 'number' ? cell : undefined))
  const values = (shown.length > 0 ? shown : kept).map((value) => (Number.isFinite(value) ? value : undefined))
  const names = elementAt(element, 'c:cat') ?? elementAt(element, 'c:xVal')
  const cached = pointsOf(names).map((text) => text ?? '')
  const named = cached.length > 0 ? cached : cellsAt(workbook, formulaOf(names)).map(String)
  const format = formatOf(element, numbers)
  // A format in percent shows 0.413 as 41.3%; a sign that is mere text stands behind the number as it is kept.
  const isFraction = isPercentFormat(format)
  const told = values.map((value) => (isFraction && value !== undefined ? withoutDust(value * 100) : value))
  return {
    series: { name: textIn(elementAt(element, 'c:tx')), values: told, isPercent: isFraction || format.includes('%') },
    categories: named,
    differs: shown.length > 0 && kept.length > 0 && values.some((value, at) => value !== kept[at]),
  }
}

/** The format in which the numbers of a series are read: that of its labels where they have one of their own. */
function formatOf(series: XmlElement, numbers: XmlElement | undefined): string {
  const labels = elementAt(series, 'c:dLbls')
  const own = elementAt(labels, 'c:numFmt')?.attributes
  const showsValues = elementAt(labels, 'c:showVal')?.attributes.get('val') === '1'
  const showsShares = elementAt(labels, 'c:showPercent')?.attributes.get('val') === '1'
  if (own && own.get('sourceLinked') !== '1' && showsValues && !showsShares)
    return saidText(own.get('formatCode') ?? '')
  return numbers === undefined ? '' : textIn(elementsNamed(numbers, 'c:formatCode')[0])
}

/** The points of a cache by their place; those of several levels are those of the first. */
function pointsOf(holder: XmlElement | undefined): readonly (string | undefined)[] {
  if (!holder) return []
  const cache = elementsNamed(holder, 'c:lvl')[0] ?? holder
  const points: (string | undefined)[] = []
  const count = Number(elementsNamed(holder, 'c:ptCount')[0]?.attributes.get('val') ?? 0)
  for (let at = 0; at < Math.min(count || 0, mostPoints); at += 1) points.push(undefined)
  for (const point of elementsNamed(cache, 'c:pt')) {
    const at = Number(point.attributes.get('idx'))
    if (Number.isInteger(at) && at >= 0 && at < mostPoints) points[at] = textIn(elementAt(point, 'c:v'))
  }
  return Array.from(points)
}

const formulaOf = (holder: XmlElement | undefined): string =>
  holder === undefined ? '' : textIn(elementsNamed(holder, 'c:f')[0])

/** The text within an element; paragraphs and line breaks as blanks. */
function textIn(element: XmlElement | undefined): string {
  if (!element) return ''
  const parts =
    element.name === 'c:v' || element.name === 'a:t' || element.name === 'c:f' || element.name === 'c:formatCode'
  if (parts) return saidText(ownText(element))
  return elementsIn(element)
    .filter(({ name }) => name !== 'c:f')
    .map(textIn)
    .filter((text) => text !== '')
    .join(element.name === 'a:p' ? '' : ' ')
    .trim()
}

async function workbookOf(parts: OfficeParts, name: string): Promise<readonly Sheet[]> {
  const path = [...(await parts.relatedTo(name)).values()].find((target) => /\.xlsx$/iu.test(target))
  const bytes = path === undefined ? undefined : await parts.bytesOf(path)
  const read = bytes && (await readXlsx(bytes))
  return read?.ok ? read.value : []
}

const rangePattern =
  /^'?(?<sheet>[^!']*(?:''[^!']*)*)'?!\$?(?<c1>[A-Z]{1,3})\$?(?<r1>\d{1,7})(?::\$?(?<c2>[A-Z]{1,3})\$?(?<r2>\d{1,7}))?$/u

/** The values of cells that a chart refers to, row by row. */
function cellsAt(workbook: readonly Sheet[], formula: string): readonly (string | number | boolean | null)[] {
  const found = rangePattern.exec(formula)?.groups
  const sheet = found && workbook.find(({ name }) => name === found['sheet']!.replaceAll("''", "'"))
  if (!found || !sheet) return []
  const [first, last] = [columnNumber(found['c1']!), columnNumber(found['c2'] ?? found['c1']!)]
  const [top, bottom] = [Number(found['r1']), Number(found['r2'] ?? found['r1'])]
  const values: (string | number | boolean | null)[] = []
  for (let row = top; row <= Math.min(bottom, sheet.rowCount) && values.length < mostPoints; row += 1) {
    for (let column = first; column <= last; column += 1) values.push(sheet.cellAt(row - 1, column).value)
  }
  return values
}
