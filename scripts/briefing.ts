import { briefingCommand } from './headless/briefing-command.ts'
import { runCommandLine } from './headless/run-command-line.ts'

process.exitCode = await runCommandLine(process.argv.slice(2), briefingCommand())
