import { expect, test } from 'vitest'
import { addressForArea } from '../../src/navigation/address-for-area.ts'

test('one of the areas of an address is named otherwise, and the rest of it stays', () => {
  const address = addressForArea('/so-sanh', 'dia-ban=692,25292&ky=2024-Q2', {
    text: '25292',
    parameter: '25292-dau',
  })
  expect(address).toBe('/so-sanh?dia-ban=692,25292-dau&ky=2024-Q2')
})
