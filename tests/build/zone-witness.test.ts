import { describe, expect, test } from 'vitest'
import { zipBytes } from '../../src/exports/zip-bytes.ts'

/** Whether the witness that stands before every unit test saw the zone of the machine read. */
function readsZone(act: () => unknown): boolean {
  const witness = globalThis.zoneWitness
  if (witness === undefined) throw new Error('No witness stands before this test')
  witness.didRead = false
  act()
  return witness.didRead
}

const instant = new Date(1_700_000_000_000)

describe('the zone of the machine', () => {
  test.each<readonly [string, () => unknown]>([
    ['the parts of an instant', () => instant.getHours()],
    ['an instant from parts', () => new Date(2024, 5, 1)],
    ['an instant from a text without a zone', () => new Date('2024-06-01T08:00')],
    ['a parsed text without a zone', () => Date.parse('1 June 2024')],
    ['a text', () => String(instant)],
    ['a text of today', () => Date()],
    ['a text in the words of a language', () => instant.toLocaleDateString('vi')],
    ['a format without a zone', () => new Intl.DateTimeFormat('vi', { month: 'long' })],
    ['the offset', () => instant.getTimezoneOffset()],
  ])('is read by %s', (_, act) => {
    expect(readsZone(act)).toBe(true)
  })

  test.each<readonly [string, () => unknown]>([
    ['the clock', () => [Date.now(), new Date()]],
    ['an instant with a zone of its own', () => [new Date('2024-06-01T08:00Z'), Date.parse('2024-06-01T08:00+07:00')]],
    ['a day alone', () => new Date('2024-06-01')],
    [
      'the parts in UTC',
      () => [instant.getUTCHours(), Date.UTC(2024, 5, 1), instant.toISOString(), instant.toUTCString()],
    ],
    ['a format with a zone', () => new Intl.DateTimeFormat('vi', { timeZone: 'Asia/Ho_Chi_Minh' })],
    ['the fixed day in an archive', () => zipBytes({ 'a.txt': new Uint8Array() }, {})],
  ])('is not read by %s', (_, act) => {
    expect(readsZone(act)).toBe(false)
  })
})
