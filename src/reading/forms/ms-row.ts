import { foldText } from '../../domain/fold-text.ts'
import type { Sheet } from '../sheets/sheet.ts'

/** Σ factor × number = 0: what a form prints about its own columns. */
export interface Identity {
  readonly terms: readonly { readonly number: number; readonly factor: number }[]
  /** As it is printed: "9=11+12+13". */
  readonly text: string
}

/** The row of a form that numbers its columns ("MS"), and says what they are made of. */
export interface MsRow {
  readonly row: number
  /** The column of each number. */
  readonly columns: ReadonlyMap<number, number>
  readonly identities: readonly Identity[]
}

/** Fewer columns are no form. */
const fewestColumns = 3
/** Above this nothing is looked for in one sheet. */
const mostRows = 60
const greatestNumber = 400

/** The rows of a sheet that number the columns below their headings, from the top; a form printed over pages repeats its own. */
export function msRowsOf(sheet: Sheet): readonly MsRow[] {
  const found: MsRow[] = []
  for (let row = 1; row < sheet.rowCount && row < mostRows + (found.at(-1)?.row ?? 0); row += 1) {
    const read = msRowAt(sheet, row)
    if (read) found.push(read)
  }
  return found
}

function msRowAt(sheet: Sheet, row: number): MsRow | undefined {
  const columns = new Map<number, number>()
  const identities: Identity[] = []
  let last = 0
  let jumps = 0
  let isNamed = false
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const cell = sheet.cellAt(row, column)
    if (cell.kind === 'empty' || cell.mergedFrom !== undefined) continue
    const numbered = numberedFrom(cell.text)
    if (numbered === undefined) {
      // Before the first number stand the name of the row, or letters for the columns of names.
      if (columns.size > 0 || !/^(?:ms|ma so|\(?[a-e]\)?|cot|stt)$/.test(foldText(cell.text))) return undefined
      isNamed = true
      continue
    }
    const { number, identities: own } = numbered
    if (number <= last) return undefined
    if (number !== last + 1 && columns.size > 0) jumps += 1
    last = number
    columns.set(number, column)
    identities.push(...own)
  }
  const isRow = columns.size >= fewestColumns && jumps <= columns.size / 5
  const first = [...columns.keys()][0]
  // Without a name and an identity only 1, 2, 3 … by themselves are no figures.
  return isRow && (isNamed || identities.length > 0 || (first === 1 && jumps === 0))
    ? { row, columns, identities: identities.filter(({ terms }) => terms.length > 1) }
    : undefined
}

/** The number of a column and what it is made of: "9=11+12+13 =14+15+16+17 =18+22", "1=2+3+...+7", "(5)". */
function numberedFrom(text: string): { readonly number: number; readonly identities: readonly Identity[] } | undefined {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[()\s]/g, '')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('\u2026', '...')
  const [own = '', ...sides] = plain.split('=')
  if (!/^\d{1,3}$/.test(own) || Number(own) < 1 || Number(own) > greatestNumber) return undefined
  const number = Number(own)
  const read = sides.map(termsOf)
  if (read.some((terms) => terms === undefined)) return undefined
  return {
    number,
    identities: read.map((terms, index) => ({
      terms: [{ number, factor: 1 }, ...terms!.map((term) => ({ number: term.number, factor: -term.factor }))],
      text: `${own}=${sides[index]!}`,
    })),
  }
}

/** "2+3+...+7" as the numbers it means; undefined where it is no sum of numbers. */
function termsOf(side: string): readonly { readonly number: number; readonly factor: number }[] | undefined {
  if (!/^[-+]?\d{1,3}(?:[-+](?:\d{1,3}|\.{2,}))*$/.test(side)) return undefined
  const terms: { number: number; factor: number }[] = []
  let isRange = false
  for (const [, sign, term] of side.matchAll(/([-+]?)(\d+|\.{2,})/g)) {
    if (term!.startsWith('.')) {
      isRange = true
      continue
    }
    const number = Number(term)
    const from = terms.at(-1)?.number
    if (isRange && from !== undefined) {
      for (let between = from + 1; between < number && between < greatestNumber; between += 1) {
        terms.push({ number: between, factor: 1 })
      }
    }
    isRange = false
    terms.push({ number, factor: sign === '-' ? -1 : 1 })
  }
  return terms
}
