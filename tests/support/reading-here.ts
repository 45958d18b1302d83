import { act } from '@testing-library/react'
import { vi } from 'vitest'
import { readTask } from '../../src/features/entry/read-task.ts'
import type { EntryAnswer, EntryTask } from '../../src/features/entry/entry-messages.ts'
import type { ToldBeside } from '../../src/features/told-beside.ts'
import { patienceMs } from './patience.ts'

/** Readings that are held back until they are let go. */
export interface HeldReadings {
  /** From now on what is read is told only when it is let go. */
  readonly hold: () => void
  /** Tells what was read of a file, as soon as it was. */
  readonly letGo: (name: string) => Promise<void>
}

/** Reads in the page what workers read in a browser: jsdom has none. To be called before a page is opened. */
export function readHere(): HeldReadings {
  let isHeld = false
  const held = new Map<string, () => void>()
  class WorkerStandIn extends EventTarget {
    #isGone = false
    postMessage(task: EntryTask): void {
      const tell = (answer: EntryAnswer): void => {
        const data: ToldBeside<EntryAnswer> = { answer }
        const say = (): void => void (this.#isGone || this.dispatchEvent(new MessageEvent('message', { data })))
        if (isHeld) held.set(task.source.name, say)
        else say()
      }
      void readTask(structuredClone(task), tell)
    }
    terminate(): void {
      this.#isGone = true
    }
  }
  vi.stubGlobal('Worker', WorkerStandIn)
  // Bytes of the page stay bytes of the page: jsdom has constructors of its own.
  const copyOf = structuredClone
  vi.stubGlobal('structuredClone', (given: unknown) => {
    const copy: unknown = copyOf(given)
    const { bytes } = (copy ?? {}) as { readonly bytes?: Uint8Array }
    return bytes ? { ...(copy as object), bytes: Uint8Array.from(bytes) } : copy
  })
  return {
    hold: () => {
      isHeld = true
    },
    letGo: async (name) => {
      const say = await vi.waitUntil(() => held.get(name), { timeout: patienceMs })
      held.delete(name)
      act(say)
    },
  }
}
