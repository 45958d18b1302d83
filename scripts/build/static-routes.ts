import { relative } from 'node:path'
import type { Plugin, ResolvedConfig, Rolldown } from 'vite'
import { publicationFaults } from '../../src/i18n/build-texts.ts'
import { readPublication } from './read-publication.ts'
import { staticPages } from './static-pages.ts'

/**
 * Writes the built page once for each route and once for addresses that do not exist, with links that fetch the route's
 * script and its first figures at once.
 */
export function staticRoutes(): Plugin {
  let config: ResolvedConfig | undefined
  return {
    name: 'static-routes',
    apply: 'build',
    // After Vite's own plugin, which puts index.html into the bundle.
    enforce: 'post',
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
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const template = bundle['index.html']
        if (config === undefined || template?.type !== 'asset') return
        const { base, root, publicDir } = config
        const publication = readPublication(publicDir)
        if (!publication.ok) return
        const html = template.source.toString()
        for (const { file, route, data } of staticPages(publication.catalogue)) {
          const scripts = route === undefined ? [] : scriptsOf(bundle, root, route)
          const links = [
            ...scripts.map((name) => `<link rel="modulepreload" crossorigin href="${base}${name}">`),
            ...data.map((name) => `<link rel="preload" as="fetch" crossorigin href="${base}data/${name}">`),
          ].filter((link) => !html.includes(link))
          const source = html.replace('</head>', `${links.map((link) => `  ${link}\n  `).join('')}</head>`)
          if (file === 'index.html') template.source = source
          else this.emitFile({ type: 'asset', fileName: file, source })
        }
      },
    },
  }
}

/** The files of a route's chunk and of what it imports at once, without those the page's entry brings. */
function scriptsOf(bundle: Rolldown.OutputBundle, root: string, route: string): readonly string[] {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
  const moduleOf = (id: string): string => relative(root, id).replaceAll('\\', '/')
  const start = chunks.find((chunk) => chunk.facadeModuleId !== null && moduleOf(chunk.facadeModuleId) === route)
  const isEntry = (name: string): boolean => chunks.some((chunk) => chunk.fileName === name && chunk.isEntry)
  if (start === undefined) return []
  return [start.fileName, ...start.imports.filter((name) => !isEntry(name))]
}
