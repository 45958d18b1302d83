import type { AreaId } from './area.ts'
import { cleanText } from './clean-text.ts'

/** Areas that somebody put together under a name. */
export interface OwnGroup {
  readonly name: string
  /** The first record of each area's lineage; at least two. */
  readonly areas: readonly AreaId[]
}

/** The longest name of a group, in letters. */
export const maximumGroupName = 60

/** The most groups that are kept; the oldest go first. */
export const maximumGroups = 50

/** A text as the name of a group: in one line, not too long; undefined where nothing is left. */
export function groupNameOf(text: string): string | undefined {
  const name = cleanText(text).replaceAll(/\s+/gu, ' ').trim()
  return name === '' ? undefined : Array.from(name).slice(0, maximumGroupName).join('').trim()
}

/** The groups with another one, the newest last; one of the same name gives way. */
export function withGroup(groups: readonly OwnGroup[], added: OwnGroup): readonly OwnGroup[] {
  return [...withoutGroup(groups, added.name), added].slice(-maximumGroups)
}

/** The groups without the one of a name. */
export function withoutGroup(groups: readonly OwnGroup[], name: string): readonly OwnGroup[] {
  return groups.filter((each) => each.name !== name)
}
