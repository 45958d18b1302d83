import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BridgeMember, type BridgeTerms, type ChangeBridge, changeBridge } from '../../src/domain/change-bridge.ts'
import { sum } from '../../src/domain/sum.ts'

const same: BridgeTerms = { isSameDefinition: true }
const other: BridgeTerms = { isSameDefinition: false }
const said = ({ before, after, parts }: ChangeBridge): string =>
  `${before} → ${after}: ${parts.map(({ kind, amount }) => `${kind} ${amount}`).join(', ')}`
const one = (member: Omit<BridgeMember, 'id'>, terms = same): string =>
  said(changeBridge([{ id: 'a', ...member }], terms))

describe('the difference of one territory', () => {
  test.each([
    ['nothing', { before: 1, after: 1 }, same, '1 → 1: '],
    ['newly reached', { before: 0, after: 1 }, same, '0 → 1: reached 1'],
    ['lost', { before: 1, after: 0 }, same, '1 → 0: lost -1'],
    ['came and went', { before: 23, after: 25, reachedSince: 6 }, same, '23 → 25: reached 6, lost -4'],
    [
      'came, and more than was told',
      { before: 23, after: 25, reachedSince: 1 },
      same,
      '23 → 25: reached 1, unattributed 1',
    ],
    ['joined', { only: 'after', after: 4 }, same, '0 → 4: joined 4'],
    ['left', { only: 'before', before: 4 }, same, '4 → 0: left -4'],
    ['not reported', { before: 4 }, same, '4 → 0: not-reported -4'],
    ['newly reported', { after: 4 }, same, '0 → 4: newly-reported 4'],
    ['never reported', {}, same, '0 → 0: '],
    ['joined without a figure', { only: 'after' }, same, '0 → 0: '],
    ['left without a figure', { only: 'before' }, same, '0 → 0: '],
    ['revised', { firstTold: 7, before: 8, after: 8 }, same, '7 → 8: revision 1'],
    ['revised, and before not reported', { firstTold: 7, before: 8 }, same, '7 → 0: revision 1, not-reported -8'],
    ['communes that merged', { before: 3, onNewAreas: 1, after: 1 }, same, '3 → 1: denominator -2'],
    ['merged, and before lost', { before: 3, onNewAreas: 1, after: 0 }, same, '3 → 0: lost -1, denominator -2'],
    [
      'other criteria, both told',
      { before: 14, byNewCriteria: 9, after: 10 },
      other,
      '14 → 10: reached 1, criteria -5',
    ],
    ['other criteria, told once', { before: 14, after: 10 }, other, '14 → 10: unattributed -4'],
  ] as const)('%s', (_, member, terms, expected) => {
    expect(one(member, terms)).toBe(expected)
  })
})

test('has all parts at once, each with those that made it', () => {
  const bridge = changeBridge(
    [
      { id: 'reached', before: 0, byNewCriteria: 0, after: 1 },
      { id: 'lost', before: 1, byNewCriteria: 1, after: 0 },
      { id: 'joined', only: 'after', after: 2 },
      { id: 'left', only: 'before', before: 1 },
      { id: 'merged', before: 3, byNewCriteria: 3, onNewAreas: 1, after: 1 },
      { id: 'criteria', before: 1, byNewCriteria: 0, after: 0 },
      { id: 'revised', firstTold: 0, before: 1, byNewCriteria: 1, after: 1 },
      { id: 'silent', before: 1 },
      { id: 'heard', after: 1 },
      { id: 'dark', before: 1, after: 3 },
    ],
    other,
  )
  expect(bridge.parts.map(({ kind, amount, members }) => [kind, amount, members.join()])).toEqual([
    ['reached', 1, 'reached'],
    ['lost', -1, 'lost'],
    ['joined', 2, 'joined'],
    ['left', -1, 'left'],
    ['denominator', -2, 'merged'],
    ['criteria', -1, 'criteria'],
    ['revision', 1, 'revised'],
    ['newly-reported', 1, 'heard'],
    ['not-reported', -1, 'silent'],
    ['unattributed', 2, 'dark'],
  ])
  expect(bridge.difference).toBe(1)
})

describe('sums that a source tells itself', () => {
  test('leave what the members do not explain by itself', () => {
    const members: readonly BridgeMember[] = [{ id: 'a', before: 5, after: 6 }]
    expect(said(changeBridge(members, { ...same, before: 10, after: 8 }))).toBe('10 → 8: reached 1, unattributed -3')
    expect(said(changeBridge([], { ...same, before: 151, after: 25 }))).toBe('151 → 25: unattributed -126')
  })
})

const amount = fc.option(
  fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000),
  { nil: undefined },
)
const member = fc
  .record({
    only: fc.constantFrom('before' as const, 'after' as const, undefined, undefined, undefined),
    firstTold: amount,
    before: amount,
    byNewCriteria: amount,
    onNewAreas: amount,
    reachedSince: amount,
    after: amount,
  })
  .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)))

describe('any bridge', () => {
  test('adds up exactly, and says nothing that is zero and nobody made', () => {
    const terms = fc.record({ isSameDefinition: fc.boolean(), before: amount, after: amount })
    fc.assert(
      fc.property(fc.array(member, { maxLength: 12 }), terms, (made, { isSameDefinition, before, after }) => {
        const members = made.map((each, index): BridgeMember => ({ id: `${index}`, ...each }))
        const told = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
        const bridge = changeBridge(members, { isSameDefinition, ...told })
        expect(sum(bridge.parts.map((part) => part.amount))).toBe(bridge.difference)
        expect(bridge.difference).toBe(sum([bridge.after, -bridge.before]))
        // Without sums of their own the members explain everything there is.
        const byMembers = changeBridge(members, { isSameDefinition })
        const nameless = byMembers.parts.filter(({ members: of }) => of.length === 0)
        expect(nameless).toEqual([])
      }),
    )
  })
})
