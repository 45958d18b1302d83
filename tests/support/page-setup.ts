import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { dropFiles } from '../../src/data/saved-files.ts'
import { giveDialogs } from './dialog-stand-in.ts'
import { patienceMs } from './patience.ts'
import { publicationServer, serveScenario } from './publication-server.ts'

configure({ asyncUtilTimeout: patienceMs })

// What jsdom does not have, as far as the pages need it.

globalThis.ResizeObserver ??= class implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

giveDialogs(HTMLDialogElement.prototype)

window.scrollTo = () => {}

beforeAll(() => publicationServer.listen({ onUnhandledRequest: 'error' }))

afterEach(async () => {
  // A class that a style sheet does not have, put together with another.
  const [nameless] = document.body.querySelectorAll('.undefined')
  cleanup()
  serveScenario('normal')
  // Every test starts on a computer that has never seen the site.
  await dropFiles()
  localStorage.clear()
  if (nameless) throw new Error(`A class without a rule: ${nameless.outerHTML}`)
})

afterAll(() => publicationServer.close())
