import { decodeShelf, encodeShelf } from '../contract/briefing-shelf-text.ts'
import type { Briefing } from '../domain/briefing.ts'
import { type BriefingShelf, emptyShelf, openOf, withOpen } from '../domain/briefing-shelf.ts'
import { type Kept, browserStore } from './browser-store.ts'

/** How many steps can be taken back. */
const maximumSteps = 100

const key = 'nhip-quy.briefing'
/** Where the last step is kept: a page loaded anew can still take back that the whole briefing was replaced. */
const stepKey = `${key}.before`

let steps: readonly BriefingShelf[] | undefined

function allSteps(): readonly BriefingShelf[] {
  steps ??= storedStep()
  return steps
}

function setSteps(next: readonly BriefingShelf[]): void {
  steps = next.slice(-maximumSteps)
  const last = steps.at(-1)
  try {
    if (last) localStorage.setItem(stepKey, encodeShelf(last))
    else localStorage.removeItem(stepKey)
  } catch {
    // Then a step is kept as long as the page is.
  }
}

function storedStep(): readonly BriefingShelf[] {
  try {
    const decoded = decodeShelf(localStorage.getItem(stepKey) ?? '', stepKey)
    return decoded ? [decoded] : []
  } catch {
    return []
  }
}

function keepStep(before: BriefingShelf): void {
  setSteps([...allSteps(), before])
}

const store = browserStore<BriefingShelf>({
  key,
  empty: emptyShelf,
  encode: encodeShelf,
  decode: (text) => decodeShelf(text, key),
  // What another tab replaced can be brought back here; without this step the last one would skip the other tab's work.
  onReplaced: keepStep,
})

/** All briefings of this browser. */
export const { read: savedShelf, readEmpty: emptySavedShelf, onChange: onSavedBriefing } = store

/** The briefing of this browser that is open. */
export function savedBriefing(): Kept<Briefing> {
  const { value, ...kept } = savedShelf()
  return { ...kept, value: openOf(value).briefing }
}

/** Keeps changed briefings. What was there before can be brought back. */
export function saveShelf(shelf: BriefingShelf): void {
  const { value: before } = store.read()
  if (shelf === before) return
  keepStep(before)
  store.write(shelf)
}

/** Keeps a changed briefing as the one that is open. What was there before can be brought back. */
export function saveBriefing(briefing: Briefing): void {
  const { value: before } = store.read()
  if (briefing !== openOf(before).briefing) saveShelf(withOpen(before, briefing))
}

/** Takes the last change back. */
export function undoBriefing(): void {
  const before = allSteps().at(-1)
  if (!before) return
  setSteps(allSteps().slice(0, -1))
  store.write(before)
}

/** Whether there is a change to take back. */
export function canUndoBriefing(): boolean {
  return allSteps().length > 0
}
