import { describe, expect, test } from 'vitest'
import { lineageId } from '../../../src/navigation/area-parameter.ts'
import { briefingOf, catalogue, comparison, dataset, item, trend, contentsOf, chartsOf } from '../small-briefing.ts'

describe('the title that a briefing gives itself', () => {
  test.each([
    [
      'says area and quarter',
      [trend('rural.ntm'), comparison('ocop.products')],
      'Chỉ tiêu quý I/2024 – huyện Lộc Ninh',
    ],
    [
      'says that there are several quarters',
      [trend('rural.ntm'), trend('rural.ntm', '692', '2024-Q2')],
      'Chỉ tiêu nhiều kỳ – huyện Lộc Ninh',
    ],
    [
      'says how many areas there are',
      [trend('rural.ntm'), trend('rural.ntm', '693'), trend('ocop.products', '693')],
      'Chỉ tiêu quý I/2024 – 2 địa bàn',
    ],
    ['calls an area as it was', [trend('rural.ntm', '697', '2022-Q1')], 'Chỉ tiêu quý I/2022 – huyện Chơn Thành'],
    [
      'counts an area that changed its rank once',
      [trend('rural.ntm', '697', '2022-Q1'), trend('rural.ntm', '697', '2024-Q1')],
      'Chỉ tiêu nhiều kỳ – huyện Chơn Thành',
    ],
    ['is general without charts', [], 'Soạn báo cáo'],
    ['is general with charts that cannot be opened', ['/chi-so/x'], 'Soạn báo cáo'],
    ['leaves out what cannot be opened', ['/chi-so/x', trend('rural.ntm')], 'Chỉ tiêu quý I/2024 – huyện Lộc Ninh'],
  ])('%s', (_, paths, expected) => {
    expect(contentsOf(briefingOf(...paths)).title).toEqual({ text: expected, automatic: expected, mark: 'automatic' })
  })

  test('gives way to one by hand as long as it says what it said', () => {
    const briefing = briefingOf(trend('rural.ntm'))
    const { automatic } = contentsOf(briefing).title
    const titled = { ...briefing, title: { text: 'Giao ban', from: automatic } }
    expect(contentsOf(titled).title).toEqual({ text: 'Giao ban', automatic, mark: 'edited' })
    const moved = { ...titled, items: briefingOf(trend('rural.ntm', '692', '2024-Q2')).items }
    expect(contentsOf(moved).title).toMatchObject({ text: 'Chỉ tiêu quý II/2024 – huyện Lộc Ninh', mark: 'outdated' })
    expect(contentsOf(titled, 'en').title.mark).toBe('outdated')
  })
})

describe('the lines below the title', () => {
  test('are those by hand without empty ones, then data and making', () => {
    const { lines } = contentsOf({ ...briefingOf(trend('rural.ntm')), subtitle: ' \nUBND huyện\n\nHọp giao ban\n' })
    expect(lines.slice(0, -1)).toEqual(['UBND huyện', 'Họp giao ban'])
    expect(lines.at(-1)).toContain('Lập ngày 02/03/2026')
  })
})

test('the quarter of a briefing is that of most charts, the first one where two are as many', () => {
  const [one, two] = [trend('rural.ntm', '692', '2024-Q2'), trend('rural.ntm')]
  expect(contentsOf(briefingOf(one, two, trend('ocop.products'))).quarter).toBe('2024-Q1')
  expect(contentsOf(briefingOf(one, two)).quarter).toBe('2024-Q2')
  expect(contentsOf(briefingOf())).not.toHaveProperty('quarter')
})

test('an area of a briefing can be chosen once, whatever rank it had', () => {
  const { areas } = contentsOf(
    briefingOf(trend('rural.ntm', '697', '2022-Q1'), trend('rural.ntm', '697'), trend('rural.ntm', '693')),
  )
  expect(areas.map(({ id }) => lineageId(dataset.history, id))).toEqual(['697', '693'])
})

