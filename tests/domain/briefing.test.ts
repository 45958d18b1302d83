import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Briefing,
  type BriefingItem,
  areaContents,
  chartContents,
  emptyBriefing,
  inLanguage,
  isAreaContent,
  isWrittenElsewise,
  itemTexts,
  maximumItems,
  waitsForWords,
  withItem,
  withItemAt,
  withItems,
  withOffice,
  withSubtitle,
  withTitle,
  withText,
  withoutEdits,
  withoutItem,
  withoutUnfit,
  withoutUnfitHead,
} from '../../src/domain/briefing.ts'

const item = (path: string): Omit<BriefingItem, 'id'> => ({ path, content: 'chart' })
const briefingOf = (...paths: readonly string[]): Briefing => withItems(emptyBriefing, paths.map(item))
const pathsOf = ({ items }: Briefing) => items.map(({ path }) => path)
const idsOf = ({ items }: Briefing) => items.map(({ id }) => id)

describe('figures are added', () => {
  test('at the end, each with an id of its own', () => {
    const briefing = withItems(withoutItem(briefingOf('/a', '/b', '/c'), 2), [item('/d')])
    expect(pathsOf(briefing)).toEqual(['/a', '/c', '/d'])
    expect(new Set(idsOf(briefing)).size).toBe(3)
  })

  test('as many as there is room for', () => {
    const many = Array.from({ length: maximumItems + 1 }, (_, index) => item(`/${index}`))
    const full = withItems(emptyBriefing, many)
    expect(full.items).toHaveLength(maximumItems)
    expect(withItems(full, [item('/x')])).toEqual(full)
  })
})

describe('a figure', () => {
  const briefing = briefingOf('/a', '/b', '/c')
  test.each([
    [1, 2, '/b /c /a'],
    [3, 0, '/c /a /b'],
    [2, 1, '/a /b /c'],
    [1, 99, '/b /c /a'],
    [3, -7, '/c /a /b'],
    [9, 0, '/a /b /c'],
  ])('%i goes to place %i: %s', (id, place, expected) => {
    expect(pathsOf(withItemAt(briefing, id, place)).join(' ')).toBe(expected)
  })

  test('that is changed keeps its place, and the others stay as they are', () => {
    const changed = withItem(briefing, 2, (each) => ({ ...each, content: 'table' }))
    expect(changed.items.map(({ content }) => content)).toEqual(['chart', 'table', 'chart'])
    expect(withItem(briefing, 9, (each) => ({ ...each, content: 'table' }))).toEqual(briefing)
  })
})

describe('a text by hand', () => {
  const plain: BriefingItem = { id: 1, path: '/a', content: 'chart' }
  test('is kept with what the figures said', () => {
    expect(withText(plain, 'headline', 'Mới', 'Cũ')).toEqual({ ...plain, headline: { text: 'Mới', from: 'Cũ' } })
    expect(withText(plain, 'note', 'Ghi', '')).toEqual({ ...plain, note: 'Ghi' })
  })

  test.each([
    ['headline', ''],
    ['headline', '  '],
    ['headline', 'Cũ'],
    ['headline', 'Cũ'.normalize('NFD')],
    ['paragraph', '\u200F\u2066'],
    ['note', ' \n '],
  ] as const)('for %s of “%s” is no text', (which, text) => {
    const written = withText(plain, which, 'Trước', 'Cũ')
    expect(withText(written, which, text, 'Cũ')).toEqual(plain)
  })

  test('is kept composed, so that it is the same after it was saved', () => {
    expect(withText(plain, 'note', 'Lộc Ninh'.normalize('NFD'), '').note).toBe('Lộc Ninh')
  })

  test('that was put aside goes alone, and the list goes with the last one', () => {
    const both: BriefingItem = { ...plain, unfit: { headline: 'a', note: 'b' } }
    const one = withoutUnfit(both, 'headline')
    expect(one).toEqual({ ...plain, unfit: { note: 'b' } })
    expect(withoutUnfit(one, 'note')).toEqual(plain)
    expect(withoutUnfit(plain, 'note')).toEqual(plain)
  })
})

const anyStep = fc.oneof(
  fc.nat({ max: 3 }).map(
    (count) => (briefing: Briefing) =>
      withItems(
        briefing,
        Array.from({ length: count }, (_, index) => item(`/${index}`)),
      ),
  ),
  fc.nat({ max: 12 }).map((id) => (briefing: Briefing) => withoutItem(briefing, id)),
  fc.tuple(fc.nat({ max: 12 }), fc.integer({ min: -3, max: 15 })).map(
    ([id, place]) =>
      (briefing: Briefing) =>
        withItemAt(briefing, id, place),
  ),
)

