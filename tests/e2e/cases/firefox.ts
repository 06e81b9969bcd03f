import type { Case } from '../case.ts'
export const firefox: readonly Case[] = []
