import type { MadeFigure } from './made-areas.ts'

/** A number as Vietnamese write it: "1.234,5". */
export function numberOf(text: string): number {
  return Number(text.replaceAll('.', '').replace(',', '.'))
}

/** Whether a written number is another one, rounded to so many digits after the comma; a comma and zeros may be left out. */
function tells(text: string | undefined, number: number, digits: number): boolean {
  if (text === undefined || !/^\d{1,3}(?:\.?\d{3})*(?:,\d+)?$/.test(text)) return false
  return Math.abs(numberOf(text) - number) <= 0.5 * 10 ** -digits + 1e-9
}

/** What is said of a state; of a sample, a sign or nothing where all are samples. */
const said = { 'chính thức': [], 'sơ bộ': ['sơ bộ'], 'điều chỉnh': ['điều chỉnh'], 'minh hoạ': [] } as const

/**
 * Whether a cell of a table for people says a figure and nothing else: "14/15 (93,3%)", "2,5%* (3/120 hộ)", "1.234,6; sơ
 * bộ", "chưa báo cáo". `unit` is how many of the figure's own are one of the table's; a figure by itself has so many digits.
 */
export function saysFigure(
  cell: string,
  figure: MadeFigure,
  told: { readonly unit: number; readonly digits: number },
): boolean {
  if (figure.kind === 'missing') return cell === figure.reason
  const [written = '', ...states] = cell.split('; ')
  const isSample = figure.state === 'minh hoạ'
  if (written.includes('†') !== isSample || states.join() !== said[figure.state].join()) return false
  const { value, denominator } = figure
  const plain = written.replace('†', '')
  if (denominator === undefined) return tells(plain.replace(/%$/, ''), value / told.unit, told.digits)
  const [, part, whole, percent] = /^([\d.]+)\/([\d.]+) \((.+)%\)$/.exec(plain) ?? []
  const [, ofRate, partOfRate, wholeOfRate] = /^(.+)% \(([\d.]+)\/([\d.]+) hộ\)$/.exec(plain) ?? []
  return (
    numberOf(part ?? partOfRate ?? '?') === value &&
    numberOf(whole ?? wholeOfRate ?? '?') === denominator &&
    tells(percent ?? ofRate, (100 * value) / denominator, 1)
  )
}
