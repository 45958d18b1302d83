import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { siteAddress } from '../../src/features/site-address.ts'

beforeAll(() => vi.stubGlobal('window', { location: { origin: 'https://site.example' } }))
afterAll(() => vi.unstubAllGlobals())

test.each([
  ['/so-sanh', 'vi', 'https://site.example/so-sanh'],
  ['/so-sanh?ky=2024-Q1', 'vi', 'https://site.example/so-sanh?ky=2024-Q1'],
  ['/so-sanh', 'en', 'https://site.example/so-sanh?lang=en'],
  ['/so-sanh?ky=2024-Q1', 'en', 'https://site.example/so-sanh?ky=2024-Q1&lang=en'],
  ['/bao-cao#b=abc', 'vi', 'https://site.example/bao-cao#b=abc'],
  ['/bao-cao#b=abc', 'en', 'https://site.example/bao-cao?lang=en#b=abc'],
] as const)('the path %s in %s has the whole address %s', (path, language, address) => {
  expect(siteAddress(path, language)).toBe(address)
})
