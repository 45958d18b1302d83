import {
  type XmlElement,
  elementAt,
  elementsIn,
  elementsNamed,
  ownText,
  saidText,
  wholeNumber,
} from '../../domain/xml-tree.ts'
import { chartPiece } from './chart-piece.ts'
import type { DocumentPiece, PieceContent } from './document-piece.ts'
import type { OfficeParts } from './office-parts.ts'
import { type CellOrSpan, originAt, tableContent } from './table-content.ts'

/** The paragraphs, tables and charts of a Word document, in its order. */
export async function wordPieces(parts: OfficeParts): Promise<readonly DocumentPiece[]> {
  const name = 'word/document.xml'
  const tree = await parts.treeOf(name)
  const body = tree && elementAt(tree, 'w:body')
  const related = await parts.relatedTo(name)
  const pieces: DocumentPiece[] = []
  let line = 0
  for (const block of body ? blocksIn(body) : []) {
    if (block.name === 'w:tbl') {
      line += 1
      pieces.push({ place: { kind: 'line', line }, content: tableOf(block) })
      continue
    }
    const text = paragraphText(block).trim()
    if (text !== '') {
      line += 1
      pieces.push({ place: { kind: 'line', line }, content: { kind: 'text', text } })
    }
    for (const { attributes } of elementsNamed(block, 'c:chart')) {
      const chart = await chartPiece(parts, related.get(attributes.get('r:id') ?? '') ?? '')
      if (chart) pieces.push({ place: { kind: 'line', line: Math.max(1, line) }, content: { kind: 'chart', chart } })
    }
  }
  return pieces
}

/** Paragraphs and tables, those in controls of content among them. */
function blocksIn(tree: XmlElement): readonly XmlElement[] {
  return elementsIn(tree).flatMap((child) => {
    if (child.name === 'w:p' || child.name === 'w:tbl') return [child]
    return child.name === 'w:sectPr' ? [] : blocksIn(child)
  })
}

/** No table that is looked at is wider. */
const mostColumns = 200

function tableOf(table: XmlElement): PieceContent {
  const grid: CellOrSpan[][] = []
  for (const [row, element] of partsOf(table, 'w:tr').entries()) {
    const cells: CellOrSpan[] = Array.from({ length: spanAt(elementAt(element, 'w:trPr', 'w:gridBefore'), 0) }, () => ({
      text: '',
    }))
    grid.push(cells)
    for (const cell of partsOf(element, 'w:tc')) {
      const place = { row, column: cells.length }
      const merge = elementAt(cell, 'w:tcPr', 'w:vMerge')
      const isBelow = merge !== undefined && merge.attributes.get('w:val') !== 'restart' && row > 0
      const from = isBelow ? originAt(grid, { row: row - 1, column: place.column }) : place
      const text = elementsNamed(cell, 'w:p').map(paragraphText).join(' ').trim()
      cells.push(isBelow ? { from } : { text })
      const span = spanAt(elementAt(cell, 'w:tcPr', 'w:gridSpan'), 1)
      for (let more = 1; more < span; more += 1) cells.push({ from })
    }
  }
  return tableContent(grid)
}

/** Over how many columns something reaches. */
function spanAt(element: XmlElement | undefined, otherwise: number): number {
  return Math.min(mostColumns, Math.max(otherwise, wholeNumber(element, 'w:val') ?? otherwise))
}

/** The rows of a table or the cells of a row, those in controls of content among them, and none of a table within. */
function partsOf(element: XmlElement, name: 'w:tr' | 'w:tc'): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === name) return [child]
    return child.name === 'w:tc' || child.name === 'w:tr' ? [] : partsOf(child, name)
  })
}

/** The text of a paragraph as it stands: what was deleted, commands of fields and texts of old shapes are none of it. */
function paragraphText(element: XmlElement): string {
  return elementsIn(element)
    .map((child) => {
      switch (child.name) {
        case 'w:t':
          return saidText(ownText(child))
        case 'w:tab':
        case 'w:br':
        case 'w:cr':
          return ' '
        case 'w:noBreakHyphen':
          return '-'
        case 'w:del':
        case 'w:instrText':
        case 'mc:Fallback':
        case 'w:pPr':
        case 'w:rPr':
          return ''
        default:
          return paragraphText(child)
      }
    })
    .join('')
}
