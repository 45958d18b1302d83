import { expect, test } from 'vitest'
import type { IndicatorId } from '../../src/domain/indicator.ts'
import { pathOf, pathWithoutFile, routePatterns } from '../../src/navigation/route.ts'

test.each([
  [{ page: 'overview' }, '/'],
  [{ page: 'about' }, '/gioi-thieu'],
  [{ page: 'publishing' }, '/nhap/cong-bo'],
  [{ page: 'guide' }, '/huong-dan'],
  [{ page: 'typing' }, '/nhap/nhap-so'],
  [{ page: 'progress', indicator: 'rural.ntm' as IndicatorId }, '/chi-so/rural.ntm'],
  [{ page: 'progress', indicator: 'a/b?c#d é' as IndicatorId }, '/chi-so/a%2Fb%3Fc%23d%20%C3%A9'],
] as const)('the page %j lies at %s', (route, path) => {
  expect(pathOf(route)).toBe(path)
})

test('the path of an indicator is one segment under its pattern', () => {
  const path = pathOf({ page: 'progress', indicator: '../../x' as IndicatorId })
  expect(path.split('/')).toHaveLength(routePatterns.progress.split('/').length)
  expect(decodeURIComponent(path.split('/')[2]!)).toBe('../../x')
})

test.each([
  ['/index.html', '/'],
  ['/so-lieu/index.html', '/so-lieu'],
  ['/dia-ban/692/index.html', '/dia-ban/692'],
  ['/so-lieu', '/so-lieu'],
  ['/', '/'],
  ['/index.html/x', '/index.html/x'],
])('the path %s of a file is that of the page %s', (path, page) => {
  expect(pathWithoutFile(path)).toBe(page)
})
