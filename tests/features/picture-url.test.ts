import { expect, test, vi } from 'vitest'
import { pictureUrl } from '../../src/features/picture-url.ts'

test('a picture shown smaller has its letters set by their own widths, and nothing else of it changes', async () => {
  const made: Blob[] = []
  vi.stubGlobal('URL', { createObjectURL: (blob: Blob) => `blob:${made.push(blob)}` })
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>41,3%</text></svg>'
  expect(pictureUrl(svg)).toBe('blob:1')
  expect(made[0]?.type).toBe('image/svg+xml')
  expect(await made[0]?.text()).toBe(svg.replace('<svg', '<svg text-rendering="geometricPrecision"'))
  vi.unstubAllGlobals()
})
