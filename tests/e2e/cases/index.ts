// All cases, in the order in which they run.
import type { Case } from '../case.ts'
import { built } from './built.ts'
import { clean } from './clean.ts'
import { files } from './files.ts'
import { firefox } from './firefox.ts'
import { firefoxQueue } from './firefox-queue.ts'
import { lates } from './late.ts'
import { network, silence } from './network.ts'
import { odd } from './odd.ts'
import { reading } from './reading.ts'
import { replacing } from './replacing.ts'
import { replying } from './replying.ts'
import { standing } from './standing.ts'
import { writing } from './writing.ts'

export const cases: readonly Case[] = [
  ...built,
  ...network,
  ...writing,
  ...reading,
  ...files,
  ...replacing,
  ...odd,
  ...standing,
  ...replying,
  ...lates,
  ...clean,
  ...firefox,
  ...firefoxQueue,
  silence,
]
