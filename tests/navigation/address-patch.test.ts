import { expect, test } from 'vitest'
import { type AddressPatch, patchedAddress } from '../../src/navigation/address-patch.ts'
import type { PageAddress } from '../../src/navigation/page-address.ts'
import { buDop, locNinh, quarter } from '../domain/small-dataset.ts'

const range = { first: quarter('2022-Q1'), last: quarter('2024-Q4') }
const other = { first: quarter('2023-Q1'), last: quarter('2023-Q4') }
const plain: PageAddress = {
  areas: [locNinh.id],
  quarter: quarter('2024-Q1'),
  showsSamples: true,
  quantity: 'count',
  accumulation: 'quarter',
}
const ranged: PageAddress = { ...plain, range }

const cases: readonly (readonly [string, PageAddress, AddressPatch, PageAddress])[] = [
  ['nothing changes nothing', ranged, {}, ranged],
  [
    'another quarter keeps the range',
    ranged,
    { quarter: quarter('2024-Q2') },
    { ...ranged, quarter: quarter('2024-Q2') },
  ],
  ['other areas keep the rest', plain, { areas: [buDop.id] }, { ...plain, areas: [buDop.id] }],
  ['hiding samples keeps the rest', plain, { showsSamples: false }, { ...plain, showsSamples: false }],
  ['carrying over is chosen', plain, { carriesOver: true }, { ...plain, carriesOver: true }],
  ['carrying over is kept', { ...plain, carriesOver: true }, { range }, { ...ranged, carriesOver: true }],
  ['carrying over is taken back', { ...plain, carriesOver: true }, { carriesOver: false }, plain],
  ['a group is named', plain, { groupName: 'Biên giới' }, { ...plain, groupName: 'Biên giới' }],
  ['the name of a group is kept', { ...plain, groupName: 'A' }, { range }, { ...ranged, groupName: 'A' }],
  [
    'other areas are another group',
    { ...plain, groupName: 'A' },
    { areas: [buDop.id] },
    { ...plain, areas: [buDop.id] },
  ],
  ['a range is set', plain, { range }, ranged],
  ['a range is replaced', ranged, { range: other }, { ...plain, range: other }],
  ['“all” takes the range away', ranged, { range: 'all' }, plain],
  ['“all” without a range is nothing', plain, { range: 'all' }, plain],
]
test.each(cases)('in a view, %s', (_, state, patch, result) => {
  expect(patchedAddress(state, patch)).toStrictEqual(result)
})
