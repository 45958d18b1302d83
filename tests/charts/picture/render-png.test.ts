import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Picture } from '../../../src/charts/picture/compose-pictures.ts'
import { looks } from '../../../src/charts/picture/look.ts'
import { renderPng } from '../../../src/charts/picture/render-png.ts'
import { smallPng } from '../../exports/small-png.ts'

const picture: Picture = {
  width: 100,
  height: 60,
  look: looks.colour,
  primitives: [
    { type: 'text', x: 10, y: 20, text: 'Tiêu đề', size: 16, weight: 700, anchor: 'start', fill: '#1b1b1f' },
  ],
}
const about = { title: 'a', description: 'b', address: '', language: 'vi' }
const paper = [255, 255, 255, 255]
const ink = [27, 27, 31, 255]

/** A browser that has read the fonts of an image a while after it has called it loaded. */
function browserWithTexts(afterMs: number) {
  const startMs = Date.now()
  const drawn = vi.fn<() => void>()
  const context = {
    canvas: { width: 150, height: 90 },
    drawImage: drawn,
    getImageData: () => ({ data: Uint8Array.from([...paper, ...(Date.now() - startMs >= afterMs ? ink : paper)]) }),
  }
  const canvas = {
    width: 0,
    height: 0,
    getContext: () => context,
    toBlob: (take: (blob: Blob) => void) => take(new Blob([smallPng(2, 2).slice()])),
  }
  vi.stubGlobal('document', { createElement: () => canvas })
  vi.stubGlobal(
    'Image',
    class {
      src = ''
      decode = () => Promise.resolve()
    },
  )
  return drawn
}

const made = (signal?: AbortSignal): Promise<Blob | string> =>
  renderPng({ picture, svg: '<svg/>' }, { scale: 1, about, ...(signal ? { signal } : {}) }).catch(
    (error: Error) => error.name,
  )

describe('an image', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  test.each([0, 3000, 9500])('whose texts the browser draws after %i ms is made', async (afterMs) => {
    browserWithTexts(afterMs)
    const image = made()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await image).toBeInstanceOf(Blob)
  })

  test('whose texts never come is given up after ten seconds, not drawn without them nor over and over', async () => {
    const drawn = browserWithTexts(Infinity)
    const image = made()
    await vi.advanceTimersByTimeAsync(9000)
    const during = drawn.mock.calls.length
    await vi.advanceTimersByTimeAsync(2000)
    expect(await image).toBe('TextsNotDrawnError')
    expect(during).toBeGreaterThan(20)
    expect(drawn.mock.calls.length).toBeLessThan(40)
  })

  test('that is stopped while the texts are on their way is not waited for', async () => {
    browserWithTexts(Infinity)
    const stop = new AbortController()
    const image = made(stop.signal)
    await vi.advanceTimersByTimeAsync(1000)
    stop.abort()
    await vi.advanceTimersByTimeAsync(400)
    expect(await image).toBe('AbortError')
  })
})
