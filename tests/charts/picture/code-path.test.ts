import { describe, expect, test } from 'vitest'
import { codePath } from '../../../src/charts/picture/code-path.ts'

const square = { x: 10, y: 20, size: 100 }

/** The dark runs of a code: left, top, width, height. */
const runsOf = (text: string) =>
  [...(codePath(text, square)?.[1]?.d ?? '').matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/g)].map((match) => ({
    x: Number(match[1]),
    y: Number(match[2]),
    width: Number(match[3]),
    height: Number(match[4]),
  }))

describe('the code of an address', () => {
  test('lies inside its square with a clear edge of two modules', () => {
    const runs = runsOf('https://vi.example/so-sanh?ky=2024-Q2')
    const module = runs[0]!.height - 0.05
    for (const { x, y, width, height } of runs) {
      expect(x).toBeGreaterThanOrEqual(square.x + 2 * module - 0.1)
      expect(y).toBeGreaterThanOrEqual(square.y + 2 * module - 0.1)
      expect(x + width).toBeLessThanOrEqual(square.x + square.size - 2 * module + 0.1)
      expect(y + height).toBeLessThanOrEqual(square.y + square.size - 2 * module + 0.2)
    }
  })

  test('begins with the three marks by which a telephone finds it', () => {
    const runs = runsOf('https://vi.example/')
    const module = runs[0]!.height - 0.05
    const sevens = runs.filter(({ width }) => Math.abs(width - 7 * module) < 0.1)
    // Each mark has a full upper and a full lower side of seven modules.
    expect(sevens.length).toBeGreaterThanOrEqual(6)
  })

  test('differs between addresses, and is none for a text no code holds', () => {
    expect(codePath('a', square)).not.toEqual(codePath('b', square))
    expect(codePath('x'.repeat(5000), square)).toBeUndefined()
  })
})
