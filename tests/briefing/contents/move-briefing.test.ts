import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeBriefing, encodeBriefing } from '../../../src/contract/briefing-file.ts'
import { type Briefing, type BriefingItem, maximumLengths } from '../../../src/domain/briefing.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import { moveBriefing } from '../../../src/briefing/contents/move-briefing.ts'
import { periodText } from '../../../src/i18n/date-text.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import type { Move } from '../../../src/navigation/moved-address.ts'
import { quarter } from '../../domain/small-dataset.ts'
import {
  about,
  briefingOf,
  catalogue,
  comparison,
  datasets,
  item,
  texts,
  trend,
  contentsOf,
  chartsOf,
} from '../small-briefing.ts'

const move = (briefing: Briefing, to: Move, language: 'vi' | 'en' = 'vi') =>
  moveBriefing(textsByLanguage[language], datasets, briefing, to, about)
const next: Move = { by: 1 }
const toBuDop: Move = { by: 0, area: { from: '692' as AreaId, to: '693' as AreaId } }
const automaticOf = (path: string) => chartsOf(briefingOf(path))[0]!.automatic
/** A chart over whose sentence something is written. */
const edited = (
  path: string,
  which: 'headline' | 'paragraph',
  change: (text: string) => string,
): Omit<BriefingItem, 'id'> => {
  const from = automaticOf(path)[which]
  return item(path, { [which]: { text: change(from), from } })
}
const only = ({ briefing: { items } }: ReturnType<typeof move>) => items[0]!

