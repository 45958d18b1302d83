/** The most digits after the comma that a package can give. */
export const mostDecimals = 6

const decimalPattern = new RegExp(`^(-?\\d+)(?:\\.(\\d{1,${mostDecimals}}))?$`)

/**
 * A sum without the noise of binary fractions: exact for whole numbers and for decimals as a package gives them, whatever
 * their size; of quotients, which have no end, twelve digits.
 */
export function sum(values: readonly number[]): number {
  const plain = values.reduce((total, value) => total + value, 0)
  if (values.every(Number.isSafeInteger) && Number.isSafeInteger(plain)) return plain
  const parts = values.map(millionthsOf)
  if (parts.some((part) => part === undefined)) return Number(plain.toPrecision(12))
  const total = parts.reduce<bigint>((all, part) => all + part!, 0n)
  const digits = String(total < 0n ? -total : total).padStart(mostDecimals + 1, '0')
  return Number(`${total < 0n ? '-' : ''}${digits.slice(0, -mostDecimals)}.${digits.slice(-mostDecimals)}`)
}

/** A number in millionths, or undefined where it has more digits than that. */
function millionthsOf(value: number): bigint | undefined {
  const [, whole, decimals = ''] = decimalPattern.exec(String(value)) ?? []
  return whole === undefined ? undefined : BigInt(whole + decimals.padEnd(mostDecimals, '0'))
}
