import { decodeBriefing, encodeBriefing } from '../contract/briefing-file.ts'
import { type Briefing, emptyBriefing } from '../domain/briefing.ts'
import { browserStore } from './browser-store.ts'

/** How many steps can be taken back. */
const maximumSteps = 100

const key = 'nhip-quy.briefing'
/** Where the last step is kept: a page loaded anew can still take back that the whole briefing was replaced. */
const stepKey = `${key}.before`

let steps: readonly Briefing[] | undefined

function allSteps(): readonly Briefing[] {
  steps ??= storedStep()
  return steps
}

function setSteps(next: readonly Briefing[]): void {
  steps = next.slice(-maximumSteps)
  const last = steps.at(-1)
  try {
    if (last) localStorage.setItem(stepKey, encodeBriefing(last))
    else localStorage.removeItem(stepKey)
  } catch {
    // Then a step is kept as long as the page is.
  }
}

function storedStep(): readonly Briefing[] {
  try {
    const decoded = decodeBriefing(localStorage.getItem(stepKey) ?? '', stepKey)
    return decoded.ok ? [decoded.value] : []
  } catch {
    return []
  }
}

function keepStep(before: Briefing): void {
  setSteps([...allSteps(), before])
}

const store = browserStore<Briefing>({
  key,
  empty: emptyBriefing,
  encode: encodeBriefing,
  decode: (text) => {
    const decoded = decodeBriefing(text, key)
    return decoded.ok ? decoded.value : undefined
  },
  // What another tab replaced can be brought back here; without this step the last one would skip the other tab's work.
  onReplaced: keepStep,
})

/** The briefing of this browser. */
export const { read: savedBriefing, onChange: onSavedBriefing } = store

/** Keeps a changed briefing. What was there before can be brought back. */
export function saveBriefing(briefing: Briefing): void {
  const { value: before } = store.read()
  if (briefing === before) return
  keepStep(before)
  store.write(briefing)
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
