import { expect, test } from 'vitest'
import { type FirstViewNote, decodeFirstViewNote, encodeFirstViewNote } from '../../src/contract/first-view.ts'

const note: FirstViewNote = {
  path: '/so-sanh',
  search: '?dia-ban=692&ky=2024-Q1',
  edition: 'f025c0fd',
  files: ['rural-70-a.json'],
  areaChanges: true,
}

test('a note comes back as it was written', () => {
  expect(decodeFirstViewNote(encodeFirstViewNote(note))).toEqual(note)
})

test.each([undefined, '', '{', '{}', '{"path":"/"}', '[]', JSON.stringify({ ...note, files: [1] })])(
  'of %j there is no note',
  (text) => {
    expect(decodeFirstViewNote(text)).toBeUndefined()
  },
)