describe('a briefing on its way to the next quarter', () => {
  const path = trend('rural.ntm', '692', '2024-Q2')
  const after = trend('rural.ntm', '692', '2024-Q3')

  test('asks every chart again there', () => {
    const { briefing, report } = move(
      briefingOf(trend('rural.ntm'), comparison('ocop.products', '692', '2023-Q4')),
      next,
    )
    expect(briefing.items.map(({ path: moved }) => moved)).toEqual([
      trend('rural.ntm', '692', '2024-Q2'),
      comparison('ocop.products', '692', '2024-Q1'),
    ])
    expect(report).toEqual({ moved: 2, kept: 0, unfit: [], noFigures: [], unmoved: [], unusable: [] })
  })

  test('keeps texts that say nothing of the old one, written into the new sentences', () => {
    const change = (text: string) => text.replace('Lộc Ninh', 'Lộc Ninh (biên giới)')
    const note = 'Nguồn: Văn phòng Điều phối'
    const moved = move(briefingOf({ ...edited(after, 'headline', change), note }), next)
    const from = 'Huyện Lộc Ninh, quý IV/2024: 15/15 xã đạt chuẩn nông thôn mới (minh hoạ), tăng 2 xã so với cùng kỳ'
    const last = trend('rural.ntm', '692', '2024-Q4')
    expect(only(moved)).toEqual({ id: 1, path: last, content: 'chart', note, headline: { text: change(from), from } })
    expect(moved.report).toMatchObject({ kept: 2, unfit: [] })
    expect(chartsOf(moved.briefing)[0]!.chart.sentences.headline).toBe(change(from))
  })

  test('has the same headline there now and then but for its quarter, which says nothing of what was put into it', () => {
    const then = automaticOf(path).headline
    expect(automaticOf(after).headline).toBe(then.replace('quý II/2024', 'quý III/2024'))
    expect(then).toContain(', quý II/2024: ')
  })

  test.each([
    ['its quarter', 'headline', (text: string) => `Quý II/2024: ${text}`],
    ['its quarter without a year', 'headline', (text: string) => `${text} (quý II)`],
    ['this quarter', 'headline', (text: string) => `${text} trong quý này`],
    ['a number of its own', 'headline', (text: string) => `${text}, còn 1 xã`],
    ['a number in words', 'paragraph', (text: string) => `${text} Mười bốn xã.`],
    ['a judgement', 'paragraph', (text: string) => `${text} Kết quả tăng mạnh.`],
  ] as const)('puts a text aside that says %s', (_, which, change) => {
    const briefing = briefingOf(edited(path, which, change))
    const text = change(automaticOf(path)[which])
    const moved = move(briefing, next)
    expect(only(moved)).toEqual({ id: 1, path: after, content: 'chart', unfit: { [which]: text } })
    expect(moved.report).toMatchObject({ kept: 0, unfit: [{ text }] })
    expect(chartsOf(moved.briefing)[0]!.chart.sentences).toEqual(automaticOf(after))
  })

  test.each([
    ['Họp ngày 5', false],
    ['Còn hai xã', false],
    ['Quý sau báo cáo', false],
    ['Theo kế hoạch quý IV', false],
    ['Nguồn: Sở Nông nghiệp và Môi trường', true],
  ])('the note “%s” is kept: %s', (note, isKept) => {
    const moved = move(briefingOf(item(path, { note })), next)
    expect(only(moved)).toEqual({ id: 1, path: after, content: 'chart', ...(isKept ? { note } : { unfit: { note } }) })
  })

  test.each([
    ['UBND huyện trình', true],
    ['Họp ngày 15/4', false],
    ['Phiên họp tháng tư', false],
    ['Sơ kết quý I', false],
  ])('the line “%s” is kept: %s', (subtitle, isKept) => {
    const { briefing, report } = move({ ...briefingOf(path), subtitle }, next)
    expect([briefing.subtitle, briefing.unfit]).toEqual(isKept ? [subtitle, undefined] : [undefined, { subtitle }])
    expect(report.unfit).toHaveLength(isKept ? 0 : 1)
  })

  test.each([
    ['Báo cáo kết quả quý II/2024 – huyện Lộc Ninh', 'Báo cáo kết quả quý III/2024 – huyện Lộc Ninh'],
    [
      'Chỉ tiêu quý II/2024 – huyện Lộc Ninh (trình Thường trực)',
      'Chỉ tiêu quý III/2024 – huyện Lộc Ninh (trình Thường trực)',
    ],
  ])('the title “%s” becomes “%s”', (text, expected) => {
    const { automatic } = contentsOf(briefingOf(path)).title
    const { briefing } = move({ ...briefingOf(path), title: { text, from: automatic } }, next)
    expect(briefing.title).toEqual({ text: expected, from: 'Chỉ tiêu quý III/2024 – huyện Lộc Ninh' })
    expect(briefing).not.toHaveProperty('unfit')
  })

  test.each(['Giao ban quý II', 'Giao ban', 'Chỉ tiêu quý II/2024 – huyện Lộc Ninh, sáu tháng'])(
    'the title “%s” is put aside',
    (text) => {
      const { automatic } = contentsOf(briefingOf(path)).title
      const { briefing } = move({ ...briefingOf(path), title: { text, from: automatic } }, next)
      expect([briefing.title, briefing.unfit]).toEqual([undefined, { title: text }])
      expect(contentsOf(briefing).title.text).toBe('Chỉ tiêu quý III/2024 – huyện Lộc Ninh')
    },
  )

  test('does not lose what was put aside before', () => {
    const before = {
      ...briefingOf(item(path, { note: 'Mới 2', unfit: { note: 'Cũ 1' } })),
      subtitle: 'Ngày 2',
      unfit: { subtitle: 'Ngày 1' },
    }
    const { briefing } = move(before, next)
    expect(briefing.items[0]!.unfit).toEqual({ note: 'Mới 2\nCũ 1' })
    expect(briefing.unfit).toEqual({ subtitle: 'Ngày 2\nNgày 1' })
  })

  test('can be kept after it, however much was put aside', () => {
    const note = `${'ộ'.repeat(maximumLengths.note - 2)}1`
    const full = briefingOf(item(path, { note, unfit: { note: '\u{1F4C8}'.repeat(maximumLengths.note / 2) } }))
    const { briefing } = move(full, next)
    expect(decodeBriefing(encodeBriefing(briefing), 'x')).toEqual({ ok: true, value: briefing })
  })

  test('says which charts have no number there, a trend with older ones among them', () => {
    const paths = [trend('rural.ntm'), comparison('rural.ntm'), trend('rural.ntm', '75')]
    const { report } = move(briefingOf(...paths), { by: 7 })
    expect(report.moved).toBe(3)
    expect(report.noFigures).toHaveLength(2)
  })

  test('leaves what cannot be opened as it was, and names it', () => {
    const broken = item('/chi-so/x', { note: 'quý I' })
    const { briefing, report } = move(briefingOf(broken, path), next)
    expect(briefing.items[0]).toEqual({ id: 1, ...broken })
    expect(report).toMatchObject({ moved: 1, unusable: ['/chi-so/x'] })
  })

  test('leaves what would go beyond all calendars as it was', () => {
    const last = item(trend('rural.ntm', '692', '2099-Q4'), { note: '1' })
    const { briefing, report } = move(briefingOf(last), next)
    expect(briefing.items).toEqual([{ id: 1, ...last }])
    expect(report).toMatchObject({ moved: 0, unusable: [last.path] })
  })

  test('in another language than the texts keeps none of them', () => {
    const moved = move(briefingOf(edited(path, 'headline', (text) => `Theo báo cáo, ${text}`)), next, 'en')
    expect(only(moved)).not.toHaveProperty('headline')
    expect(moved.report.unfit).toHaveLength(1)
  })
})

