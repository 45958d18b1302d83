import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { contentSecurity } from '../build/content-security.ts'
import { oldestBrowsers } from '../build/oldest-browsers.ts'
import { programPieces } from '../build/program-pieces.ts'
import { wholeStyle } from '../build/whole-style.ts'
import { classicScripts } from './classic-scripts.ts'

/**
 * Builds the program of a pack into a folder: the same sources as the site's, as classic scripts. `note` is what the pack says
 * of itself (`contract/pack-note.ts`).
 */
export async function buildPackedProgram(folder: string, root: string, note: string): Promise<void> {
  await build({
    configFile: false,
    root,
    // Beside the page, wherever the folder lies.
    base: './',
    mode: 'production',
    // That a classic script has no `import.meta` is meant.
    logLevel: 'error',
    publicDir: join(root, 'public'),
    define: { 'import.meta.env.VITE_PACK': JSON.stringify(note) },
    plugins: [react(), contentSecurity(), programPieces(), wholeStyle(), classicScripts()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      // Of what lies there only the sign of the page; the figures come as scripts.
      copyPublicDir: false,
      cssCodeSplit: false,
      target: oldestBrowsers,
      reportCompressedSize: false,
    },
  })
}
