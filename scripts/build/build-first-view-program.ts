import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { firstViewEntry, firstViewFolder } from './first-view-program.ts'

/** Builds the program that renders first views into a built site. */
export async function buildFirstViewProgram(site: string, root: string, base: string): Promise<void> {
  await build({
    configFile: false,
    root,
    base,
    mode: 'production',
    // That a part of the program is not apart here as well is meant.
    logLevel: 'error',
    publicDir: false,
    plugins: [react()],
    // All of it: the site may be renewed where no packages are installed beside it.
    ssr: { noExternal: true },
    build: {
      ssr: 'src/app/render-first-view.tsx',
      outDir: join(site, firstViewFolder),
      emptyOutDir: true,
      minify: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: firstViewEntry, chunkFileNames: '[name]-[hash].mjs' } },
    },
  })
}
