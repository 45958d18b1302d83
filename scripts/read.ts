import { join } from 'node:path'
import { readCommand } from './reading/read-command.ts'

process.exitCode = await readCommand(process.argv.slice(2), {
  root: join(import.meta.dirname, '..'),
  print: (text) => console.log(text),
  printError: (line) => console.error(line),
})
