import { describe, expect, test } from 'vitest'
import { decodeKeptImport, encodeKeptImport } from '../../src/contract/kept-import.ts'

const figure = {
  indicator: 'reception.turns',
  area: '692',
  period: '2024-Q3',
  state: 'final',
  content: { kind: 'value', value: 80 },
}
const of = {
  id: 'a1',
  kind: 'typed',
  at: '2024-10-02T01:00:00.000Z',
  by: 'Văn phòng',
  source: { title: 'Báo cáo quý III/2024', published: '2024-10-01' },
}

describe('a kept import', () => {
  test('comes back as it was, each figure with its import', () => {
    const kept = decodeKeptImport({ of, figures: [figure] })!
    expect(kept.figures[0]).toEqual({ ...figure, importId: 'a1' })
    expect(decodeKeptImport(JSON.parse(JSON.stringify(encodeKeptImport(kept))))).toEqual(kept)
  })

  test.each([
    ['nothing', undefined],
    ['an id that is a path', { of: { ...of, id: '../a' }, figures: [] }],
    ['a checksum that is none', { of: { ...of, sha256: 'abc' }, figures: [] }],
    ['a time that is none', { of: { ...of, at: 'yesterday' }, figures: [] }],
    ['a period that is none', { of, figures: [{ ...figure, period: '2024-Q5' }] }],
    ['a value that is none', { of, figures: [{ ...figure, content: { kind: 'value', value: '80' } }] }],
    ['a reason nobody tells', { of, figures: [{ ...figure, content: { kind: 'missing', reason: 'lost' } }] }],
    ['a sample', { of, figures: [{ ...figure, state: 'sample' }] }],
    ['a text without end', { of: { ...of, by: 'x'.repeat(4001) }, figures: [] }],
  ])('is none with %s', (_, kept) => {
    expect(decodeKeptImport(kept)).toBeUndefined()
  })
})
