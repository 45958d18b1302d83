import { readFileSync, readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { importSpecifiers } from './import-specifiers.mjs'

/**
 * The unit and page tests that are, or reach by their imports, a module of a certain kind, as paths from the root. A module
 * is judged by its text and the packages it imports.
 * @param {string} root
 * @param {(text: string, packages: readonly string[]) => boolean} isOfKind
 * @returns {string[]}
 */
export function reachingTests(root, isOfKind) {
  const files = new Map()
  for (const folder of ['src', 'mocks', 'scripts', 'tests']) {
    for (const entry of readdirSync(posix.join(root, folder), { recursive: true, encoding: 'utf8' })) {
      const file = posix.join(folder, entry.replaceAll('\\', '/'))
      if (/\.(?:ts|tsx|mjs)$/.test(file)) files.set(file, moduleOf(root, file, isOfKind))
    }
  }
  const doesReach = (file) => {
    const reached = new Set([file])
    for (const each of reached) for (const next of files.get(each)?.modules ?? []) reached.add(next)
    return [...reached].some((each) => files.get(each)?.isOfKind)
  }
  return [...files.keys()]
    .filter((file) => /^tests\/(?!e2e\/|engines\/|all-figures\/).*\.test\.tsx?$/.test(file) && doesReach(file))
    .toSorted((a, b) => (a < b ? -1 : 1))
}

function moduleOf(root, file, isOfKind) {
  const text = readFileSync(posix.join(root, file), 'utf8')
  const specifiers = importSpecifiers(text)
  const modules = specifiers
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(file), specifier.replace(/\?.*$/, '')))
  const packages = specifiers.filter((specifier) => !/^[./]/.test(specifier))
  return { modules, isOfKind: isOfKind(text, packages) }
}
