/** A stretch of a file, both ends included. */
export interface ByteRange {
  readonly first: number
  readonly last: number
}

/**
 * The stretch that a `Range` header asks of `size` bytes (RFC 9110, 14.1.2); `'none'` when it lies behind the end. Undefined
 * sends the whole: without the header, for what is no such header, and for several stretches at once, which a server may
 * leave unheeded.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'none' | undefined {
  const match = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '')
  if (!match) return undefined
  const [, from = '', to = ''] = match
  if (from === '') {
    if (to === '') return undefined
    if (Number(to) === 0) return 'none'
    // All of nothing is no stretch that a header could name.
    return size === 0 ? undefined : { first: Math.max(0, size - Number(to)), last: size - 1 }
  }
  const [first, last] = [Number(from), to === '' ? Infinity : Number(to)]
  if (last < first) return undefined
  return first >= size ? 'none' : { first, last: Math.min(last, size - 1) }
}
