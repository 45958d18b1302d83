import { expect, test } from 'vitest'
import { isSameTemplate } from '../../src/domain/office-template.ts'

test('a template is the same as another one of the same bytes, whatever their names', () => {
  const one = { file: 'a.pptx', bytes: Uint8Array.of(1, 2) }
  expect(isSameTemplate(one, { file: 'b.pptx', bytes: Uint8Array.of(1, 2) })).toBe(true)
  expect(isSameTemplate(one, { file: 'a.pptx', bytes: Uint8Array.of(1, 3) })).toBe(false)
  expect(isSameTemplate(one, { file: 'a.pptx', bytes: Uint8Array.of(1, 2, 3) })).toBe(false)
  expect(isSameTemplate(one, undefined)).toBe(false)
  expect(isSameTemplate(undefined, undefined)).toBe(true)
})
