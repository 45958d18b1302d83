import { readFileSync, readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { importSpecifiers } from './import-specifiers.mjs'

/** Tests that run in Node alone, by their path from the root. */
export const isUnitOrPageTest = (file) => /^tests\/(?!e2e\/|engines\/|all-figures\/).*\.test\.tsx?$/.test(file)

/**
 * Every module of the project by its path from the root: its text, the modules it imports and the packages.
 * @param {string} root
 * @returns {Map<string, { text: string, modules: readonly string[], packages: readonly string[] }>}
 */
export function importGraph(root) {
  const graph = new Map()
  for (const folder of ['src', 'mocks', 'scripts', 'tests']) {
    for (const entry of readdirSync(posix.join(root, folder), { recursive: true, encoding: 'utf8' })) {
      const file = posix.join(folder, entry.replaceAll('\\', '/'))
      if (/\.(?:ts|tsx|mjs)$/.test(file)) graph.set(file, moduleOf(root, file))
    }
  }
  return graph
}

function moduleOf(root, file) {
  const text = readFileSync(posix.join(root, file), 'utf8')
  const specifiers = importSpecifiers(text)
  const modules = specifiers
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(file), specifier.replace(/\?.*$/, '')))
  return { text, modules, packages: specifiers.filter((specifier) => !/^[./]/.test(specifier)) }
}
