import { describe, expect, test } from 'vitest'
import {
  checkedNumbers,
  claimPlaceText,
  publishedNumberText,
  subjectText,
} from '../../../src/features/checking/checked-numbers.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { documentClaims } from '../../../src/reading/checking/document-claims.ts'
import { claimReader } from '../../../src/reading/checking/reader.ts'
import type { DocumentPiece } from '../../../src/reading/office/document-piece.ts'
import { binhPhuocPackage } from '../../reading/reading-package.ts'
import { binhPhuocDataset } from '../binh-phuoc.ts'

const { dataset } = await binhPhuocDataset()
const reader = claimReader(dataset, (await binhPhuocPackage()).phrases)
const { vi, en } = textsByLanguage

const slide: DocumentPiece = {
  place: { kind: 'slide', slide: 3, isNote: false },
  content: {
    kind: 'text',
    text: 'Huyện Lộc Ninh, quý II/2024\nCó 13/15 xã đạt chuẩn nông thôn mới (93,3%), tăng 2 xã so với cùng kỳ.',
  },
}
const sheet: DocumentPiece = {
  place: { kind: 'sheet', sheet: 'Bảng 1' },
  content: {
    kind: 'table',
    rows: [
      ['Địa bàn', 'Xã nông thôn mới'],
      ['Huyện Lộc Ninh', '19/15'],
    ],
    merged: [],
  },
}

describe('the numbers of a document', () => {
  const numbers = checkedNumbers(dataset, documentClaims([slide], reader))

  test('say each what is published in its place', () => {
    const told = numbers.map(({ claim, verdict }) => {
      const indicator = dataset.indicatorOf(claim.indicator!.id)!
      return [
        claim.printed,
        verdict.kind,
        verdict.kind === 'unknown' ? '' : publishedNumberText(vi, indicator, claim.role, verdict.published),
      ]
    })
    expect(told).toEqual([
      ['13/15', 'outdated', '14/15 xã'],
      ['93,3%', 'agrees', '93,3%'],
      ['2', 'contradicted', '+1 xã'],
    ])
  })

  test('say of what and where they are, in both languages', () => {
    const { claim } = numbers[2]!
    expect(subjectText(vi, dataset, claim)).toBe('Xã nông thôn mới, thay đổi, Huyện Lộc Ninh, Quý II/2024')
    expect(claimPlaceText(vi, claim, slide)).toBe('trang chiếu 3')
    expect(claimPlaceText(en, claim, slide)).toBe('slide 3')
  })

  test('of a sheet have the name of their cell', () => {
    const [claim] = documentClaims([slide, sheet], reader).filter(({ piece }) => piece === 1)
    expect(claim?.printed).toBe('19/15')
    expect(claimPlaceText(vi, claim!, sheet)).toBe('Bảng 1!B2')
  })
})
