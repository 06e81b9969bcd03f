// The one question that is asked where the warning itself cannot be shown: in the browser's own dialog.
import { preferred } from './preferred.ts'

/** Asks whether a held post may go out, in the first language of the tags that we speak. */
export const heldPlainly = (tags: readonly string[]): string =>
  preferred(
    {
      en: 'Doxguard held this post: it shows private details. Its warning cannot be shown here. Reload the page to read which details they are.\n\nPost anyway?',
      es: 'Doxguard ha retenido esta publicación: muestra datos privados. Su aviso no se puede mostrar aquí. Recarga la página para leer cuáles son.\n\n¿Publicar igual?',
    },
    tags,
  )
