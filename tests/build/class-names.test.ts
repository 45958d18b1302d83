import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { classesOfSheet, classesTaken, classesWithoutRule, classesWorkedOut } from '../../scripts/build/class-names.ts'

const root = join(import.meta.dirname, '../../src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => join(root, file))
const textOf = (file: string): string => readFileSync(file, 'utf8')
const components = files.filter((file) => file.endsWith('.tsx')).map((file) => ({ file, code: textOf(file) }))

describe('a class name', () => {
  test('without a rule is named with its style sheet', () => {
    const code =
      "import styles from './A.module.css'\n<p className={styles.there} id={styles.gone} title={styles['odd-one']} />"
    expect(classesWithoutRule(code, () => '.there { color: red }\n.other .odd-one:hover { top: 0.5rem }')).toEqual([
      'gone (./A.module.css)',
    ])
  })

  test('is none that only a comment or a value speaks of', () => {
    expect([
      ...classesOfSheet('/* .old */ .a, .b > li { margin: .5rem url(x.png) } @media (width < 40rem) { .c { } }'),
    ]).toEqual(['a', 'b', 'c'])
  })

  test('of every component has a rule', () => {
    const without = components.flatMap(({ file, code }) =>
      classesWithoutRule(code, (specifier) => textOf(join(dirname(file), specifier))).map((each) => `${file}: ${each}`),
    )
    expect(components.length).toBeGreaterThan(50)
    expect(without).toEqual([])
  })

  test('that is worked out is named, because nobody can look for its rule', () => {
    const code =
      "import look from './A.module.css'\n<p className={`${look.a} ${look[status]}`} id={look['b']} title={look[names[0]]} lang={other[status]} />"
    expect(classesWorkedOut(code)).toEqual(['look[status]', 'look[names[0]]'])
  })

  test('of no component is worked out', () => {
    expect(components.flatMap(({ file, code }) => classesWorkedOut(code).map((each) => `${file}: ${each}`))).toEqual([])
  })

  test('with a rule is taken by a component', () => {
    const taken = new Map<string, Set<string>>()
    for (const { file, code } of components) {
      for (const [specifier, names] of classesTaken(code)) {
        const sheet = join(dirname(file), specifier)
        taken.set(sheet, new Set([...(taken.get(sheet) ?? []), ...names]))
      }
    }
    const idle = files
      .filter((file) => file.endsWith('.module.css'))
      .flatMap((sheet) =>
        [...classesOfSheet(textOf(sheet).replaceAll(/:global\([^)]*\)/g, ''))]
          .filter((name) => !taken.get(sheet)?.has(name))
          .map((name) => `${sheet}: ${name}`),
      )
    expect(idle).toEqual([])
  })
})
