import type { SitePage } from './site-page.ts'

/** In Spanish: labels there are localized, and the control is a div. */
export const facebook: SitePage = {
  id: 'facebook',
  address: 'https://www.facebook.com/',
  lang: 'es',
  html: feed => `
<div role="main"><div role="dialog" aria-label="Crear publicación"><form method="post"><div role="button" tabindex="0" aria-label="Cerrar" id="close">✕</div><div id="lex"></div>
<div role="button" tabindex="0" aria-label="Foto/video" id="photo">🖼</div><div role="button" tabindex="0" aria-label="Emoji" id="emoji">☺</div>
<div><div role="button" tabindex="0" aria-label="Publicar" id="pub"><div><span>Publicar</span></div></div></div></form></div>
<div role="feed">${feed
    .map(
      ({ author, permalink, text }) =>
        `<div aria-posinset="1"><div><h3 data-ad-rendering-role="profile_name"><a href="/${author}"><strong>${author}</strong></a></h3><a href="${permalink}"><span>2 h</span></a></div><div data-ad-rendering-role="story_message" data-ad-preview="message"><div dir="auto">${text}</div></div></div>`,
    )
    .join('')}</div></div>`,
  editors: [{ kind: 'lexical', into: '#lex' }],
  publish: '#pub',
  sends: [
    { name: 'click', control: '#pub span' },
    { name: 'control-enter', control: '#pub', keys: 'Enter' },
  ],
  harmless: ['#close', '#photo', '#emoji'],
  feed: [
    { author: 'chelo.m', permalink: '/chelo.m/posts/901', text: 'El mercado abre a las 8.' },
    { author: 'nacho.v', permalink: '/nacho.v/posts/902', text: 'Llamen a su celular 713-555-0159 toda la noche' },
  ],
}
