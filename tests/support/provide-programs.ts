import { execFileSync, spawnSync } from 'node:child_process'
import type { TestProject } from 'vitest/node'
import { writeDocumentFonts } from './document-fonts.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that was found and tried. */
    chromiumPath: string
    /** The flags it was tried with. */
    chromiumArgs: string[]
    /** The LibreOffice that opens what was downloaded; empty where there is none. */
    officePath: string
    /** Whether stored expectations are to be written anew (`--update`). */
    isUpdating: boolean
  }
}

/** Finds the programs that open what the tests make, gives them the fonts of the tests, and tells the tests where they are. */
export function providePrograms(project: TestProject): void {
  // Before any worker starts: whatever program a test starts inherits it.
  process.env['FONTCONFIG_FILE'] = writeDocumentFonts()
  const found = execFileSync(process.execPath, ['scripts/ensure-chromium.mjs'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const browser = JSON.parse(found) as { readonly path: string; readonly args: string[] }
  const office = spawnSync(process.execPath, ['scripts/ensure-libreoffice.mjs'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  project.provide('isUpdating', project.config.snapshotOptions.updateSnapshot === 'all')
  project.provide('chromiumPath', browser.path)
  project.provide('chromiumArgs', browser.args)
  project.provide(
    'officePath',
    office.status === 0 ? (JSON.parse(office.stdout) as { readonly path: string }).path : '',
  )
}
