import { type BridgeMember, type BridgeTerms, type ChangeBridge, changeBridge } from '../../src/domain/change-bridge.ts'

const number = (text: string | undefined): number | undefined =>
  text === undefined || text === '–' ? undefined : Number(text)
const given = (properties: Readonly<Record<string, number | undefined>>): Partial<BridgeMember> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined))

/** `3 → areas 1 → 0`, `7 revised 8 → 8`, `23 → 25 +6`, `joined 2`, `left 1`. */
function memberOf(text: string, id: string): BridgeMember {
  const [, joined] = /^joined (\S+)$/.exec(text) ?? []
  if (joined !== undefined) return { id, only: 'after', ...given({ after: number(joined) }) }
  const [, left] = /^left (\S+)$/.exec(text) ?? []
  if (left !== undefined) return { id, only: 'before', ...given({ before: number(left) }) }
  const steps = text.split(' → ')
  const step = (name: string): number | undefined =>
    number(steps.find((each) => each.startsWith(`${name} `))?.slice(name.length + 1))
  const [start, revised] = steps[0]!.split(' revised ')
  const [end, reached] = steps[steps.length - 1]!.split(' +')
  return {
    id,
    ...given({
      firstTold: revised === undefined ? undefined : number(start),
      before: number(revised ?? start),
      byNewCriteria: step('criteria'),
      onNewAreas: step('areas'),
      reachedSince: number(reached),
      after: number(end),
    }),
  }
}

/** The bridge of the members of a row, parted by semicolons; the last may be the sums that a source tells. */
export function bridgeOf(text: string, isSameDefinition: boolean): ChangeBridge {
  const cells = text.split('; ')
  const [, before, after] = /^sums (\S+) → (\S+)$/.exec(cells[cells.length - 1]!) ?? []
  const terms: BridgeTerms = {
    isSameDefinition,
    ...(before === undefined ? {} : { before: Number(before), after: Number(after) }),
  }
  const members = before === undefined ? cells : cells.slice(0, -1)
  return changeBridge(
    members.map((cell, index) => memberOf(cell, String(index))),
    terms,
  )
}
