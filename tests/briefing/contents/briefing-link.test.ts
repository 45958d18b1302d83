import { describe, expect, test } from 'vitest'
import { encodeBriefing } from '../../../src/contract/briefing-file.ts'
import { emptyBriefing } from '../../../src/domain/briefing.ts'
import { packText } from '../../../src/exports/packed-text.ts'
import { briefingLinkPath, briefingOfHash, maximumLinkLength } from '../../../src/briefing/contents/briefing-link.ts'
import { briefingOf, comparison, item, trend } from '../small-briefing.ts'

const briefing = {
  ...briefingOf(
    item(trend('rural.ntm'), { headline: { text: 'Lộc Ninh dẫn đầu', from: '14/15 xã' } }),
    comparison('rural.ntm'),
  ),
  subtitle: 'UBND huyện Lộc Ninh\nHọp giao ban',
}
const hashOf = (path: string) => new URL(path, 'https://site.example').hash

describe('the link of a briefing', () => {
  test.each([
    ['with texts', briefing],
    ['without figures', emptyBriefing],
  ])('gives it back %s', (_, given) => {
    expect(briefingOfHash(hashOf(briefingLinkPath(given)))).toEqual(given)
  })

  test('tells no server what it holds', () => {
    const { pathname, search } = new URL(briefingLinkPath(briefing), 'https://site.example')
    expect([pathname, search]).toEqual(['/bao-cao', ''])
  })

  test('is short enough for mail with twenty figures', () => {
    const paths = Array.from({ length: 20 }, (_, index) => trend(`rural.ntm${index}`))
    expect(`https://site.example${briefingLinkPath(briefingOf(...paths))}`.length).toBeLessThan(maximumLinkLength)
  })
})

describe('an address', () => {
  const hash = hashOf(briefingLinkPath(briefing))
  test.each(['', '#', '#b', '#phan', '#B=x', `#x${hash.slice(1)}`])('with “%s” holds no briefing', (text) => {
    expect(briefingOfHash(text)).toBeUndefined()
  })

  test.each([
    ['nothing behind its sign', '#b='],
    ['half of it', hash.slice(0, hash.length / 2)],
    ['the sentence around it', `${hash}).`],
    ['what is no briefing', `#b=${packText('{}')}`],
    [
      'a briefing of a newer version',
      `#b=${packText(encodeBriefing(briefing).replace('"version": 2', '"version": 3'))}`,
    ],
    ['a path to another host', `#b=${packText(encodeBriefing(briefingOf('//evil.example')))}`],
    [
      'a hundred thousand faults',
      `#b=${packText(encodeBriefing(emptyBriefing).replace(/"items": \[\]/, `"items": [${'{},'.repeat(100_000)}{}]`))}`,
    ],
    ['a million letters', `#b=${'A'.repeat(1_000_000)}`],
    [
      'too many figures',
      `#b=${packText(encodeBriefing({ ...briefing, items: Array.from({ length: 61 }, (_, id) => ({ ...item('/x'), id })) }))}`,
    ],
  ])('with %s is damaged', (_, text) => {
    expect(briefingOfHash(text)).toBe('damaged')
  })

  test('of 589 letters that unfold to a hundred thousand faults is damaged', () => {
    const text = JSON.stringify({ format: 'nhip-quy.briefing', version: 1, layout: emptyBriefing.layout, items: [] })
    const link = `#b=${packText(text.replace('[]', `[${'{},'.repeat(99_999)}{}]`))}`
    expect(link).toHaveLength(589)
    // A link of the first version with nothing wrong is read: what is refused here are the faults.
    expect(briefingOfHash(`#b=${packText(text)}`)).toEqual(emptyBriefing)
    expect(briefingOfHash(link)).toBe('damaged')
  })
})
