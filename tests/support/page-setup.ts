import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'
import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { closeDialog, openDialog } from './dialog-stand-in.ts'
import { publicationServer, serveScenario } from './publication-server.ts'
import { forgetSavedFiles } from './saved-publication.ts'

// What jsdom does not have, as far as the pages need it.

globalThis.ResizeObserver ??= class implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

// jsdom knows the element, but not how to open it.
HTMLDialogElement.prototype.showModal ??= openDialog
HTMLDialogElement.prototype.close ??= closeDialog

window.scrollTo = () => {}
HTMLElement.prototype.scrollIntoView ??= () => {}

beforeAll(() => publicationServer.listen({ onUnhandledRequest: 'error' }))

afterEach(async () => {
  cleanup()
  publicationServer.resetHandlers()
  serveScenario('normal')
  await forgetSavedFiles()
})

afterAll(() => publicationServer.close())
