import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Plugin, type ResolvedConfig, build } from 'vite'
import { compressedEndings } from './precompress.ts'

/** The worker's file: beside the pages, because it answers for what lies below it. */
const workerFile = 'sw.js'

/** The page without a first view; it names the program of its build like every other. */
const shell = '404.html'

/** Files of the program that lie beside its own folder. */
const beside = ['favicon.svg']

/** Writes the service worker into the built site. */
export function offlineWorker(): Plugin {
  let config: ResolvedConfig | undefined
  return {
    name: 'offline-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (config) await writeOfflineWorker(resolve(config.root, config.build.outDir), config)
      },
    },
  }
}

type BuildSettings = Pick<ResolvedConfig, 'root' | 'base'> & { readonly build: Pick<ResolvedConfig['build'], 'target'> }

/** Writes the service worker of a site that has been built, which knows every file of it by its hash. */
export async function writeOfflineWorker(
  site: string,
  { root, base, build: { target } }: BuildSettings,
): Promise<void> {
  await build({
    configFile: false,
    root,
    base,
    mode: 'production',
    logLevel: 'error',
    publicDir: false,
    define: { PROGRAM_FILES: JSON.stringify(await programFiles(site, base)) },
    build: {
      ...(target === false ? {} : { target }),
      outDir: site,
      emptyOutDir: false,
      rolldownOptions: {
        input: 'src/offline/service-worker.ts',
        output: { format: 'iife', entryFileNames: workerFile },
      },
    },
  })
}

/** What a built site consists of beside its pages and its figures, as `src/offline/program-files.ts` describes it. */
async function programFiles(site: string, base: string) {
  const assets = (await readdir(join(site, 'assets')))
    .filter((name) => !compressedEndings.some((ending) => name.endsWith(ending)))
    .map((name) => `assets/${name}`)
  const files = await Promise.all(
    [...assets, ...beside].sort().map(async (file) => ({
      file,
      integrity: `sha256-${createHash('sha256')
        .update(await readFile(join(site, file)))
        .digest('base64')}`,
    })),
  )
  const page = await readFile(join(site, shell), 'utf8')
  const entry = /<script type="module"[^>]* src="[^"]*?(assets\/[^"]+)"/.exec(page)?.[1]
  if (entry === undefined) throw new Error(`${shell} starts no program`)
  const name = createHash('sha256')
    .update(JSON.stringify([entry, files]))
    .digest('hex')
    .slice(0, 16)
  return { build: name, base, shell, entry, files }
}
