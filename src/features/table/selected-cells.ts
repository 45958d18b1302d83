/** The part of a table that a selection covers: rows and columns of figures from 0, and which headings are in it. */
export interface SelectedCells {
  /** First and last row. */
  readonly rows: { readonly first: number; readonly last: number }
  /** First and last column of figures; absent when only row headings are selected. */
  readonly columns?: { readonly first: number; readonly last: number }
  readonly columnHeadings: boolean
  readonly rowHeadings: boolean
}

/**
 * What a selection covers of a table whose cells carry `data-row` and `data-column` (`heading` for headings). Undefined
 * when it lies within one cell or reaches beyond the table: then the browser's own copy is right.
 */
export function selectedCells(table: HTMLTableElement, selection: Selection): SelectedCells | undefined {
  if (selection.rangeCount === 0 || selection.isCollapsed) return undefined
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index))
  if (ranges.some((range) => !table.contains(range.commonAncestorContainer))) return undefined
  const cells = [...table.querySelectorAll<HTMLTableCellElement>('[data-row]')].filter((cell) =>
    ranges.some((range) => isWithin(cell, range)),
  )
  if (cells.length < 2) return undefined
  const places = cells.map(({ dataset }) => ({ row: dataset['row'] ?? '', column: dataset['column'] ?? '' }))
  const rows = spanOf(places.map(({ row }) => row))
  const columns = spanOf(places.map(({ column }) => column))
  if (rows === undefined) return undefined
  return {
    rows,
    ...(columns ? { columns } : {}),
    columnHeadings: places.some(({ row }) => row === 'heading'),
    rowHeadings: places.some(({ column }) => column === 'heading'),
  }
}

/** First and last number among some texts; undefined when none is a number. */
function spanOf(texts: readonly string[]): { readonly first: number; readonly last: number } | undefined {
  const numbers = texts.filter((text) => /^\d+$/.test(text)).map(Number)
  if (numbers.length === 0) return undefined
  return numbers.reduce(
    ({ first, last }, number) => ({ first: Math.min(first, number), last: Math.max(last, number) }),
    { first: numbers[0]!, last: numbers[0]! },
  )
}

/** Whether a range holds any letter of a cell; a range that only touches its border does not. */
function isWithin(cell: Node, range: Range): boolean {
  if (!range.intersectsNode(cell)) return false
  const common = cell.ownerDocument!.createRange()
  common.selectNodeContents(cell)
  if (common.comparePoint(range.startContainer, range.startOffset) === 0) {
    common.setStart(range.startContainer, range.startOffset)
  }
  if (common.comparePoint(range.endContainer, range.endOffset) === 0) {
    common.setEnd(range.endContainer, range.endOffset)
  }
  return common.toString().trim() !== ''
}
