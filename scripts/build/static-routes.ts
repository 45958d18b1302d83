import { resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { publicationFaults } from '../../src/i18n/build-texts.ts'
import { buildFirstViewProgram } from './build-first-view-program.ts'
import { readPublication } from './read-publication.ts'
import { keepTemplate, writePages } from './write-pages.ts'

/** Writes the built page once for each route and once for addresses that do not exist, with its first view. */
export function staticRoutes(): Plugin {
  let config: ResolvedConfig | undefined
  return {
    name: 'static-routes',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    // At the start, so that nobody waits for a build that cannot end well.
    buildStart() {
      if (config === undefined) return
      if (!config.base.startsWith('/')) {
        const { vi, en } = publicationFaults.basePath(config.base)
        this.error(`${vi}\n${en}`)
      }
      const publication = readPublication(config.publicDir)
      if (!publication.ok) this.error(publication.sentence)
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (config === undefined) return
        const { base, root, build } = config
        const site = resolve(root, build.outDir)
        await buildFirstViewProgram(site, root, base)
        await keepTemplate(site)
        await writePages(site)
      },
    },
  }
}
