import { describe, expect, test } from 'vitest'
import {
  type ExportOutcome,
  exportOutcomeText,
  outcomeOf,
  stoppableOutcome,
} from '../../../src/briefing/documents/export-outcome.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'

const named = (name: string): Error => Object.assign(new Error(name), { name })
const kindOf = async (make: () => Promise<{ blob: Blob; file: string }>) => (await outcomeOf(make)).kind

describe('making a file', () => {
  test('ends with the file', async () => {
    const made = { blob: new Blob(['x']), file: 'hinh.png' }
    expect(await outcomeOf(() => Promise.resolve(made))).toEqual({ kind: 'done', ...made })
  })

  test.each([
    ['the font that did not come', named('FontNotReadyError'), 'no-font'],
    ['texts that were not drawn', named('TextsNotDrawnError'), 'no-texts'],
    ['the canvas that was refused', named('CanvasRefusedError'), 'no-canvas'],
    ['a stop', new DOMException('stopped', 'AbortError'), 'cancelled'],
    ['figures that did not come', new TypeError('Failed to fetch'), 'failed'],
    [
      'a part of the program that did not come',
      new TypeError('Failed to fetch dynamically imported module: https://a.vn/assets/b.js'),
      'no-program',
    ],
    ['the same in Firefox', new TypeError('error loading dynamically imported module: b.js'), 'no-program'],
    ['the same in Safari', new TypeError('Importing a module script failed.'), 'no-program'],
    ['what is no error', 'x', 'failed'],
    ['nothing', undefined, 'failed'],
  ])('ends with %s, never with an exception', async (_, reason, kind) => {
    expect(await kindOf(() => Promise.reject(reason as Error))).toBe(kind)
    expect(
      await kindOf(() => {
        throw reason as Error
      }),
    ).toBe(kind)
  })

  test('ends with a stop that was asked for before it began', async () => {
    const stop = new AbortController()
    stop.abort()
    expect(
      await kindOf(() => {
        stop.signal.throwIfAborted()
        return Promise.reject(new Error('went on'))
      }),
    ).toBe('cancelled')
  })

  test.each(['vi', 'en'] as const)('is told in %s, each outcome in its own words', (language) => {
    const outcomes: readonly ExportOutcome[] = [
      { kind: 'done', blob: new Blob(), file: 'hinh.png' },
      ...(['no-font', 'no-texts', 'no-canvas', 'no-program', 'failed', 'cancelled'] as const).map((kind) => ({ kind })),
    ]
    const told = outcomes.map((outcome) => exportOutcomeText(textsByLanguage[language], outcome))
    expect(new Set(told).size).toBe(outcomes.length)
    expect(told[0]).toContain('hinh.png')
  })
})

describe('an export', () => {
  const never = new Promise<ExportOutcome>(() => undefined)

  test('is stopped even while a part of the program does not come', async () => {
    const stop = new AbortController()
    const outcome = stoppableOutcome(() => never, stop.signal)
    stop.abort()
    expect(await outcome).toEqual({ kind: 'cancelled' })
  })

  test('ends as it does when nobody stops it, and a part that fails to come is an outcome', async () => {
    const { signal } = new AbortController()
    const done: ExportOutcome = { kind: 'done', blob: new Blob(['x']), file: 'hinh.png' }
    expect(await stoppableOutcome(async () => done, signal)).toBe(done)
    expect(await stoppableOutcome(() => Promise.reject(new TypeError('Failed to fetch')), signal)).toEqual({
      kind: 'failed',
    })
    const lost = new TypeError('Failed to fetch dynamically imported module: https://a.vn/assets/b.js')
    expect(await stoppableOutcome(() => Promise.reject(lost), signal)).toEqual({ kind: 'no-program' })
  })
})
