// Lo que dicen nuestras propias páginas.
import type { PageWords } from '../page-words.ts'

export const pages: Pick<PageWords, 'popup' | 'options' | 'welcome' | 'manifest'> = {
  popup: {
    guarding: site => `Protegiendo ${site}`,
    off: site => `Apagado en ${site}`,
    blind: 'En esta página hay un editor que Doxguard no ve.',
    unverified: 'Doxguard lee este sitio por señales generales. Puede pasar algo por alto.',
    reload: 'Recargar esta página',
    reloadMore: 'Doxguard empieza con la página. Recárgala para que la proteja.',
    unlisted: site => `${site} no está protegido`,
    unlistedMore: 'Doxguard no tiene permiso en este sitio. Dáselo y también revisará lo que escribas aquí.',
    allow: 'Proteger este sitio',
    nowhere: 'Aquí no hay nada que proteger',
    nowhereMore: 'Doxguard trabaja en sitios donde se publica. Esta página no lo es.',
    inDraft: 'En tu borrador',
    inFeed: 'En esta página',
    empty: 'No hay datos privados en esta página. Aparecerían aquí.',
    notReading: 'Aquí solo se revisa lo que escribes. La lectura se enciende en las opciones.',
    notWriting: 'Lo que escribes no se revisa. Eso se enciende en las opciones.',
    queue: 'Abrir la cola',
    check: 'Pegar y revisar',
    options: 'Opciones',
  },
  options: {
    title: 'Opciones de Doxguard',
    setUp: { title: 'Perfil', more: 'Una elección que ajusta lo demás. Todo se puede cambiar abajo.' },
    writing: {
      title: 'Revisar lo que escribo',
      more: 'Una publicación con datos privados se retiene hasta que decidas.',
    },
    reading: {
      title: 'Revisar lo que leo',
      more: 'Las publicaciones con datos privados llevan una marca y entran en la cola.',
    },
    place: {
      label: 'Lugar',
      title: 'Lugar y normas',
      more: 'Tu lugar nunca se averigua. Elígelo y los avisos nombrarán sus normas.',
      none: 'Ningún lugar',
      rules: 'Normas que los avisos pueden nombrar',
      platformRules: 'Nombrar también la norma del sitio donde estoy',
    },
    own: {
      title: 'Normas de tu organización',
      more: 'Una norma es un archivo JSON. Su formato está en schema/pack.schema.json, junto al código.',
      label: 'Archivo de norma',
      empty: 'No hay normas cargadas.',
      load: 'Cargar una norma',
      refused: why => `No se aceptó el archivo: ${why}`,
    },
    levels: {
      title: 'Qué pasa con cada tipo',
      more: 'Retener detiene la publicación hasta que decidas. Avisar solo te lo dice.',
      choices: { hold: 'Retener', note: 'Avisar', none: 'Ignorar' },
    },
    contacts: {
      title: 'Contactos públicos',
      more: 'Teléfonos, direcciones y buzones de tu oficina. Nunca se retienen.',
      label: 'Teléfono, correo o dirección',
      empty: 'Ninguno aún. Aquí podría estar el teléfono de tu oficina.',
    },
    watch: {
      title: 'Lista de vigilancia',
      more: 'Datos que no deben salir, digan lo que digan las palabras de al lado. Solo se guarda una forma cifrada.',
      label: 'Dato que vigilar',
      kind: 'Tipo',
      empty: 'Ninguno aún. Aquí podría estar tu propia dirección.',
    },
    sites: {
      title: 'Sitios',
      more: 'Dónde está apagado Doxguard y qué otros sitios puede proteger.',
      off: 'Apagado en',
      offEmpty: 'En ninguno. Para apagar un sitio, usa el botón de la barra.',
      granted: 'También protegidos, con tu permiso',
      grantedEmpty: 'Ninguno. Para añadir un sitio, usa en él el botón de la barra.',
      switchOn: site => `Encender de nuevo en ${site}`,
    },
    conversations: {
      title: 'Retener también los mensajes privados',
      more: 'Si no, los mensajes directos solo llevan un aviso y nunca entran en la cola.',
    },
    hideDetails: {
      title: 'Tapar los datos al leer',
      more: 'Las palabras quedan tapadas hasta que abras su ficha. Útil si otros ven tu pantalla.',
    },
    askReason: {
      title: 'Pedir un motivo antes de publicar igual',
      more: 'Se guardan el día y la hora, los tipos de dato, el motivo y una forma cifrada del borrador.',
    },
    records: {
      title: 'Publicado igual',
      more: 'Por cada motivo dado: hora, tipos de dato, motivo y borrador cifrado. Nunca su texto. Quedan los 2000 más nuevos.',
      empty: 'Ninguno aún. Aquí estaría lo que se publicó por un motivo.',
      heads: { posted: 'Cuándo', categories: 'Qué mostraba', reason: 'Motivo', hash: 'Borrador cifrado' },
      newest: (shown, total) =>
        `Se muestran los ${shown} más nuevos de ${total.toLocaleString('es')}. El archivo los tiene todos.`,
      save: 'Descargar como CSV',
      remove: 'Borrar estos registros',
      ask: count =>
        count === 1
          ? '¿Borrar este registro? No se puede recuperar.'
          : `¿Borrar los ${count.toLocaleString('es')} registros? No se pueden recuperar.`,
      removed: 'Borrado.',
    },
    file: {
      title: 'Los ajustes como archivo',
      more: 'Para conservarlos o dar los mismos a toda una oficina. Decisiones y cuentas se quedan aquí.',
      save: 'Guardar en un archivo',
      load: 'Cargar de un archivo',
      loaded: 'Ajustes cargados.',
      refused: 'No es un archivo de ajustes de Doxguard. No se cambió nada.',
    },
    memory: {
      title: 'Lo que Doxguard recuerda',
      more: 'Nunca un texto. Solo estos números, los registros de lo publicado igual y formas cifradas de lo que llamaste no privado.',
      counts: ({ held, replaced, edited, posted }) =>
        `${held} retenidas: ${replaced} con otro texto, ${edited} editadas y ${posted} publicadas igual.`,
      decisions: count =>
        count === 1 ? '1 dato que llamaste no privado.' : `${count} datos que llamaste no privados.`,
      forget: 'Olvidar todo esto',
      ask: '¿Borrar los números, las decisiones y los registros de lo publicado igual?',
      forgotten: 'Olvidado.',
    },
    add: 'Añadir',
    remove: what => `Quitar ${what}`,
    sure: 'Sí, borrar',
    keep: 'Conservar',
    more: 'Más ajustes',
    saved: 'Guardado.',
  },
  welcome: {
    title: 'Doxguard avisa antes de que se publiquen datos privados',
    lead: 'Escribe como siempre. Si una publicación muestra dónde vive alguien o cómo encontrarlo, Doxguard la detiene y pregunta.',
    choose: '¿Quién eres aquí?',
    setUps: {
      official: {
        name: 'Publico para una oficina',
        who: 'Secretarías, concejales, prensa',
        does: [
          'Retiene cartas y listas con datos de vecinos',
          'Deja pasar los contactos de tu oficina',
          'Pide un motivo antes de publicar igual',
        ],
      },
      moderator: {
        name: 'Cuido una comunidad',
        who: 'Moderación y equipos de seguridad',
        does: [
          'Marca las publicaciones con datos privados',
          'Las reúne en una cola',
          'Mantiene los datos tapados en tu pantalla',
        ],
      },
      'just-me': {
        name: 'Soy solo yo',
        who: 'Cualquiera que publica',
        does: ['Revisa lo que escribes', 'Por lo demás, calla'],
      },
    },
    chosen: 'Elegido',
    done: 'Todo listo. Puedes cerrar esta página.',
    doneMore: 'Las páginas ya abiertas se deben recargar una vez.',
    permission: 'Un paso más',
    permissionMore:
      'Tu navegador aún no permite Doxguard en los sitios que protege. Allí solo lee publicaciones y borradores.',
    allow: 'Permitir estos sitios',
    promises: 'Puedes contar con esto',
    promise: [
      'Todo pasa en este equipo. Doxguard no se conecta a nada.',
      'No se guarda ningún texto. En el disco hay ajustes y marcas cifradas.',
      'Una publicación sin datos privados no se toca nunca.',
    ],
    options: 'Más ajustes',
  },
  manifest: {
    description: 'Avisa antes de que se publique información personal. Todo pasa en tu propio equipo.',
    queue: 'Cola de Doxguard',
  },
}
