import { cleanText } from '../domain/clean-text.ts'
import { isFormula } from '../domain/formula-cell.ts'

/** What a spreadsheet takes for a day: "14/15", "02/02/2024". */
const dayLike = /^\s*\d{1,4}\s*[/-]\s*\d{1,4}(?:\s*[/-]\s*\d{1,4})?\s*$/

/**
 * Text that no spreadsheet evaluates or turns into a day when it opens a file of plain text: such a cell begins with an
 * apostrophe, which marks text. Cleaned as all that leaves.
 */
export function safeText(text: string): string {
  // Cleaned first: behind a sign that nobody sees a formula is one too.
  const cleaned = cleanText(text)
  return isFormula(cleaned) || dayLike.test(cleaned) ? `'${cleaned}` : cleaned
}
