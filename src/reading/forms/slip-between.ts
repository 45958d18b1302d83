import type { ValueSlip } from '../../domain/value-slip.ts'

/** The slip by which `was` was written where `meant` was meant. Both whole numbers; of others only the sign is looked at. */
export function slipBetween(was: number, meant: number): ValueSlip {
  if (was === -meant) return 'sign'
  if (!Number.isSafeInteger(was) || !Number.isSafeInteger(meant) || was < 0 || meant < 0) return 'computed'
  const [written, right] = [String(was), String(meant)]
  if (written.length === right.length) {
    const wrong = written.split('').flatMap((digit, index) => (digit === right[index] ? [] : [index]))
    if (wrong.length === 1) return written.length > 1 ? 'digit-wrong' : 'computed'
    const [first, second] = wrong as [number, number]
    const isSwapped = wrong.length === 2 && written[first] === right[second] && written[second] === right[first]
    return isSwapped && second === first + 1 ? 'digits-swapped' : 'computed'
  }
  if (written.length === right.length + 1) {
    const at = removable(written, right)
    if (at === undefined) return 'computed'
    return written[at] === written[at - 1] || written[at] === written[at + 1] ? 'digit-doubled' : 'digit-added'
  }
  // A number of one digit lacks none.
  return right.length === written.length + 1 && was !== 0 && removable(right, written) !== undefined
    ? 'digit-missing'
    : 'computed'
}

/** Where a digit is that makes a longer number the shorter one. */
function removable(longer: string, shorter: string): number | undefined {
  for (let at = 0; at < longer.length; at += 1) {
    if (longer.slice(0, at) + longer.slice(at + 1) === shorter) return at
  }
  return undefined
}
