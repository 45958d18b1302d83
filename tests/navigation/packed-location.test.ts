import { describe, expect, test } from 'vitest'
import { packedAddress, packedRouter } from '../../src/navigation/packed-location.ts'

describe('the address behind "#"', () => {
  test.each([
    ['', { path: '/', search: '', hash: '' }],
    ['#', { path: '/', search: '', hash: '' }],
    ['#/', { path: '/', search: '', hash: '' }],
    ['#/so-sanh', { path: '/so-sanh', search: '', hash: '' }],
    ['#/so-sanh?ky=2024-Q1&lang=en', { path: '/so-sanh', search: '?ky=2024-Q1&lang=en', hash: '' }],
    ['#/bao-cao#b=a?b', { path: '/bao-cao', search: '', hash: '#b=a?b' }],
    ['#/bao-cao?lang=en#b=abc', { path: '/bao-cao', search: '?lang=en', hash: '#b=abc' }],
    ['#?ky=2024-Q1', { path: '/', search: '', hash: '' }],
    ['#content', { path: '/', search: '', hash: '' }],
  ])('%s is read as its parts', (fragment, parts) => {
    expect(packedAddress(fragment)).toEqual(parts)
  })

  test('is how links are written', () => {
    expect(packedRouter.hrefs('/so-sanh?ky=2024-Q1')).toBe('#/so-sanh?ky=2024-Q1')
  })
})
