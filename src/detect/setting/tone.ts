// Whether words for public or for private details are there.
export const tones = ['public', 'private', 'both', 'none'] as const
export type Tone = (typeof tones)[number]

export const toneOf = (isPublic: boolean, isPrivate: boolean): Tone =>
  isPublic ? (isPrivate ? 'both' : 'public') : isPrivate ? 'private' : 'none'
