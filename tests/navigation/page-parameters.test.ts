import { expect, test } from 'vitest'
import { pageParametersOf, withoutForeign } from '../../src/navigation/page-parameters.ts'
import { maximumAreas } from '../../src/navigation/page-address.ts'
import { catalogue } from '../domain/small-dataset.ts'

test('what belongs to one page is left behind on the way to another', () => {
  const search = new URLSearchParams('ky=2024-Q1&goc=quy-truoc&dang=cot&lang=en')
  expect(withoutForeign(search, '/chi-so/rural.ntm').toString()).toBe('ky=2024-Q1&lang=en')
  expect(withoutForeign(search, '/so-sanh')).toEqual(search)
  expect(withoutForeign(search, '/so-sanh/')).toEqual(search)
})

test('only a page that gives each area a row takes more areas than a chart can name', () => {
  expect(pageParametersOf('/').maximumAreas).toBe(maximumAreas)
  expect(pageParametersOf('/so-sanh').maximumAreas).toBeGreaterThan(95)
})

test('the choice of peers is that of the comparison and of the profile, each for itself', () => {
  const search = new URLSearchParams('ky=2024-Q1&cung=loai&goc=quy-truoc')
  expect(withoutForeign(search, '/so-sanh/ho-so', '/so-sanh/ho-so/').toString()).toBe('ky=2024-Q1&cung=loai')
  expect(withoutForeign(search, '/so-sanh/ho-so', '/so-sanh').toString()).toBe('ky=2024-Q1')
  expect(pageParametersOf('/so-sanh/ho-so').problemsOf(new URLSearchParams('cung=x'), catalogue)).toHaveLength(1)
})

test('a page finds fault with its own parameters alone', () => {
  const search = new URLSearchParams('goc=hom-qua')
  expect(pageParametersOf('/').problemsOf(search, catalogue)).toEqual([])
  expect(pageParametersOf('/so-sanh').problemsOf(search, catalogue)).toHaveLength(1)
})

test('a name that two pages share is left behind between them, because it may mean something else there', () => {
  const search = new URLSearchParams('ky=2024-Q1&chi-so=rural.ntm,ocop.products&sap=2024-Q1')
  expect(withoutForeign(search, '/so-sanh', '/so-lieu').toString()).toBe('ky=2024-Q1')
  expect(withoutForeign(search, '/so-lieu', '/so-lieu/')).toEqual(search)
})
