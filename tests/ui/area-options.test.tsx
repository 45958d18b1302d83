import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { areaOptions, searchAreas } from '../../src/ui/area-options.ts'
import { publishedCatalogue } from '../support/publication-server.ts'

const { areas, successions } = publishedCatalogue()
const options = areaOptions(textsByLanguage.vi, areaHistoryOf(areas, successions))
const labelsFor = (text: string): readonly string[] => searchAreas(options, text).map(({ label }) => label)

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
  test('without a text offers provinces and districts', () => {
    expect(new Set(searchAreas(options, ' ').map(({ level }) => level))).toEqual(new Set(['province', 'district']))
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
    const found = labelsFor('an')
    const begins = (label: string): boolean => /(?:^| )(?:An|Ân|Ấn)/.test(label)
    const firstOther = found.findIndex((label) => !begins(label))
    expect(firstOther).toBeGreaterThan(0)
    expect(found.slice(firstOther).filter((label) => begins(label))).toEqual([])
  })

  test('for what is no name finds nothing', () => {
    expect(labelsFor('zzz')).toEqual([])
  })
})
