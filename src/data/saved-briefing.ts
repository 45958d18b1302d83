import { decodeBriefing, encodeBriefing } from '../contract/briefing-file.ts'
import { type Briefing, emptyBriefing } from '../domain/briefing.ts'
import { browserStore } from './browser-store.ts'

/** How many steps can be taken back. */
const maximumSteps = 100

let steps: readonly Briefing[] = []
function keepStep(before: Briefing): void {
  steps = [...steps, before].slice(-maximumSteps)
}

const key = 'nhip-quy.briefing'
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
  const before = steps.at(-1)
  if (!before) return
  steps = steps.slice(0, -1)
  store.write(before)
}

/** Whether there is a change to take back. */
export function canUndoBriefing(): boolean {
  return steps.length > 0
}
