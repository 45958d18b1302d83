import type { Plugin } from 'vite'

/**
 * Ends each style sheet with a line that the page looks for: a sheet that was cut in the middle is no error to a browser,
 * and the page would stand there unreadable without a word.
 */
export function wholeStyle(): Plugin {
  return {
    name: 'whole-style',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith('.css')) {
            file.source = `${file.source.toString().trimEnd()}\n#root{--style-is-whole:1}\n`
          }
        }
      },
    },
  }
}
