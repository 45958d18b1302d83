import { type XmlElement, elementAt, elementsIn, elementsNamed, ownText, saidText } from '../../domain/xml-tree.ts'
import { chartPiece } from './chart-piece.ts'
import type { DocumentPiece } from './document-piece.ts'
import type { OfficeParts } from './office-parts.ts'

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
      pieces.push({ place: { kind: 'line', line }, content: { kind: 'table', rows: rowsOf(block) } })
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

function rowsOf(table: XmlElement): readonly (readonly string[])[] {
  return elementsNamed(table, 'w:tr').map((row) =>
    elementsNamed(row, 'w:tc').map((cell) => elementsNamed(cell, 'w:p').map(paragraphText).join(' ').trim()),
  )
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
