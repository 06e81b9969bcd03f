// The generic pages: social software that no site file names.
import { chats } from './chats.ts'
import { comments } from './comments.ts'
import type { GenericPage } from './generic-page.ts'
import { posts } from './posts.ts'

export type { GenericPage, Send } from './generic-page.ts'

export const genericPages: readonly GenericPage[] = [...chats, ...comments, ...posts]
