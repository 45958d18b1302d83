import { expect, test } from 'vitest'
import { catalogueFileName } from '../../src/contract/catalogue-file.ts'
import { decodeCatalogue } from '../../src/contract/sealed-catalogue.ts'
import { decodeCorrections } from '../../src/contract/corrections.ts'
import { publishPackage } from '../../src/package/publish-package.ts'
import { type Edit, smallPackage } from '../package/small-package.ts'

function correctionsAfter(edits: readonly Edit[]) {
  const published = publishPackage(smallPackage(edits))
  const catalogue = published.ok ? decodeCatalogue(published.value.files.get(catalogueFileName)!) : undefined
  return catalogue?.ok ? { listed: catalogue.value.corrections, read: decodeCorrections(catalogue.value) } : undefined
}

test('a publication lists what was corrected, with the figure before and why', () => {
  expect(correctionsAfter([])?.read).toEqual([
    {
      indicator: 'rural.ntm',
      area: '697',
      period: '2022-Q3',
      value: 8,
      denominator: 8,
      from: 7,
      note: 'đã điều chỉnh',
      source: 'report',
    },
  ])
})

test('a sample that plays a revision is none, and a publication without any says nothing', () => {
  const after = correctionsAfter([
    {
      file: 'observations.csv',
      from: '8,8,,revised,,7,,report,,đã điều chỉnh',
      to: '8,8,,sample,revised,7,,generator,,đã điều chỉnh',
    },
  ])
  expect(after).toEqual({ listed: undefined, read: [] })
})

test('a list that is damaged is none', () => {
  expect(decodeCorrections({ corrections: [{ indicator: 'a' }] })).toBeUndefined()
})
