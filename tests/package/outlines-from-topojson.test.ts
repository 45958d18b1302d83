import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { signedArea } from '../../src/domain/area-outline.ts'
import { decodeOutlines, encodeOutlines, isOutlinesText } from '../../src/contract/outlines-file.ts'
import { outlinesFromTopojson } from '../../src/package/outlines-from-topojson.ts'
import type { AreaId } from '../../src/domain/area.ts'

type Json = Record<string, unknown>

/** Two squares side by side that share a border; the second has a hole. */
const topology = (own: Json = {}, geometries?: readonly Json[]): string =>
  JSON.stringify({
    type: 'Topology',
    transform: { scale: [0.1, 0.1], translate: [106, 11] },
    arcs: [
      [
        [10, 0],
        [0, 10],
      ],
      [
        [10, 10],
        [-10, 0],
        [0, -10],
        [10, 0],
      ],
      [
        [10, 0],
        [10, 0],
        [0, 10],
        [-10, 0],
      ],
      [
        [14, 4],
        [2, 0],
        [0, 2],
        [-2, -2],
      ],
    ],
    objects: {
      areas: {
        type: 'GeometryCollection',
        geometries: geometries ?? [
          { type: 'Polygon', properties: { code: '692' }, arcs: [[0, 1]] },
          { type: 'MultiPolygon', properties: { code: '693' }, arcs: [[[2, -1], [3]]] },
        ],
      },
    },
    ...own,
  })

describe('outlines from TopoJSON', () => {
  test('are closed rings, edges counter-clockwise and holes clockwise', () => {
    const read = outlinesFromTopojson(topology())
    if (!read.ok) throw new Error('It can be read')
    expect(read.value.map(({ code, rings }) => [code, rings.map((ring) => ring.length / 2)])).toEqual([
      ['692', [4]],
      ['693', [4, 3]],
    ])
    expect(read.value.map(({ rings }) => rings.map((ring) => Math.sign(signedArea(ring))))).toEqual([[1], [1, -1]])
  })

  test.each([
    ['no JSON', '{', 'JSON'],
    ['another format', '{"type":"FeatureCollection"}', 'type'],
    ['no outline', topology({ objects: {} }), 'objects'],
    ['a point in place of an area', topology({}, [{ type: 'Point', properties: { code: '1' } }]), 'objects.areas'],
    ['no code', topology({}, [{ type: 'Polygon', properties: {}, arcs: [[0, 1]] }]), 'code'],
    [
      'a code twice',
      topology(
        {},
        [0, 1].map(() => ({ type: 'Polygon', properties: { code: '1' }, arcs: [[0, 1]] })),
      ),
      'code 1',
    ],
    ['an arc that is not there', topology({}, [{ type: 'Polygon', properties: { code: '1' }, arcs: [[9]] }]), 'code 1'],
    ['a line that is open', topology({}, [{ type: 'Polygon', properties: { code: '1' }, arcs: [[0]] }]), 'code 1'],
    ['arcs that do not meet', topology({}, [{ type: 'Polygon', properties: { code: '1' }, arcs: [[0, 2]] }]), 'code 1'],
    ['metres in place of degrees', topology({ transform: { scale: [100, 100], translate: [106, 11] } }), 'arcs.0'],
  ])('say where the fault is of %s', (_, text, at) => {
    const read = outlinesFromTopojson(text)
    expect(read.ok ? '' : String(read.problems[0]?.params?.['at'])).toContain(at)
  })
})

describe('a published file of outlines', () => {
  const ids = ['692' as AreaId]
  const outlines = [{ areas: ids, rings: [[106.1234, 11.5, 106.9, 11.25, 107.0001, 11.9999]] }]

  test('is known by its beginning, so that the next publication may replace it', () => {
    expect(isOutlinesText(encodeOutlines(outlines).slice(0, 64))).toBe(true)
    expect(isOutlinesText('{"format":"another"')).toBe(false)
  })

  test('comes back as it went in, to eleven metres', () => {
    const read = decodeOutlines(encodeOutlines(outlines), 'outlines.json')
    if (!read.ok) throw new Error('It can be read')
    expect(read.value[0]!.areas).toEqual(ids)
    for (const [at, degrees] of read.value[0]!.rings[0]!.entries()) {
      expect(degrees).toBeCloseTo(outlines[0]!.rings[0]![at]!, 6)
    }
  })

  test.each([
    ['half a point', (text: string) => text.replace(/"rings":\[\[/, '"rings":[[7,')],
    ['no ring', (text: string) => text.replace(/"rings":\[\[.*?\]\]/, '"rings":[]')],
    ['a fraction', (text: string) => text.replace(/"rings":\[\[/, '"rings":[[0.5,0.5,')],
    ['another version', (text: string) => text.replace('"version":1', '"version":9')],
  ])('with %s is not read', (_, change) => {
    const text = encodeOutlines(outlines)
    expect(change(text)).not.toBe(text)
    expect(decodeOutlines(change(text), 'outlines.json').ok).toBe(false)
  })
})

test('the outlines of the shipped package can be read', () => {
  for (const [file, count] of [
    ['outlines-districts', 11],
    ['outlines-communes', 40],
  ] as const) {
    const read = outlinesFromTopojson(readFileSync(`data/binh-phuoc/${file}.json`, 'utf8'))
    expect(read.ok && read.value.length).toBe(count)
  }
})
