import { decodeBriefing, encodeBriefing } from '../contract/briefing-file.ts'
import { type Briefing, emptyBriefing } from '../domain/briefing.ts'
import { browserStore } from './browser-store.ts'

/** How many steps can be taken back. */
const maximumSteps = 100

const key = 'nhip-quy.briefing'
const store = browserStore<Briefing>({
  key,
  empty: emptyBriefing,
  encode: encodeBriefing,
  decode: (text) => {
    const decoded = decodeBriefing(text, key)
    return decoded.ok ? decoded.value : undefined
  },
})

let steps: readonly Briefing[] = []

/** The briefing of this browser. */
export const { read: savedBriefing, onChange: onSavedBriefing } = store

/** Keeps a changed briefing. What was there before can be brought back. */
export function saveBriefing(briefing: Briefing): void {
  const { value: before } = store.read()
  if (briefing === before) return
  steps = [...steps, before].slice(-maximumSteps)
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
