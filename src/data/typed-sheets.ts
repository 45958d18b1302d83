import {
  type OpenCell,
  type TypedSheets,
  decodeOpenCell,
  decodeTypedSheets,
  encodeTypedSheets,
} from '../contract/typed-sheets-text.ts'
import type { TypedSheet } from '../domain/typed-figure.ts'
import { browserStore } from './browser-store.ts'

/** What is typed and not confirmed, of every sheet: written before the next key is pressed, followed in every tab. */
export const typedSheets = browserStore<TypedSheets>({
  key: 'nhip-quy.typed',
  empty: new Map(),
  encode: encodeTypedSheets,
  decode: decodeTypedSheets,
})

/** Puts another sheet in the place of one; a sheet without anything goes. */
export function writeTypedSheet(id: string, sheet: TypedSheet): void {
  const others = [...typedSheets.read().value].filter(([key]) => key !== id)
  const isEmpty = sheet.figures.size === 0 && sheet.source === undefined
  typedSheets.write(new Map(isEmpty ? others : [...others, [id, sheet]]))
}

/** The cell that is being typed into, apart from the others: each key writes it alone. */
export const openCell = browserStore<OpenCell | null>({
  key: 'nhip-quy.typing',
  empty: null,
  encode: (cell) => JSON.stringify(cell),
  decode: decodeOpenCell,
})
