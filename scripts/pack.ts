import { join } from 'node:path'
import { dayFromParts } from '../src/domain/day.ts'
import { packCommand } from './pack/pack-command.ts'

const now = new Date()

process.exitCode = await packCommand(process.argv.slice(2), {
  root: join(import.meta.dirname, '..'),
  today: dayFromParts(now.getFullYear(), now.getMonth() + 1, now.getDate()),
  print: (line) => console.log(line),
})