describe('a briefing on its way to another area', () => {
  test('changes the charts that show it, and names the others', () => {
    const { briefing, report } = move(briefingOf(trend('rural.ntm'), trend('rural.ntm', '697')), toBuDop)
    expect(briefing.items.map(({ path }) => path)).toEqual([trend('rural.ntm', '693'), trend('rural.ntm', '697')])
    expect(report).toMatchObject({ moved: 1, noFigures: [], unusable: [] })
    expect(report.unmoved).toHaveLength(1)
  })

  test('moves the others along by quarters all the same, and says which have no number there', () => {
    const { briefing, report } = move(briefingOf(trend('rural.ntm', '697')), { ...toBuDop, by: 7 })
    expect(briefing.items[0]!.path).toBe(trend('rural.ntm', '697', '2025-Q4'))
    expect(report).toMatchObject({ moved: 1 })
    expect([report.unmoved.length, report.noFigures.length]).toEqual([1, 1])
  })

  test('never carries a sentence about one area to another', () => {
    const moved = move(
      briefingOf(edited(trend('rural.ntm'), 'headline', (text) => `${text}, huyện biên giới`)),
      toBuDop,
    )
    expect(only(moved)).not.toHaveProperty('headline')
    expect(only(moved).unfit?.headline).toContain('Lộc Ninh')
  })

  test.each([
    ['Lộc Ninh đề nghị hỗ trợ', false],
    ['Loc Ninh de nghi', false],
    ['Đề nghị hỗ trợ', true],
  ])('the note and the line “%s” are kept: %s', (text, isKept) => {
    const { briefing } = move({ ...briefingOf(item(trend('rural.ntm'), { note: text })), subtitle: text }, toBuDop)
    expect([briefing.items[0]!.note, briefing.subtitle]).toEqual(isKept ? [text, text] : [undefined, undefined])
  })

  test('compares two areas no less when the other one was among them', () => {
    const path = comparison('rural.ntm', '692,693')
    const { briefing, report } = move(briefingOf(path), toBuDop)
    expect(briefing.items[0]!.path).toBe(path)
    expect(report).toMatchObject({ moved: 0 })
    expect(report.unmoved).toHaveLength(1)
  })
})

test('a briefing that goes nowhere stays as it is, texts with numbers among them', () => {
  const path = trend('rural.ntm')
  const briefing: Briefing = {
    ...briefingOf({ ...edited(path, 'headline', () => 'Quý I: 14 xã'), note: 'Ngày 1' }),
    title: { text: 'Giao ban quý I', from: contentsOf(briefingOf(path)).title.automatic },
    subtitle: 'Ngày 15/4',
  }
  for (const to of [
    { by: 0 },
    { by: 0, area: { from: '692', to: '692' } },
    { by: 0, area: { from: '697', to: '693' } },
  ]) {
    expect(move(briefing, to as Move).briefing).toEqual(briefing)
  }
})

describe('whatever a person wrote', () => {
  const indicators = catalogue.indicators.map(({ id }) => id)
  const anyPath = fc
    .tuple(
      fc.constantFrom(...indicators),
      fc.constantFrom('692', '697', '70', '75'),
      fc.constantFrom('2023-Q4', '2024-Q1', '2024-Q4'),
      fc.boolean(),
    )
    .map(([indicator, area, when, isTrend]) => (isTrend ? trend : comparison)(indicator, area, when))
  const anyWords = fc
    .array(fc.constantFrom('tăng', '14', 'quý I', 'Quý I/2024', 'theo', 'báo cáo', 'mười', 'XIV', '٣', 'xã'), {
      minLength: 1,
      maxLength: 3,
    })
    .map((words) => words.join(' '))
  const digitsOf = (text: string): readonly string[] => text.match(/\p{N}+/gu) ?? []

  test('no number and no quarter stands in a text after the move that the figures do not say', () => {
    fc.assert(
      fc.property(anyPath, anyWords, fc.nat({ max: 30 }), fc.integer({ min: 1, max: 6 }), (path, words, place, by) => {
        const insert = (text: string) => {
          const all = text.split(' ')
          return [...all.slice(0, place), words, ...all.slice(place)].join(' ')
        }
        const { headline, paragraph } = automaticOf(path)
        const moved = move(
          briefingOf(
            item(path, {
              headline: { text: insert(headline), from: headline },
              paragraph: { text: insert(paragraph), from: paragraph },
              note: words,
            }),
          ),
          { by },
        )
        const { chart, automatic } = chartsOf(moved.briefing)[0]!
        for (const which of ['headline', 'paragraph'] as const) {
          const said = digitsOf(automatic[which])
          expect(digitsOf(chart.sentences[which]).filter((each) => !said.includes(each))).toEqual([])
        }
        const before = periodText(texts, quarter(/ky=([\dQ-]+)/.exec(path)![1]!))
        const own = [only(moved).headline?.text, only(moved).paragraph?.text, only(moved).note].join(' ')
        const isSaid = `${automatic.headline} ${automatic.paragraph}`.includes(before)
        expect(isSaid ? '' : own).not.toContain(before)
        expect(only(moved).note ?? '').not.toMatch(/tăng|14|quý|mười|XIV|٣/i)
      }),
      { numRuns: 60 },
    )
  })

  test('a briefing without texts by hand comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(anyPath, { minLength: 1, maxLength: 3 }), fc.integer({ min: -6, max: 6 }), (paths, by) => {
        const briefing = briefingOf(...paths)
        expect(move(move(briefing, { by }).briefing, { by: -by }).briefing).toEqual(briefing)
      }),
      { numRuns: 25 },
    )
  })
})
