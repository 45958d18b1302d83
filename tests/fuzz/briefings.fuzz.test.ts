import * as fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { briefingLinkPath, briefingOfHash } from '../../src/briefing/contents/briefing-link.ts'
import { decodeBriefing, encodeBriefing, maximumBriefingBytes } from '../../src/contract/briefing-file.ts'
import { decodeEdits } from '../../src/contract/sentence-edits-text.ts'
import { browserStore } from '../../src/data/browser-store.ts'
import { type Briefing, emptyBriefing, maximumItems, withItems } from '../../src/domain/briefing.ts'
import { xmlText } from '../../src/domain/xml-text.ts'
import { packText, unpackText } from '../../src/exports/packed-text.ts'
import { giveStorage } from '../data/small-storage.ts'
import { fuzzRuns, fuzzSeed } from './fuzz-runs.ts'

const settings = (short: number) => ({ numRuns: fuzzRuns(short), seed: fuzzSeed })
const file = 'bao-cao.nhipquy.json'

const whole: Briefing = {
  ...withItems(emptyBriefing, [
    {
      path: '/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1',
      content: 'chart',
      headline: { text: 'Lộc Ninh dẫn đầu', from: '14/15 xã' },
      note: 'Ghi chú',
      unfit: { paragraph: 'cũ' },
    },
    { path: '/so-sanh?chi-so=rural.ntm&ky=2024-Q1', content: 'table' },
  ]),
  title: { text: 'Giao ban', from: 'Chỉ tiêu' },
  subtitle: 'UBND huyện\nQuý I',
}
const wholeText = encodeBriefing(whole)

const hostileTexts = [
  '<script>globalThis.stolen = 1</script>',
  '<img src=x onerror="globalThis.stolen=1">',
  "javascript:globalThis.stolen=1//'",
  '\u0000\u001b\u202e\ufffe\ud800',
  '=HYPERLINK("http://evil.example")',
  'x'.repeat(100_000),
  '//evil.example',
  '/\\evil.example',
]
const hostileValue = fc.oneof(
  fc.constantFrom<unknown>(...hostileTexts),
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, [], {}, [[]], { __proto__: null }),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(1, 100, 20_000).map((length) => Array.from({ length }, () => ({}))),
)

/** Every place of a JSON value, as a path of keys. */
function placesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, each]) => placesOf(each, [...path, key]))]
}

function withValueAt(value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put
  if (Array.isArray(value)) return value.map((each, at) => (String(at) === key ? withValueAt(each, rest, put) : each))
  const shape = value as Readonly<Record<string, unknown>>
  return { ...shape, [key]: withValueAt(shape[key], rest, put) }
}

const places = placesOf(JSON.parse(wholeText))

/** Another value in one place. */
const changedValue = fc
  .tuple(fc.constantFrom(...places), hostileValue)
  .map(([place, put]) => JSON.stringify(withValueAt(JSON.parse(wholeText), place, put)) ?? '')
/** Pieces cut out, doubled or put in. */
const changedLetters = fc
  .array(
    fc.tuple(
      fc.nat(wholeText.length),
      fc.nat(30),
      fc.oneof(
        fc.string({ maxLength: 5 }),
        fc.constantFrom('{', '[', '"', '}', '\\u0000', '"__proto__":{"stolen":1},'),
      ),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((changes) => changes.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), wholeText))
/** Shapes within shapes, or more than anybody wrote. */
const unbounded = fc
  .tuple(fc.constantFrom('[', '{"items":', '{"a":', '[{},'), fc.constantFrom(10, 1000, 50_000), fc.boolean())
  .map(([piece, times, hasHead]) =>
    hasHead ? wholeText.replace('"items": [', `"items": [${piece.repeat(times)}`) : piece.repeat(times),
  )
const anyBriefingText = fc.oneof(
  { weight: 5, arbitrary: changedValue },
  { weight: 5, arbitrary: changedLetters },
  { weight: 1, arbitrary: unbounded },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
)

const codes = [
  'file-too-large',
  'file-not-json',
  'file-other-format',
  'file-version-newer',
  'file-version-older',
  'file-shape',
]

