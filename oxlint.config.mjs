// The rules of .oxlintrc.json, and the arrows of house.json as rules: what no room may import.
import { readFileSync } from 'node:fs'

const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
const { $schema: _schema, ...base } = read('.oxlintrc.json')
const house = read('house.json')

const outside = ['tests', 'scripts', 'mocks']
const anyOf = (names) => `(?:${names.map((name) => name.replaceAll('/', String.raw`\/`)).join('|')})(?:/|$)`

function filesOf(room) {
  if (room === 'main') return ['src/main.tsx']
  return [outside.includes(room) ? `${room}/**` : `src/${room}/**`]
}

function patternsOf(room) {
  const { rooms, packages } = house[room]
  const all = [...new Set([...Object.keys(house), ...outside])]
  const closed = all.filter((other) => other !== room && other !== 'main' && !rooms.includes(other))
  const up = room === 'main' ? String.raw`^(?:\./|(?:\.\./)+)` : String.raw`^(?:\.\./)+(?:src/)?`
  const arrows = { regex: up + anyOf(closed), message: 'This arrow does not exist in the house (see house.json).' }
  if (packages === undefined) return [arrows]
  const others = packages.length === 0 ? '^[^.]' : `^(?!${anyOf(packages)})[^.]`
  return [arrows, { regex: others, message: 'This room does not use this package (see house.json).' }]
}

const override = (files, patterns) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns }] } })

export default {
  ...base,
  overrides: [
    ...base.overrides,
    ...Object.keys(house).map((room) => override(filesOf(room), patternsOf(room))),
    override(
      ['src/features/*/*'],
      [...patternsOf('features'), { regex: String.raw`^\.\./[^./]+/`, message: 'No feature imports another.' }],
    ),
  ],
}
