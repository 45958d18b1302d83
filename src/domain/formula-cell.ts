/** What a spreadsheet takes for the beginning of a formula, the wide forms of East Asian keyboards among them. */
const formulaStart = /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

/** Whether a spreadsheet evaluates a text that stands as a cell in a file of plain text. */
export function isFormula(text: string): boolean {
  return formulaStart.test(text)
}

/** A text as a cell that no spreadsheet evaluates: a formula begins with an apostrophe. `textOfCell` gives it back as it was. */
export function cellOfText(text: string): string {
  return isFormula(unmarked(text)) ? `'${text}` : text
}

/** The text of a cell, without the apostrophe that keeps it from being evaluated. */
export function textOfCell(cell: string): string {
  return cell.startsWith("'") && isFormula(unmarked(cell)) ? cell.slice(1) : cell
}

const unmarked = (text: string): string => text.replace(/^'+/, '')