describe('the sources', () => {
  test('stand each once, with what generated samples last', () => {
    const { sources } = contentsOf(
      briefingOf(trend('rural.ntm'), trend('rural.ntm_advanced'), comparison('rural.ntm'), trend('reception.turns')),
    )
    expect(new Set(sources).size).toBe(sources.length)
    const generators = catalogue.sources.filter(({ kind }) => kind === 'generator')
    const isGenerator = (text: string) => generators.some(({ title }) => text.includes(title))
    expect(sources.findIndex(isGenerator)).toBe(sources.length - sources.filter(isGenerator).length)
    expect(sources.some(isGenerator)).toBe(true)
  })

  test('are those of every quarter that is drawn', () => {
    const [two, many] = [
      comparison('rural.ntm', '692', '2024-Q4'),
      comparison('rural.ntm', '692', '2024-Q4', '&dang=bang-mau&tu=2016-Q4&den=2025-Q2'),
    ]
    const few = contentsOf(briefingOf(two)).sources
    expect(contentsOf(briefingOf(many)).sources.length).toBeGreaterThan(few.length)
    expect(contentsOf(briefingOf(many)).sources).toEqual(expect.arrayContaining([...few]))
  })

  test('are none without charts', () => {
    expect(contentsOf(briefingOf()).sources).toEqual([])
  })
})

describe('the mark of illustrative figures', () => {
  test('stands as soon as one chart has it', () => {
    expect(
      contentsOf(briefingOf(trend('rural.ntm', '692', '2024-Q1', '&minh-hoa=an'), trend('rural.ntm'))).watermark,
    ).toBeDefined()
  })

  test.each([
    ['no figure is illustrative', [trend('rural.ntm', '692', '2024-Q1', '&minh-hoa=an')]],
    ['there is no figure', []],
    ['the illustrative ones are hidden', [comparison('rural.ntm', '692', '2024-Q1', '&minh-hoa=an')]],
  ])('does not stand where %s', (_, paths) => {
    expect(contentsOf(briefingOf(...paths))).not.toHaveProperty('watermark')
  })
})

describe('a chart of a briefing', () => {
  const plain = chartsOf(briefingOf(trend('rural.ntm')))[0]!

  test('leads back to exactly its view, whatever stood around it in the file', () => {
    const [shown] = chartsOf(briefingOf('/chi-so/rural.ntm/?ky=2024-Q1&dia-ban=692&x=1&lang=en#phan'))
    expect(shown!.chart.address).toBe('https://site.example/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1')
    expect(chartsOf(briefingOf(trend('rural.ntm')), 'en')[0]!.chart.address).toBe(
      'https://site.example/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1&lang=en',
    )
  })

  test('has the note of a person first among its notes', () => {
    const [shown] = chartsOf(briefingOf(item(trend('rural.ntm'), { note: 'Xem phụ lục' })))
    expect(shown!.chart.frame.notes).toEqual(['Xem phụ lục', ...plain.chart.frame.notes])
  })

  test('says in its footer that a sentence was written by hand, and only then', () => {
    const edit = (from: string) =>
      chartsOf(briefingOf(item(trend('rural.ntm'), { headline: { text: 'Lộc Ninh', from } })))[0]!
    const { headline } = plain.automatic
    expect(edit(headline)).toMatchObject({ marks: { headline: 'edited', paragraph: 'automatic' } })
    expect(edit(headline).chart.sentences).toEqual({ ...plain.automatic, headline: 'Lộc Ninh' })
    expect(edit(headline).chart.frame.footer.status).not.toBe(plain.chart.frame.footer.status)
    expect(edit('Câu khác')).toMatchObject({ marks: { headline: 'outdated' }, automatic: plain.automatic })
    expect(edit('Câu khác').chart).toMatchObject({
      sentences: plain.automatic,
      frame: { footer: plain.chart.frame.footer },
    })
  })

  test.each([
    ['/chi-so/khong.co?ky=2024-Q1', ['khong.co']],
    ['/chi-so/rural.ntm?dia-ban=abc&ky=2024-Q9', ['2024-Q9', 'abc']],
    ['/so-lieu', ['/so-lieu']],
  ])('%s cannot be opened, and says which parts mean nothing', (path, parts) => {
    const { items, usable } = contentsOf(briefingOf(path))
    expect(items).toMatchObject([{ kind: 'unusable', parts }])
    expect(usable).toEqual([])
  })
})

test('the lines of a note stand beneath their chart each for itself, above its own notes', () => {
  const charts = chartsOf(briefingOf(item(trend('rural.ntm'), { note: 'Một\n \nHai' })))
  const plain = chartsOf(briefingOf(trend('rural.ntm')))[0]!.chart.frame.notes
  expect(charts[0]!.chart.frame.notes).toEqual(['Một', 'Hai', ...plain])
})
