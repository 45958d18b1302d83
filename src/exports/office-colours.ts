import { officeColour, paperColours } from '../paper/paper-colours.ts'

/** The colours of paper as office programs write them. */
export const officeColours = {
  ink: officeColour(paperColours.ink),
  paper: officeColour(paperColours.paper),
  muted: officeColour(paperColours.muted),
  rule: officeColour(paperColours.rule),
  lacquer: officeColour(paperColours.lacquer),
} as const
