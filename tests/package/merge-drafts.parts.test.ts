import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import type { DraftFigure } from '../../src/domain/draft-figure.ts'
import { faultsOfWhole } from '../../src/package/faults-of-whole.ts'
import { mergeDrafts } from '../../src/package/merge-drafts.ts'
import { draftOf, importOf } from './draft-import.ts'
import { bytesOf, smallPackage, smallPackageTexts } from './small-package.ts'

const header = smallPackageTexts['observations.csv']!.split('\n')[0]!
const description = JSON.parse(smallPackageTexts['datapackage.json']!) as {
  readonly nhipquy: object
  readonly resources: readonly { readonly path: string }[]
}

/** The small package as a part "bp", with further parts before it, each of one row. */
function parted(parts: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> {
  const others = Object.keys(parts).map((part) => ({
    path: `${part}.csv`,
    'nhipquy:table': 'observations',
    'nhipquy:part': part,
  }))
  const own = description.resources.map((each) =>
    each.path === 'observations.csv' ? { ...each, 'nhipquy:part': 'bp' } : each,
  )
  const nhipquy = { ...description.nhipquy, dataDate: '2025-12-01' }
  const files = smallPackage().set(
    'datapackage.json',
    bytesOf(JSON.stringify({ ...description, nhipquy, resources: [...others, ...own] })),
  )
  for (const [part, row] of Object.entries(parts)) files.set(`${part}.csv`, bytesOf(`${header}\n${row}\n`))
  return files
}

const merged = (files: ReadonlyMap<string, Uint8Array>, draft: DraftFigure) =>
  mergeDrafts(files, [importOf('i1', [draft])], { today: '2026-01-01' as Day })

const ofDongNai = 'reception.turns,,25292,Xã Lộc Quang,2025-Q3,5,,,final,,,,report,,'
const turnsOf2025 = 'reception.turns,,692,Huyện Lộc Ninh,2025-Q1,5,,,final,,,,report,,'
const ruralOf2025 = 'rural.ntm,,692,Huyện Lộc Ninh,2025-Q1,15,15,,final,,,,report,,'

describe('figures of a package in parts', () => {
  test.each([
    ['its province', { dn: ofDongNai }, 'reception.turns 692 2024-Q2', 'observations.csv'],
    ['its province where that stands last', { dn: ofDongNai }, 'reception.turns 25292-2025-07-01 2025-Q4', 'dn.csv'],
    ['its year', { later: turnsOf2025 }, 'reception.turns 692 2025-Q2', 'later.csv'],
    ['the nearest year', { later: turnsOf2025 }, 'reception.turns 692 2023-Q2', 'observations.csv'],
    ['its family', { rural: ruralOf2025 }, 'reception.turns 692 2025-Q1', 'observations.csv'],
  ])('go into the part of %s', (_, parts, key, file) => {
    const result = merged(parted(parts), draftOf(key, { value: 64 }))
    expect(result.ok && [...result.value.changed.keys()].filter((name) => /^(?!data|sources)/.test(name))).toEqual([
      file,
    ])
  })

  test('go into none where no part has anything of their province, and that is said', () => {
    const result = merged(
      parted({ later: turnsOf2025 }),
      draftOf('reception.turns 25292-2025-07-01 2025-Q4', { value: 6 }),
    )
    expect(result).toMatchObject({
      ok: false,
      faults: [{ problem: { code: 'draft-without-part' }, draft: { area: '25292-2025-07-01' } }],
    })
  })

  test('are refused where the parts together are more than is read, not told to come in parts', () => {
    const tooLarge = [
      { code: 'package-too-large', place: { file: 'bp.csv' } },
      { code: 'package-too-long', place: { file: 'bp.csv' } },
      { code: 'file-unreadable', place: { file: 'bp.csv' } },
    ] as const
    const codes = (bytes: Uint8Array | undefined) => faultsOfWhole(tooLarge, bytes).map(({ code }) => code)
    expect(codes(parted({}).get('datapackage.json'))).toEqual(['parts-too-large', 'parts-too-large', 'file-unreadable'])
    const plain = ['package-too-large', 'package-too-long', 'file-unreadable']
    expect(codes(smallPackage().get('datapackage.json'))).toEqual(plain)
    expect(codes(undefined)).toEqual(plain)
  })

  test('are refused for that before anything is read', () => {
    const files = new Map(parted({}))
    files.set('long.csv', bytesOf('\n'.repeat(500_001)))
    expect(merged(files, draftOf('reception.turns 692 2024-Q2', { value: 64 }))).toMatchObject({
      ok: false,
      faults: [{ problem: { code: 'parts-too-large' } }],
    })
  })
})
