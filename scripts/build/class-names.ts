import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { publicationFaults } from '../../src/i18n/build-texts.ts'

/** The classes a style sheet has a rule for. */
export function classesOfSheet(css: string): ReadonlySet<string> {
  const rules = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\{[^{}]*\}/g, '{}')
  return new Set([...rules.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name]) => name!))
}

/** The classes a component takes from each style sheet it imports, by the specifier of the import. */
export function classesTaken(code: string): ReadonlyMap<string, ReadonlySet<string>> {
  const sheets = [...code.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)]
  return new Map(
    sheets.map(([, name, specifier]) => {
      const taken = [...code.matchAll(new RegExp(String.raw`\b${name}(?:\.(\w+)|\['([^']+)'\])`, 'g'))]
      return [specifier!, new Set(taken.map(([, plain, quoted]) => plain ?? quoted!))]
    }),
  )
}

/** The classes a component takes and no rule gives, as "name (sheet)". */
export function classesWithoutRule(code: string, sheetOf: (specifier: string) => string): readonly string[] {
  return [...classesTaken(code)].flatMap(([specifier, taken]) => {
    const known = classesOfSheet(sheetOf(specifier))
    return [...taken].filter((name) => !known.has(name)).map((name) => `${name} (${specifier})`)
  })
}

/** Ends the build on a class name without a rule: it would be no class at all, without a word. */
export function classNames(): Plugin {
  return {
    name: 'class-names',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.tsx')) return
      const without = classesWithoutRule(code, (specifier) => readFileSync(join(dirname(id), specifier), 'utf8'))
      if (without.length === 0) return
      const { vi, en } = publicationFaults.classWithoutRule(without.join(', '))
      this.error(`${vi}\n${en}`)
    },
  }
}
