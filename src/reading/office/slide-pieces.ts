import { type XmlElement, elementAt, elementsIn, elementsNamed, ownText, saidText } from '../../domain/xml-tree.ts'
import { chartPiece } from './chart-piece.ts'
import type { DocumentPiece, PieceContent, PiecePlace } from './document-piece.ts'
import type { OfficeParts } from './office-parts.ts'
import { type CellOrSpan, originAt, tableContent } from './table-content.ts'

/** Fields and footers that count pages and say days. */
const asides = new Set(['sldNum', 'dt', 'ftr', 'hdr', 'sldImg'])

/** The texts, tables, charts and notes of a presentation, slide after slide, the title of each first. */
export async function slidePieces(parts: OfficeParts): Promise<readonly DocumentPiece[]> {
  const pieces: DocumentPiece[] = []
  for (const [index, name] of (await slideNames(parts)).entries()) {
    const tree = await parts.treeOf(name)
    const drawn = tree && elementAt(tree, 'p:cSld', 'p:spTree')
    const related = await parts.relatedTo(name)
    const place = { kind: 'slide', slide: index + 1, isNote: false } as const
    if (drawn) pieces.push(...(await piecesOf(drawn, { place, parts, related })))
    const notes = [...related.values()].find((target) => target.includes('/notesSlides/'))
    const noted = notes === undefined ? undefined : await parts.treeOf(notes)
    const shapes = noted && elementAt(noted, 'p:cSld', 'p:spTree')
    if (shapes) pieces.push(...(await piecesOf(shapes, { place: { ...place, isNote: true }, parts, related })))
  }
  return pieces
}

/** The parts of the slides in their order. */
async function slideNames(parts: OfficeParts): Promise<readonly string[]> {
  const show = await parts.treeOf('ppt/presentation.xml')
  const related = await parts.relatedTo('ppt/presentation.xml')
  const listed = show ? elementsNamed(show, 'p:sldId') : []
  return listed.flatMap(({ attributes }) => related.get(attributes.get('r:id') ?? '') ?? [])
}

interface OfSlide {
  readonly place: PiecePlace
  readonly parts: OfficeParts
  readonly related: ReadonlyMap<string, string>
}

async function piecesOf(shapes: XmlElement, { place, parts, related }: OfSlide): Promise<readonly DocumentPiece[]> {
  const found: { readonly isTitle: boolean; readonly content: PieceContent }[] = []
  for (const shape of shapesIn(shapes)) {
    const kind = elementsNamed(shape, 'p:ph')[0]?.attributes.get('type')
    if (kind !== undefined && asides.has(kind)) continue
    const table = elementsNamed(shape, 'a:tbl')[0]
    const chart = elementsNamed(shape, 'c:chart')[0]
    const isTitle = kind === 'title' || kind === 'ctrTitle'
    if (table) found.push({ isTitle, content: tableOf(table) })
    else if (chart) {
      const read = await chartPiece(parts, related.get(chart.attributes.get('r:id') ?? '') ?? '')
      if (read) found.push({ isTitle, content: { kind: 'chart', chart: read } })
    } else {
      const text = elementsNamed(shape, 'a:p').map(paragraphText).join('\n').trim()
      if (text !== '') found.push({ isTitle, content: { kind: 'text', text } })
    }
  }
  return [...found.filter(({ isTitle }) => isTitle), ...found.filter(({ isTitle }) => !isTitle)].map(({ content }) => ({
    place,
    content,
  }))
}

/** The shapes of a slide, those of groups among them. */
function shapesIn(tree: XmlElement): readonly XmlElement[] {
  return elementsIn(tree).flatMap((child) => {
    if (child.name === 'p:grpSp') return shapesIn(child)
    return child.name === 'p:sp' || child.name === 'p:graphicFrame' || child.name === 'p:cxnSp' ? [child] : []
  })
}

/** The cells that another one reaches over stand in the file as well, and say so. */
function tableOf(table: XmlElement): PieceContent {
  const grid: CellOrSpan[][] = []
  for (const [row, element] of elementsNamed(table, 'a:tr').entries()) {
    const cells: CellOrSpan[] = []
    grid.push(cells)
    for (const [column, cell] of elementsNamed(element, 'a:tc').entries()) {
      const isBeside = isSet(cell, 'hMerge') && column > 0
      const isBelow = isSet(cell, 'vMerge') && row > 0
      if (isBeside) cells.push({ from: originAt(grid, { row, column: column - 1 }) })
      else if (isBelow) cells.push({ from: originAt(grid, { row: row - 1, column }) })
      else cells.push({ text: elementsNamed(cell, 'a:p').map(paragraphText).join(' ').trim() })
    }
  }
  return tableContent(grid)
}

const isSet = ({ attributes }: XmlElement, name: string): boolean =>
  attributes.get(name) === '1' || attributes.get(name) === 'true'

/** The text of a paragraph; the number of the page is none of it. */
function paragraphText(paragraph: XmlElement): string {
  return elementsIn(paragraph)
    .map((run) => {
      if (run.name === 'a:br') return '\n'
      if (run.name === 'a:fld' && run.attributes.get('type') === 'slidenum') return ''
      const text = elementAt(run, 'a:t')
      return text ? saidText(ownText(text)) : ''
    })
    .join('')
}
