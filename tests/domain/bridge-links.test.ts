import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import type { Area } from '../../src/domain/area.ts'
import { bridgeLinks } from '../../src/domain/bridge-links.ts'
import { area, areas, chonThanh, day, ruralChonThanh, successions } from './small-dataset.ts'
import {
  type Change,
  a,
  b,
  c,
  crossing,
  edge,
  left,
  made,
  merger,
  old,
  right,
  split,
  whole,
} from './small-territories.ts'

const days = { before: day('2025-03-31'), after: day('2025-12-31') }
const links = (of: Change, before: readonly Area[], after: readonly Area[]) =>
  bridgeLinks(areaHistoryOf(of.areas, of.edges), before, after, days)
/** In the order of their names: which of several stands first says nothing. */
const inOrder = (found: ReturnType<typeof links>) => {
  const sorted = (all: readonly Area[]) => [...all].sort((one, other) => (one.id < other.id ? -1 : 1))
  return found.map((each) => ({ ...each, before: sorted(each.before), after: sorted(each.after) }))
}
const nobody = { joined: [], isSame: false }

describe('which areas of the earlier sum became which of the later', () => {
  test('one that went on is itself, under whatever record', () => {
    const between = { before: day('2022-03-31'), after: day('2024-03-31') }
    expect(bridgeLinks(areaHistoryOf(areas, successions), [ruralChonThanh], [chonThanh], between)).toEqual([
      { before: [ruralChonThanh], after: [chonThanh], isSame: true, fit: 'closed', joined: [] },
    ])
  })

  test('all that merged are one territory with what they became', () => {
    expect(links(merger, [a, b, c], [whole])).toEqual([{ ...nobody, before: [a, b, c], after: [whole], fit: 'closed' }])
    expect(inOrder(links(split, [a], [left, right]))).toEqual([
      { ...nobody, before: [a], after: [left, right], fit: 'closed' },
    ])
  })

  test('what two have in common makes one of all of them', () => {
    expect(inOrder(links(crossing, [a, b, c], [left, right]))).toEqual([
      { ...nobody, before: [a, b, c], after: [left, right], fit: 'closed' },
    ])
  })

  test('what lies outside of both sums joined, and what went elsewhere leaves it open', () => {
    expect(links(merger, [a, b], [whole])).toEqual([
      { before: [a, b], after: [whole], isSame: false, fit: 'closed', joined: [c] },
    ])
    expect(links(split, [a], [left])).toEqual([{ ...nobody, before: [a], after: [left], fit: 'open' }])
    expect(links(crossing, [a], [left])).toEqual([
      { before: [a], after: [left], isSame: false, fit: 'open', joined: [b] },
    ])
  })

  test('what joined out of an area that went on leaves it open: its other half is told there', () => {
    const lasting = area('701', 'Huyện Còn', 'district', '70', '', '')
    const within = area('9', 'Xã Chín', 'commune', '701', '', '2025-06-30')
    const of = {
      areas: [lasting, within, a, whole],
      edges: [within, a].map((each) => edge(each, whole, 'whole')),
    }
    expect(links(of, [lasting, a], [lasting, whole])).toEqual([
      { ...nobody, before: [lasting], after: [lasting], isSame: true, fit: 'closed' },
      { before: [a], after: [whole], isSame: false, fit: 'open', joined: [within] },
    ])
    expect(links(of, [a], [whole])).toMatchObject([{ fit: 'closed', joined: [within] }])
  })

  test('a district that ended went wholly only where each of its communes did, and where that is known of each', () => {
    const district = area('702', 'Huyện Hết', 'district', '70', '', '2025-06-30')
    const [gone, other] = ['7', '8'].map((code) => area(code, 'Xã', 'commune', '702', '', '2025-06-30')) as [Area, Area]
    const of = (edges: Change['edges']) => ({ areas: [district, gone, other, whole, right], edges })
    const fit = (edges: Change['edges']) => links(of(edges), [district], [whole]).map((each) => each.fit)
    const toWhole = edge(gone, whole, 'reclassified')
    expect(fit([edge(gone, whole, 'whole'), edge(other, whole, 'whole')])).toEqual(['closed'])
    expect(fit([toWhole, edge(other, right, 'reclassified')])).toEqual(['open'])
    expect(fit([toWhole])).toEqual(['unknown'])
  })

  test('of some areas of a district that are told alone nobody knows what it became, where more lay in it', () => {
    const district = area('692', 'Huyện Lộc Ninh', 'district', '70', '', '2025-06-30')
    const fitsOf = (areasBelow: Area['areasBelow'] & object, earlier: readonly Area[]) => {
      const known = { ...district, areasBelow }
      const of = { areas: [known, a, b, whole], edges: [known, a, b].map((each) => edge(each, whole, 'whole')) }
      return links(of, earlier, [whole]).map(({ before, after, fit, joined }) => [
        before.length,
        after.length,
        fit,
        joined,
      ])
    }
    expect(fitsOf({ xã: 2 }, [a, b])).toEqual([[2, 1, 'closed', []]])
    expect(fitsOf({ xã: 3 }, [a, b])).toContainEqual([0, 1, 'unknown', []])
    expect(fitsOf({ xã: 3 }, [district])).toEqual([[1, 1, 'closed', []]])
  })

  describe('a province made anew', () => {
    const began = '2025-07-01'
    const province = area('75', 'Tỉnh Mới', 'province', '', began, '')
    const [first, renamed] = [
      area('75', 'Tỉnh Mới', 'province', '', began, '2025-09-30'),
      area('75', 'Thành phố Mới', 'province', '', '2025-10-01', ''),
    ]
    const former = area('70', 'Tỉnh Cũ', 'province', '', '', '2025-06-30')
    const renaming = edge(first, renamed, 'reclassified', day('2025-10-01'))
    const fits = (of: Change, later: Area) =>
      links({ areas: [...split.areas, ...of.areas], edges: [...split.edges, ...of.edges] }, [a], [later]).map(
        ({ before, after, fit }) => [before, after, fit],
      )
    const apart = (later: Area) => [
      [[a], [], 'open'],
      [[], [later], 'unknown'],
    ]

    test('of which nothing is recorded was what its communes were, where that is known of each', () => {
      expect(fits({ areas: [province], edges: [] }, province)).toEqual([[[a], [province], 'closed']])
      expect(fits({ areas: [first, renamed], edges: [renaming] }, renamed)).toEqual([[[a], [renamed], 'closed']])
      expect(fits({ areas: [province, made('3')], edges: [] }, province)).toEqual(apart(province))
    })

    test('of which a part is recorded was made of more than that, under whatever record it is', () => {
      const joining = (to: Area) => edge(former, to, 'whole')
      expect(fits({ areas: [former, province], edges: [joining(province)] }, province)).toEqual(apart(province))
      const both = { areas: [former, first, renamed], edges: [joining(first), renaming] }
      expect(fits(both, renamed)).toEqual(apart(renamed))
    })
  })

  test('one that was there all the time was what lay in it then, whatever began in it since', () => {
    const lasting = area('701', 'Huyện Còn', 'district', '70', '', '')
    const kept = area('8', 'Xã Tám', 'commune', '701', '', '')
    const begun = area('9', 'Xã Chín', 'commune', '701', '2025-07-01', '')
    expect(links({ areas: [lasting, kept, begun], edges: [] }, [], [lasting])).toEqual([
      { before: [], after: [lasting], isSame: false, fit: 'closed', joined: [kept] },
    ])
  })

  test('one of one sum alone stands by itself, and of what nothing is recorded nobody knows', () => {
    const lone = old('77')
    const of = { areas: [...merger.areas, lone], edges: merger.edges }
    expect(links(of, [a, b, c, lone], [whole]).map(({ before, after, fit }) => [before, after, fit])).toEqual([
      [[lone], [], 'unknown'],
      [[a, b, c], [whole], 'closed'],
    ])
    expect(links({ areas: [left], edges: [] }, [], [left])).toEqual([
      { ...nobody, before: [], after: [left], fit: 'unknown' },
    ])
  })
})
