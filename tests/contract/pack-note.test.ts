import { expect, test } from 'vitest'
import { decodePackNote, encodePackNote } from '../../src/contract/pack-note.ts'
import type { Day } from '../../src/domain/day.ts'

test('the note of a pack comes back as it was written', () => {
  const note = { made: '2026-11-30' as Day, version: '0.1.0' }
  expect(decodePackNote(encodePackNote(note))).toEqual(note)
})

test.each([undefined, '', 'x 0.1.0', '2026-02-30 0.1.0'])('%j is no note', (text) => {
  expect(decodePackNote(text)).toBeUndefined()
})
