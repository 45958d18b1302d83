import { mostDecimals } from '../domain/sum.ts'
import type { RowReader } from './row-reader.ts'

/** Digits after the comma: more than any source prints is a slip, and far more the browser cannot write at all. */
export function readDecimals(reader: RowReader): number {
  const decimals = reader.wholeNumber('decimals')
  if (decimals > mostDecimals) reader.report('cell-not-option', 'decimals', { options: `0–${mostDecimals}` })
  return decimals
}