describe('whatever is done to a briefing', () => {
  test('no two figures have one id, and there are never too many', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        const briefing = steps.reduce((before, step) => step(before), emptyBriefing)
        expect(new Set(idsOf(briefing)).size).toBe(briefing.items.length)
        expect(briefing.items.length).toBeLessThanOrEqual(maximumItems)
      }),
    )
  })

  test('a new order keeps every figure, each once, and the others in their order', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9 }), fc.integer({ min: -20, max: 20 }), fc.nat({ max: 9 }), (count, place, id) => {
        const before = withItems(
          emptyBriefing,
          Array.from({ length: count }, (_, index) => item(`/${index}`)),
        )
        const after = withItemAt(before, id, place)
        expect([...idsOf(after)].sort((a, b) => a - b)).toEqual(idsOf(before))
        expect(idsOf(withoutItem(after, id))).toEqual(idsOf(withoutItem(before, id)))
      }),
    )
  })

  test('a text that was written and taken back leaves no trace', () => {
    fc.assert(
      fc.property(fc.constantFrom(...itemTexts), fc.string(), fc.string(), (which, text, automatic) => {
        const plain: BriefingItem = { id: 1, path: '/a', content: 'table' }
        expect(withText(withText(plain, which, text, automatic), which, '', automatic)).toEqual(plain)
      }),
    )
  })
})

describe('the head of a briefing', () => {
  test.each([
    ['Giao ban quý II', { text: 'Giao ban quý II', from: 'Chỉ tiêu' }],
    ['Chỉ tiêu', undefined],
    [' \u200B ', undefined],
    ['Giao ban tỉnh'.normalize('NFD'), { text: 'Giao ban tỉnh', from: 'Chỉ tiêu' }],
  ])('has the title “%s” only where a person wrote one', (text, title) => {
    expect(withTitle(emptyBriefing, text, 'Chỉ tiêu').title).toEqual(title)
  })

  test('takes back what had been put aside, or lets it go, and keeps the rest aside', () => {
    const aside: Briefing = { ...emptyBriefing, unfit: { title: 'Cũ', subtitle: 'Ngày 15/4' } }
    expect(withoutUnfitHead(aside, 'title').unfit).toEqual({ subtitle: 'Ngày 15/4' })
    expect('unfit' in withoutUnfitHead(withoutUnfitHead(aside, 'title'), 'subtitle')).toBe(false)
    expect(withSubtitle(aside, 'Phòng Nội vụ').subtitle).toBe('Phòng Nội vụ')
    expect('subtitle' in withSubtitle({ ...aside, subtitle: 'x' }, '  ')).toBe(false)
  })
})

describe('the language of a briefing', () => {
  const title = { text: 'Giao ban', from: 'Chỉ tiêu' }

  test('is that of the first sentence written over, and stays', () => {
    const english = inLanguage({ ...emptyBriefing, title }, emptyBriefing, 'en')
    expect(english.language).toBe('en')
    expect(inLanguage({ ...english, subtitle: 'x' }, english, 'vi').language).toBe('en')
    expect('language' in inLanguage({ ...emptyBriefing, title }, emptyBriefing, 'vi')).toBe(false)
    // Nothing is written over yet: what it was called before says nothing.
    expect(inLanguage({ ...emptyBriefing, subtitle: 'x', language: 'en' }, emptyBriefing, 'vi').language).toBe('en')
  })

  test.each(['headline', 'paragraph'] as const)('is given by a %s as well as by a title', (which) => {
    const items = briefingOf('/a').items.map((each) => ({ ...each, [which]: title }))
    expect(inLanguage({ ...emptyBriefing, items }, emptyBriefing, 'en').language).toBe('en')
    expect(isWrittenElsewise({ ...emptyBriefing, items, language: 'en' }, 'vi')).toBe(true)
    expect(isWrittenElsewise({ ...emptyBriefing, items, language: 'en' }, 'en')).toBe(false)
  })

  test('leaves the other one with the automatic texts, and with notes and lines', () => {
    const [first] = briefingOf('/a').items
    const edited: Briefing = {
      ...emptyBriefing,
      title,
      subtitle: 'x',
      items: [{ ...first!, headline: title, note: 'y' }],
    }
    expect([isWrittenElsewise(edited, 'vi'), isWrittenElsewise(edited, 'en')]).toEqual([false, true])
    expect(withoutEdits(edited)).toEqual({ ...emptyBriefing, subtitle: 'x', items: [{ ...first, note: 'y' }] })
    expect(isWrittenElsewise(withoutEdits(edited), 'en')).toBe(false)
  })
})

describe('what stands in a briefing', () => {
  test('is a page of its area or one of its charts', () => {
    expect(areaContents.every(isAreaContent)).toBe(true)
    expect(chartContents.some(isAreaContent)).toBe(false)
  })

  test('waits for words of people where the figures say nothing of it', () => {
    expect(areaContents.filter(waitsForWords)).toEqual(['shortcomings', 'tasks'])
  })

  test('is presented by the office it carries, or by none', () => {
    const office = { name: 'UBND huyện Lộc Ninh' }
    expect(withOffice(emptyBriefing, office)).toEqual({ ...emptyBriefing, office })
    expect('office' in withOffice({ ...emptyBriefing, office }, undefined)).toBe(false)
  })
})
