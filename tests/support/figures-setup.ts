import type { TestProject } from 'vitest/node'
import { providePrograms } from './provide-programs.ts'

/** The net of figures needs no build of the site: it brings its own page. */
export function setup(project: TestProject): void {
  providePrograms(project)
}
