import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import { areaIdOf } from '../../src/domain/area.ts'
import { dayFromText } from '../../src/domain/day.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { areaOptions, optionsBeside, searchAreas } from '../../src/ui/area-options.ts'
import { publishedCatalogue } from '../support/publication-server.ts'

const { areas, successions } = publishedCatalogue()
const history = areaHistoryOf(areas, successions)
const optionsOn = (day: string, chosen = '692') =>
  areaOptions(textsByLanguage.vi, history, dayFromText(day)!, areaIdOf(chosen, undefined))
const options = optionsOn('2024-03-31')
const found = (text: string, on = options) => searchAreas(on, text).flatMap(({ items }) => items)
const labelsFor = (text: string): readonly string[] => found(text).map(({ label }) => label)

describe('the areas to choose from', () => {
  test('stand by level, provinces first, and in Vietnamese order', () => {
    const levels = [...new Set(options.map(({ level }) => level))]
    expect(levels).toEqual(['province', 'district', 'commune'])
    const districts = options.filter(({ level }) => level === 'district').map(({ label }) => label)
    expect(districts).toHaveLength(11)
    expect(districts).toEqual([...districts].sort(new Intl.Collator('vi').compare))
  })

  test('name an area once, whatever ranks it has had', () => {
    const chonThanh = options.filter(({ label, level }) => level === 'district' && label.includes('Chơn Thành'))
    expect(chonThanh.map(({ label }) => label)).toEqual(['Thị xã Chơn Thành'])
  })

  test('are told apart by parent and time where a code or a name came twice', () => {
    const keys = options.map(({ label, detail }) => `${label} ${detail}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('a search', () => {
  test('without a text offers what is there on the day, of communes within a district those near the chosen area', () => {
    const counts = (day: string, chosen?: string) =>
      searchAreas(optionsOn(day, chosen), ' ').map(({ level, items }) => `${level} ${items.length}`)
    expect(counts('2024-03-31')).toEqual(['province 1', 'district 11', 'commune 16'])
    expect(counts('2024-03-31', '25300')).toEqual(['province 1', 'district 11', 'commune 16'])
    expect(counts('2024-03-31', '70-1997-01-01')).toEqual(['province 1', 'district 11'])
    expect(counts('2025-09-30')).toEqual(['province 1', 'commune 40'])
  })

  test('names an area as it was on the day', () => {
    const names = (day: string) => found('25270', optionsOn(day)).map(({ label, isThere }) => `${label} ${isThere}`)
    expect(names('2022-03-31')).toEqual(['Thị trấn Lộc Ninh true', 'Xã Lộc Ninh false'])
    expect(names('2025-12-31')).toEqual(['Xã Lộc Ninh true', 'Thị trấn Lộc Ninh false'])
    expect(names('2026-06-30')).toEqual(['Phường Lộc Ninh true', 'Thị trấn Lộc Ninh false'])
  })

  test('finds the others behind them, under a heading of their own and with their time', () => {
    const groups = searchAreas(optionsOn('2025-12-31'), 'loc ninh')
    expect(groups.map(({ level, items }) => [level, ...items.map(({ label }) => label)])).toEqual([
      ['commune', 'Xã Lộc Ninh'],
      ['elsewhen', 'Huyện Lộc Ninh', 'Thị trấn Lộc Ninh'],
    ])
    expect(groups[1]!.items[0]!.detail).toBe('Tỉnh Bình Phước · đến 30/06/2025')
  })

  test.each([
    ['loc ninh', 'Huyện Lộc Ninh'],
    ['LỘC NINH', 'Huyện Lộc Ninh'],
    ['dong phu', 'Huyện Đồng Phú'],
    ['692', 'Huyện Lộc Ninh'],
    ['Đồng Phú'.normalize('NFD'), 'Huyện Đồng Phú'],
    ['đồng  phú', 'Huyện Đồng Phú'],
    ['huyen chon thanh', 'Thị xã Chơn Thành'],
    ['TP Đồng Xoài', 'Thành phố Đồng Xoài'],
    ['TP.Đồng Xoài', 'Thành phố Đồng Xoài'],
    ['TX Phước Long', 'Thị xã Phước Long'],
    ['H. Lộc Ninh', 'Huyện Lộc Ninh'],
    ['ninh lộc', 'Huyện Lộc Ninh'],
    ['phú riềng huyện', 'Huyện Phú Riềng'],
    ['TT. Lộc Ninh', 'Thị trấn Lộc Ninh'],
  ])('for “%s” finds %s', (text, label) => {
    expect(labelsFor(text)).toContain(label)
  })

  test('puts names with a word that begins so before names that merely hold the letters', () => {
    const all = labelsFor('an')
    const begins = (label: string): boolean => /(?:^| )(?:An|Ân|Ấn)/.test(label)
    for (const { items } of searchAreas(options, 'an')) {
      const firstOther = items.findIndex(({ label }) => !begins(label))
      expect(items.slice(Math.max(firstOther, 0)).filter(({ label }) => firstOther >= 0 && begins(label))).toEqual([])
    }
    expect(all.some((label) => !begins(label))).toBe(true)
  })

  test('for what is no name finds nothing', () => {
    expect(labelsFor('zzz')).toEqual([])
  })
})

describe('the areas beside one', () => {
  const beside = (code: string, day: string) => {
    const group = optionsBeside(optionsOn(day), history, areaIdOf(code, undefined), dayFromText(day)!)
    return group && `${group.options.length} ${group.parent.name}`
  }

  test('are those of its level below the same area; of a province those below it; none of an area that is not there', () => {
    expect(beside('692', '2024-03-31')).toBe('11 Tỉnh Bình Phước')
    expect(beside('25300', '2024-03-31')).toBe('16 Huyện Lộc Ninh')
    expect(beside('692', '2025-09-30')).toBeUndefined()
  })
})
