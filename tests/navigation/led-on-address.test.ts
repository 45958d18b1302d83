import { expect, test } from 'vitest'
import { formerAreaAddress } from '../../src/navigation/led-on-address.ts'

test.each([
  ['692', '', '/?dia-ban=692'],
  ['692', 'ky=2024-Q2&lang=en', '/?ky=2024-Q2&lang=en&dia-ban=692'],
  ['25292-2025-07-01', '?minh-hoa=an', '/?minh-hoa=an&dia-ban=25292-2025-07-01'],
  ['692', 'dia-ban=693&ky=2024-Q2', '/?dia-ban=692&ky=2024-Q2'],
])('the profile of %s with “%s” has gone to %s', (area, search, address) => {
  expect(formerAreaAddress(area, search)).toBe(address)
})

test.each(['25292', 'a/b', 'Lộc Ninh', '%'])('the area “%s” stays as it was written', (area) => {
  expect(new URL(formerAreaAddress(area, ''), 'https://site.example').searchParams.get('dia-ban')).toBe(area)
})
