import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RenderFirstView } from '../../src/contract/first-view.ts'

/** Where a built site has what renders its first views: in itself, so that it is always of the same build. */
export const firstViewFolder = join('.vite', 'first-view')
/** The file of that folder to begin with. */
export const firstViewEntry = 'render.mjs'

interface FirstViewProgram {
  readonly renderFirstView: RenderFirstView
}

/** The program of a built site that renders its first views. Rejects where the folder is no built site. */
export async function firstViewProgram(site: string): Promise<FirstViewProgram> {
  return (await import(pathToFileURL(join(site, firstViewFolder, firstViewEntry)).href)) as FirstViewProgram
}
