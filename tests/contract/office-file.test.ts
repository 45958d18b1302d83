import { describe, expect, test } from 'vitest'
import { decodeBriefing, encodeBriefing } from '../../src/contract/briefing-file.ts'
import { decodeOffice, encodeOffice } from '../../src/contract/office-file.ts'
import { emptyBriefing, withOffice } from '../../src/domain/briefing.ts'
import { type Office, isSameOffice } from '../../src/domain/office.ts'

const office: Office = {
  name: 'UBND huyện Lộc Ninh\nVăn phòng',
  emblem: { png: 'iVBORw0KGgoAAAANSUhEUg==', width: 40, height: 50 },
}
const withEmblem = (own: object): string => JSON.stringify({ ...office, emblem: { ...office.emblem, ...own } })

describe('an office', () => {
  test('is kept as it was, composed', () => {
    expect(decodeOffice(encodeOffice(office))).toEqual(office)
    expect(decodeOffice(encodeOffice({ name: office.name.normalize('NFD') }))).toEqual({ name: office.name })
  })

  test.each([
    ['no JSON', '<svg onload="alert(1)"/>'],
    ['a name of another type', '{"name":7}'],
    ['a name without end', JSON.stringify({ name: 'x'.repeat(201) })],
    ['an emblem that is no PNG', withEmblem({ png: 'PHN2Zy8+' })],
    ['an emblem that leaves its address', withEmblem({ png: 'iVBORw0KGgo=" onload="alert(1)' })],
    ['an emblem without end', withEmblem({ png: `iVBORw0KGgo${'A'.repeat(120_000)}` })],
    ['an emblem as wide as a wall', withEmblem({ width: 481 })],
    ['an emblem without height', withEmblem({ height: 0 })],
  ])('is none: %s', (_, text) => {
    expect(decodeOffice(text)).toBeUndefined()
  })

  test('is carried by a briefing on wish, in a file that older programs read too', () => {
    const carried = withOffice(emptyBriefing, office)
    expect(decodeBriefing(encodeBriefing(carried), 'a')).toEqual({ ok: true, value: carried })
    expect(withOffice(carried, undefined)).toEqual(emptyBriefing)
    const broken = encodeBriefing(carried).replace('iVBORw0KGgo', 'PHN2Zy8')
    expect(decodeBriefing(broken, 'a')).toMatchObject({ ok: false, problems: [{ code: 'file-shape' }] })
  })

  test('is the same as one that says and shows the same', () => {
    expect(isSameOffice(office, { ...office })).toBe(true)
    expect(isSameOffice(office, { name: office.name })).toBe(false)
    expect(isSameOffice(undefined, undefined)).toBe(true)
    expect(isSameOffice(office, { ...office, name: 'Sở Nội vụ' })).toBe(false)
  })
})
