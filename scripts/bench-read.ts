import { join } from 'node:path'
import { benchReadCommand } from './reading/bench-read-command.ts'

process.exitCode = await benchReadCommand(process.argv.slice(2), {
  root: join(import.meta.dirname, '..'),
  print: (line) => console.log(line),
})
