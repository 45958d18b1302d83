import { describe, expect, test } from 'vitest'
import { type PublishedCatalogue, catalogueFileName } from '../../src/contract/catalogue-file.ts'
import { decodeCatalogue, encodeCatalogue, sealCatalogue } from '../../src/contract/sealed-catalogue.ts'
import { quarterStartsFromText } from '../../src/domain/reporting-calendar.ts'
import { revenue } from '../domain/small-budget.ts'
import { binhPhuoc, catalogue } from '../domain/small-dataset.ts'
import { familyId, inspectorate } from '../domain/small-vocabulary.ts'

const hash = 'ab'.repeat(32)
const published: PublishedCatalogue = {
  ...catalogue,
  sources: [
    ...catalogue.sources,
    { ...catalogue.sources[0]!, publisher: 'UBND huyện', published: catalogue.dataDate, url: 'https://example.vn' },
  ],
  slices: [{ family: familyId('rural'), province: binhPhuoc.id, file: 'rural-70-abababababababab.json', sha256: hash }],
}

function broken(change: object): string {
  const json: unknown = JSON.parse(encodeCatalogue(published))
  return sealCatalogue(JSON.stringify({ ...(json as object), ...change }))
}

const changed = (from: string, to: string): string => encodeCatalogue(published).replace(from, to)

describe('a catalogue', () => {
  test('comes back from its file as it went in', () => {
    expect(decodeCatalogue(encodeCatalogue(published))).toEqual({ ok: true, value: published })
  })

  test('carries the display units of an indicator, and needs none', () => {
    const index = published.indicators.length
    const withUnits = { ...published, indicators: [...published.indicators, revenue] }
    const text = encodeCatalogue(withUnits)
    expect(decodeCatalogue(text)).toEqual({ ok: true, value: withUnits })
    const without = decodeCatalogue(broken({}))
    expect(without.ok && without.value.indicators[index - 1]).not.toHaveProperty('displayUnits')
    const nothing = sealCatalogue(text.replace('"factor":1000000,', '"factor":0,'))
    expect(decodeCatalogue(nothing)).toMatchObject({
      ok: false,
      problems: [{ code: 'file-shape', place: { text: `indicators.${index}.displayUnits.0.factor` } }],
    })
  })

  test('carries the deadline of a calendar, and has the same bytes without one', () => {
    const deadline = { days: quarterStartsFromText('25/3 25/6 25/9 25/12')!, rule: { vi: 'Điều 13', en: 'Article 13' } }
    const due = { ...inspectorate, deadline }
    const withDue = {
      ...published,
      calendars: published.calendars.map((each) => (each === inspectorate ? due : each)),
      indicators: published.indicators.map((each) =>
        each.calendar === inspectorate ? { ...each, calendar: due } : each,
      ),
    }
    expect(decodeCatalogue(encodeCatalogue(withDue))).toEqual({ ok: true, value: withDue })
    expect(encodeCatalogue(published)).not.toContain('deadline')
  })

  test('lets properties pass that a later version may add', () => {
    expect(decodeCatalogue(broken({ contact: 'x' })).ok).toBe(true)
  })
})

describe('a catalogue file is refused', () => {
  test.each([
    ['that was cut off', encodeCatalogue(published).slice(0, -5), 'file-hash-differs', undefined],
    ['that was cut off at once', encodeCatalogue(published).slice(0, 50), 'file-not-json', undefined],
    ['that is a slice', changed('nhip-quy/catalogue', 'nhip-quy/slice'), 'file-other-format', undefined],
    ['that is a list', '[]', 'file-other-format', undefined],
    ['of a newer version', changed('"version":3', '"version":4'), 'file-version-newer', undefined],
    ['of an older version', changed('"version":3', '"version":2'), 'file-version-older', undefined],
    ['with a day that does not exist', broken({ dataDate: '2025-02-30' }), 'file-shape', 'dataDate'],
    [
      'with a calendar of no quarters',
      broken({ calendars: [{ ...inspectorate, starts: 'x' }] }),
      'file-shape',
      'calendars.0.starts',
    ],
    ['with an indicator of an unknown calendar', broken({ calendars: [] }), 'file-shape', 'indicators.0.calendar'],
    ['with an area of an unknown kind', broken({ areaTypes: [] }), 'file-shape', 'areas.0.type'],
    [
      'with a slice of an unknown indicator',
      broken({
        indicatorSlices: [{ indicator: 'x', province: '70', file: 'x-70-abababababababab.json', sha256: hash }],
      }),
      'file-shape',
      'indicatorSlices.0.indicator',
    ],
    ['with an indicator of an unknown family', broken({ families: [] }), 'file-shape', 'indicators.0.family'],
    ['with counts below zero', broken({ counts: { published: -1, sample: 0 } }), 'file-shape', 'counts.published'],
    [
      'with a slice that lies elsewhere',
      broken({ slices: [{ ...published.slices[0], file: '../secret.json' }] }),
      'file-shape',
      'slices.0.file',
    ],
    [
      'with a slice without a whole hash',
      broken({ slices: [{ ...published.slices[0], sha256: 'abc' }] }),
      'file-shape',
      'slices.0.sha256',
    ],
  ])('%s', (_, text, code, where) => {
    const decoded = decodeCatalogue(text)
    const problems = decoded.ok ? [] : decoded.problems
    expect(problems.map((problem) => problem.code)).toEqual([code])
    expect(problems[0]!.place).toMatchObject({ file: catalogueFileName, ...(where ? { text: where } : {}) })
  })

  test('with its first fault, however many there are', () => {
    const decoded = decodeCatalogue(broken({ dataDate: '', edition: 5, areas: {} }))
    expect(decoded.ok ? [] : decoded.problems.map((problem) => problem.place?.text)).toEqual(['dataDate'])
  })
})

describe('a catalogue that was changed on its way', () => {
  test('by any one letter is refused', () => {
    const text = encodeCatalogue(published)
    const passed = Array.from(text, (letter, at) => {
      const other = letter === '1' ? '2' : '1'
      return text.slice(0, at) + other + text.slice(at + 1)
    }).filter((damaged) => damaged !== text && decodeCatalogue(damaged).ok)
    expect(passed).toEqual([])
  })

  test.each([
    ['in its text', changed('Lộc Ninh', 'Lộc Ninb')],
    ['at its checksum', changed('"sha256"', '"sha255"')],
  ])('%s says that its checksum differs', (_, text) => {
    const decoded = decodeCatalogue(text)
    expect(decoded.ok ? [] : decoded.problems).toEqual([
      { code: 'file-hash-differs', place: { file: catalogueFileName } },
    ])
  })
})

describe('areas that lie within themselves are refused', () => {
  const commune = { ...published.areas[0]!, level: 'commune', type: 'xã' }
  const of = (id: string, parentCode: string) => ({ ...commune, id, code: id, parentCode })
  test.each([
    ['one that is its own parent', [of('1', '1')], 'areas.0.parentCode'],
    ['two in a circle', [of('1', '2'), of('2', '1')], 'areas.0.parentCode'],
    [
      'three in a circle behind a sound one',
      [{ ...published.areas[0]!, type: 'tỉnh' }, of('1', '2'), of('2', '3'), of('3', '1')],
      'areas.1.parentCode',
    ],
  ])('%s', (_, areas, where) => {
    const decoded = decodeCatalogue(broken({ areas }))
    expect(decoded.ok ? [] : decoded.problems).toEqual([
      { code: 'file-shape', place: { file: catalogueFileName, text: where }, params: { expected: '' } },
    ])
  })
})
