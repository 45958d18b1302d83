import { readFileSync } from 'node:fs'
import type { Plugin, Rolldown } from 'vite'
import { packFaults } from '../../src/i18n/pack-texts.ts'

/** Where a pack has its program. */
export const programFolder = 'program'
const loaderFile = `${programFolder}/loader.js`

/** How the bundler writes an import made later (with or without a call around it), and any import. */
const laterImport = /Promise\.resolve\(\)\.then\(\(\)=>([\w$.]+\()?require\((["'`])\.\/([^"'`]+)\2\)/g
const anyImport = /\brequire\((["'`])\.\/([^"'`]+)\1\)/g

/** What it makes of `import.meta.url`, which is no address; of fonts that stand in the script it is the base. */
const ownAddress = /\{\}\.url\b/g

const moduleScript = /<script type="module"[^>]*><\/script>/

/**
 * A chunk of a CommonJS build as a classic script that hands itself to the loader; the one that starts the program does so at
 * once. Throws for a chunk that asks at once for another it does not announce: the loader would not have it.
 */
export function classicPiece(code: string, { fileName, imports, isEntry }: PieceFacts): string {
  const name = nameOf(fileName)
  const needs = imports.map(nameOf)
  const later = new Set<string>()
  const body = code
    .replaceAll(ownAddress, 'document.baseURI')
    .replaceAll(laterImport, (_match, call: string | undefined, _quote, piece: string) => {
      later.add(piece)
      return `later(${JSON.stringify(piece)}).then(()=>${call ?? ''}require(${JSON.stringify(piece)})`
    })
    .replaceAll(anyImport, (_match, _quote, piece: string) => {
      if (!needs.includes(piece) && !later.has(piece)) throw new Error(`${name} → ${piece}`)
      return `require(${JSON.stringify(piece)})`
    })
  const start = isEntry ? `\nnhipQuyStart(${JSON.stringify(name)})` : ''
  const run = `function(exports,require,later){${body}\n}`
  return `nhipQuyPiece(${JSON.stringify(name)},${JSON.stringify(needs)},${run})${start}\n`
}

/** What the bundler knows of a chunk. */
export type PieceFacts = Pick<Rolldown.OutputChunk, 'fileName' | 'imports' | 'isEntry'>

const nameOf = (fileName: string): string => fileName.slice(programFolder.length + 1)

/** Makes a build of classic scripts, which a page may load wherever it was opened from. */
export function classicScripts(): Plugin {
  return {
    name: 'classic-scripts',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      build: {
        modulePreload: false,
        // Fonts, too: a page from a disk may fetch no file.
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        rolldownOptions: {
          output: {
            format: 'cjs',
            entryFileNames: `${programFolder}/[name]-[hash].js`,
            chunkFileNames: `${programFolder}/[name]-[hash].js`,
            assetFileNames: `${programFolder}/[name]-[hash][extname]`,
          },
        },
      },
    }),
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const { vi, en } = packFaults.noEntry
        const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry)
        if (entry?.type !== 'chunk' || !moduleScript.test(html)) return this.error(`${vi}\n${en}`)
        const scripts = [loaderFile, ...startFiles(bundle, entry)].map(
          (file) => `<script defer src="${file}"></script>`,
        )
        return html.replace(moduleScript, scripts.join('\n    ')).replaceAll(' crossorigin', '')
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = classicPiece(file.code, file)
        const source = readFileSync(new URL('program-loader.js', import.meta.url), 'utf8')
        this.emitFile({ type: 'asset', fileName: loaderFile, source })
      },
    },
  }
}

/** The files a chunk starts with: all that it and they import at once, itself last. */
function startFiles(bundle: Rolldown.OutputBundle, entry: Rolldown.OutputChunk): readonly string[] {
  const found = new Set([entry.fileName])
  // A set that is added to while it is gone through goes on with what was added.
  for (const name of found) {
    const file = bundle[name]
    for (const each of file?.type === 'chunk' ? file.imports : []) found.add(each)
  }
  return [...found].reverse()
}