/** What every briefing that was taken holds to, wherever it came from. */
function expectTame(briefing: Briefing): void {
  expect(briefing.items.length).toBeLessThanOrEqual(maximumItems)
  expect(briefing.items.map(({ id }) => id)).toEqual(briefing.items.map((_, index) => index + 1))
  for (const { path } of briefing.items) expect(new URL(path, 'https://site.example').host).toBe('site.example')
  expect(Object.getPrototypeOf(briefing)).toBe(Object.prototype)
}

beforeEach(() => {
  Reflect.deleteProperty(globalThis, 'stolen')
})

describe('the text of a briefing, whatever was done to it,', () => {
  test('is a briefing or one problem, and what is taken can be saved and opened again', () => {
    fc.assert(
      fc.property(anyBriefingText, (text) => {
        const decoded = decodeBriefing(text, file)
        const again = decoded.ok ? decodeBriefing(encodeBriefing(decoded.value), file) : decoded
        expect(again).toEqual(decoded)
        expectTame(decoded.ok ? decoded.value : emptyBriefing)
        expect(decoded.ok ? [codes[0]] : decoded.problems.map(({ code }) => code)).toHaveLength(1)
        expect(codes).toEqual(expect.arrayContaining(decoded.ok ? [] : decoded.problems.map(({ code }) => code)))
      }),
      settings(400),
    )
    expect(Reflect.has({}, 'stolen')).toBe(false)
    expect(Reflect.has(globalThis, 'stolen')).toBe(false)
  })

  test('is looked into only as long as a briefing may be', () => {
    const spaces = ' '.repeat(maximumBriefingBytes)
    expect(decodeBriefing(wholeText + spaces, file)).toMatchObject({ problems: [{ code: 'file-too-large' }] })
  })

  test('in a link is a briefing, or damaged', () => {
    fc.assert(
      fc.property(anyBriefingText, (text) => {
        const offered = briefingOfHash(`#b=${packText(text)}`)
        const decoded = decodeBriefing(new TextDecoder().decode(new TextEncoder().encode(text)), file)
        expect(offered).toEqual(decoded.ok ? decoded.value : 'damaged')
      }),
      settings(150),
    )
  })

  test('leaves the work that this browser keeps as it is, or puts it aside', () => {
    fc.assert(
      fc.property(anyBriefingText, (text) => {
        const { stored } = giveStorage()
        stored.set('briefing', text)
        const store = browserStore<Briefing>({
          key: 'briefing',
          empty: emptyBriefing,
          encode: encodeBriefing,
          decode: (each) => {
            const decoded = decodeBriefing(each, 'briefing')
            return decoded.ok ? decoded.value : undefined
          },
        })
        const { value, damaged } = store.read()
        expect(damaged ?? text).toBe(text)
        store.write(whole)
        expect(stored.get('briefing')).toBe(wholeText)
        expect(damaged === undefined ? text : stored.get('briefing.damaged')).toBe(text)
        expectTame(value)
      }),
      settings(150),
    )
    vi.unstubAllGlobals()
  })

  test('as the sentences that this browser keeps is some, or none', () => {
    fc.assert(
      fc.property(anyBriefingText, (text) => {
        expect(['undefined', 'object']).toContain(typeof decodeEdits(text))
      }),
      settings(150),
    )
  })
})

describe('the letters of a link, whatever was done to them,', () => {
  const link = briefingLinkPath(whole).split('#')[1]!
  test('are the briefing that was sent, damaged, or none', () => {
    const anyLink = fc
      .array(fc.tuple(fc.nat(link.length), fc.nat(9), fc.string({ unit: 'binary-ascii', maxLength: 3 })), {
        maxLength: 3,
      })
      .map((changes) => changes.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), link))
    fc.assert(
      fc.property(anyLink, (text) => {
        const offered = briefingOfHash(`#${text}`)
        expect([whole, 'damaged', undefined]).toContainEqual(offered)
        expect(offered === undefined).toBe(!text.startsWith('b='))
      }),
      settings(300),
    )
  })

  test('unfold to no more than a briefing may be', () => {
    fc.assert(
      fc.property(fc.base64String({ maxLength: 400 }), (text) => {
        expect((unpackText(text) ?? '').length).toBeLessThanOrEqual(maximumBriefingBytes)
      }),
      settings(300),
    )
  })
})

test('a text is never markup where it stands in a file', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
      expect(xmlText(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/)
    }),
    settings(300),
  )
})
