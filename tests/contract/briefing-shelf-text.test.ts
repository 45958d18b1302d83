import { describe, expect, test } from 'vitest'
import { encodeBriefing } from '../../src/contract/briefing-file.ts'
import { decodeShelf, encodeShelf } from '../../src/contract/briefing-shelf-text.ts'
import { emptyBriefing, withItems } from '../../src/domain/briefing.ts'
import { type BriefingShelf, emptyShelf, withAdded, withName, withOpen } from '../../src/domain/briefing-shelf.ts'

const briefing = withItems(emptyBriefing, [{ path: '/a', content: 'chart', note: 'Họp' }])
const one = withOpen(emptyShelf, briefing)
const two = withName(withAdded(one, briefing, 'Báo cáo quý I')!, 1, 'Giao ban')
const decoded = (shelf: BriefingShelf) => decodeShelf(encodeShelf(shelf), 'a')
const changed = (change: (shelf: { open: number; briefings: Record<string, unknown>[] }) => unknown): string =>
  JSON.stringify(change(JSON.parse(encodeShelf(two)) as { open: number; briefings: Record<string, unknown>[] }))

describe('the briefings of a browser as text', () => {
  test.each([
    ['one', one],
    ['one with a name', withName(one, 1, 'Giao ban')],
    ['several', two],
  ])('come back as they were: %s', (_, shelf) => {
    expect(decoded(shelf)).toEqual(shelf)
  })

  test('are its file where there is one, and what was kept before there could be several is one', () => {
    expect(encodeShelf(one)).toBe(encodeBriefing(briefing))
    expect(decodeShelf(encodeBriefing(briefing), 'a')).toEqual(one)
  })

  test.each([
    ['nothing of the kind', 'rubbish'],
    ['none at all', changed((shelf) => ({ ...shelf, briefings: [] }))],
    ['two of one number', changed((shelf) => ({ ...shelf, briefings: [shelf.briefings[0], shelf.briefings[0]] }))],
    [
      'one that cannot be read',
      changed((shelf) => ({ ...shelf, briefings: [{ ...shelf.briefings[0], briefing: {} }] })),
    ],
    ['a newer version', changed((shelf) => ({ ...shelf, version: 2 }))],
  ])('are not read where there is %s', (_, text) => {
    expect(decodeShelf(text, 'a')).toBeUndefined()
  })

  test('open the first one where the open one is not among them', () => {
    expect(
      decodeShelf(
        changed((shelf) => ({ ...shelf, open: 99 })),
        'a',
      )?.open,
    ).toBe(two.briefings[0]!.id)
  })
})
