import { type Briefing, emptyBriefing, maximumLengths } from './briefing.ts'

/** A briefing among those of a browser. */
export interface ShelvedBriefing {
  /** Unique on its shelf, from 1. */
  readonly id: number
  /** What a person called it. */
  readonly name?: string
  /** What its figures called it when it was last open; absent while it has never been left. */
  readonly title?: string
  readonly briefing: Briefing
}

/** The briefings of a browser, one of them open; at least that one. */
export interface BriefingShelf {
  readonly open: number
  readonly briefings: readonly ShelvedBriefing[]
}

export const emptyShelf: BriefingShelf = { open: 1, briefings: [{ id: 1, briefing: emptyBriefing }] }

/** The most briefings of one browser, which has room for a few megabytes. */
export const maximumBriefings = 30

/** The one that is open. */
export function openOf({ open, briefings }: BriefingShelf): ShelvedBriefing {
  return briefings.find(({ id }) => id === open) ?? briefings[0]!
}

/** A shelf whose open briefing has become another one. */
export function withOpen(shelf: BriefingShelf, briefing: Briefing): BriefingShelf {
  const { id } = openOf(shelf)
  return { ...shelf, briefings: shelf.briefings.map((each) => (each.id === id ? { ...each, briefing } : each)) }
}

/** Whether there is nothing in it that anybody would look for again. */
export function isBlank({ name, briefing }: ShelvedBriefing): boolean {
  return name === undefined && briefing.items.length === 0 && briefing.title === undefined && !briefing.subtitle
}

/** Those that a list shows: the open one, and whatever somebody would look for again. */
export function listedOf({ open, briefings }: BriefingShelf): readonly ShelvedBriefing[] {
  return briefings.filter((each) => each.id === open || !isBlank(each))
}

/** With another briefing open; the one that is left keeps its title, or goes where it is blank. */
export function withOpened(shelf: BriefingShelf, id: number, title: string): BriefingShelf {
  if (id === shelf.open || !shelf.briefings.some((each) => each.id === id)) return shelf
  return { open: id, briefings: leftBehind(shelf, title) }
}

/** With one more, open; in the place of the open one where that is blank. Undefined where there is no room. */
export function withAdded(shelf: BriefingShelf, briefing: Briefing, title: string): BriefingShelf | undefined {
  const others = leftBehind(shelf, title)
  if (others.length >= maximumBriefings) return undefined
  const id = nextId(shelf)
  return { open: id, briefings: [{ id, briefing }, ...others] }
}

/** With a copy of a briefing behind it, of a name. Undefined where there is no room. */
export function withCopy(shelf: BriefingShelf, of: number, name: string): BriefingShelf | undefined {
  if (shelf.briefings.length >= maximumBriefings) return undefined
  const copy = nextId(shelf)
  return {
    ...shelf,
    briefings: shelf.briefings.flatMap((each) =>
      each.id === of ? [each, { ...each, id: copy, name: shortened(name) }] : [each],
    ),
  }
}

/** With a briefing called by a person; an empty name gives it back the one of its figures. */
export function withName(shelf: BriefingShelf, of: number, name: string): BriefingShelf {
  return {
    ...shelf,
    briefings: shelf.briefings.map((each) => {
      if (each.id !== of) return each
      const { name: _before, ...rest } = each
      return name.trim() === '' ? rest : { ...rest, name: shortened(name.trim()) }
    }),
  }
}

/** Without a briefing; without the open one its neighbour is open, without the last one an empty one. */
export function withoutBriefing(shelf: BriefingShelf, of: number): BriefingShelf {
  const at = shelf.briefings.findIndex(({ id }) => id === of)
  const briefings = shelf.briefings.filter(({ id }) => id !== of)
  const next = briefings[Math.min(Math.max(0, at), briefings.length - 1)]
  if (!next) return { open: nextId(shelf), briefings: [{ id: nextId(shelf), briefing: emptyBriefing }] }
  return { open: of === shelf.open ? next.id : shelf.open, briefings }
}

function leftBehind(shelf: BriefingShelf, title: string): readonly ShelvedBriefing[] {
  const open = openOf(shelf)
  if (isBlank(open)) return shelf.briefings.filter((each) => each !== open)
  return shelf.briefings.map((each) => (each === open ? { ...each, title: shortened(title) } : each))
}

const nextId = ({ briefings }: BriefingShelf): number => Math.max(...briefings.map(({ id }) => id)) + 1

const shortened = (text: string): string => text.slice(0, maximumLengths.title).normalize('NFC')
