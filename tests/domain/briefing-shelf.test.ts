import { describe, expect, test } from 'vitest'
import { type Briefing, emptyBriefing, withItems } from '../../src/domain/briefing.ts'
import {
  type BriefingShelf,
  emptyShelf,
  isBlank,
  listedOf,
  maximumBriefings,
  openOf,
  withAdded,
  withCopy,
  withName,
  withOpen,
  withOpened,
  withoutBriefing,
} from '../../src/domain/briefing-shelf.ts'

const of = (path: string): Briefing => withItems(emptyBriefing, [{ path, content: 'chart' }])
const [a, b] = [of('/a'), of('/b')]
const first = withOpen(emptyShelf, a)
const two = withAdded(first, b, 'Báo cáo A')!
const names = ({ briefings }: BriefingShelf) => briefings.map(({ name, title }) => name ?? title)

describe('the briefings of a browser', () => {
  test('are one empty one at first', () => {
    expect(openOf(emptyShelf).briefing).toBe(emptyBriefing)
    expect(isBlank(openOf(emptyShelf))).toBe(true)
  })

  test('keep the one that is left, under its title, when another is added', () => {
    expect(openOf(two).briefing).toBe(b)
    expect(two.briefings.map(({ briefing }) => briefing)).toEqual([b, a])
    expect(names(two)).toEqual([undefined, 'Báo cáo A'])
  })

  test('keep no empty one that is left', () => {
    expect(withAdded(emptyShelf, a, '')!.briefings).toHaveLength(1)
    const empty = withAdded(first, emptyBriefing, 'Báo cáo A')!
    const back = withOpened(empty, first.open, 'Soạn báo cáo')
    expect(back.briefings.map(({ briefing }) => briefing)).toEqual([a])
    expect(isBlank({ id: 1, briefing: { ...emptyBriefing, subtitle: 'UBND' } })).toBe(false)
    expect(isBlank({ id: 1, name: 'Mẫu', briefing: emptyBriefing })).toBe(false)
  })

  test('are opened one for another and nothing for what is not there', () => {
    const back = withOpened(two, first.open, 'Báo cáo B')
    expect(openOf(back).briefing).toBe(a)
    expect(names(back)).toEqual(['Báo cáo B', 'Báo cáo A'])
    expect(withOpened(two, 99, '')).toBe(two)
    expect(withOpened(two, two.open, '')).toBe(two)
  })

  test('change where they are open alone', () => {
    const changed = withOpen(two, of('/c'))
    expect(openOf(changed).briefing.items[0]!.path).toBe('/c')
    expect(changed.briefings[1]).toBe(two.briefings[1])
  })

  test('are copied behind the one they are copies of, which stays as it is', () => {
    const copied = withCopy(two, two.open, 'Bản sao')!
    expect(copied.open).toBe(two.open)
    expect(names(copied)).toEqual([undefined, 'Bản sao', 'Báo cáo A'])
    expect(new Set(copied.briefings.map(({ id }) => id)).size).toBe(3)
  })

  test('are called by a person, and by their figures again where the name is taken away', () => {
    const named = withName(two, first.open, '  Giao ban tuần  ')
    expect(names(named)).toEqual([undefined, 'Giao ban tuần'])
    expect(names(withName(named, first.open, ' '))).toEqual([undefined, 'Báo cáo A'])
    expect(names(withName(two, first.open, 'x'.repeat(400)))[1]).toHaveLength(300)
  })

  test('go one by one; the neighbour of the open one is open then, and an empty one after the last', () => {
    const rest = withoutBriefing(two, two.open)
    expect(openOf(rest).briefing).toBe(a)
    expect(withoutBriefing(two, first.open).open).toBe(two.open)
    const none = withoutBriefing(rest, rest.open)
    expect(openOf(none).briefing).toBe(emptyBriefing)
    expect(none.briefings).toHaveLength(1)
  })

  test('leave open the one behind the open one that goes, before it where it was the last, and no other where it stays', () => {
    const three = withAdded(two, of('/c'), 'Báo cáo B')!
    const [newest, middle, oldest] = three.briefings.map(({ id }) => id)
    const openAfter = (open: number, gone: number) => withoutBriefing({ ...three, open }, gone).open
    expect(openAfter(newest!, newest!)).toBe(middle)
    expect(openAfter(middle!, middle!)).toBe(oldest)
    expect(openAfter(oldest!, oldest!)).toBe(middle)
    expect(openAfter(oldest!, newest!)).toBe(oldest)
    expect(withoutBriefing(three, 99).briefings).toEqual(three.briefings)
  })

  test('are listed but for blank ones that are not open', () => {
    const blank = { id: 9, briefing: emptyBriefing }
    const titled = { id: 10, briefing: { ...emptyBriefing, title: { text: 'Giao ban', from: '' } } }
    const shelf = { open: 1, briefings: [{ id: 1, briefing: emptyBriefing }, blank, titled] }
    expect(listedOf(shelf).map(({ id }) => id)).toEqual([1, 10])
    expect(listedOf({ ...shelf, open: 9 }).map(({ id }) => id)).toEqual([9, 10])
  })

  test('are thirty at most', () => {
    let shelf = first
    for (let count = 1; count < maximumBriefings; count += 1) shelf = withAdded(shelf, of(`/${count}`), 'x')!
    expect(shelf.briefings).toHaveLength(maximumBriefings)
    expect(withAdded(shelf, a, 'x')).toBeUndefined()
    expect(withCopy(shelf, shelf.open, 'x')).toBeUndefined()
  })
})
