// The generic pages: where to type on each, how it can be sent, and what must never be held.

export interface Send {
  readonly name: string
  /** A real click on the control, a real press of keys with the control focused, or with the editor focused. */
  readonly click?: string
  readonly pressOn?: { readonly control: string; readonly keys: string }
  readonly press?: string
}

export interface GenericPage {
  /** File name without its ending. */
  readonly name: string
  /** Clicked once, in order, before anything is typed. */
  readonly open?: readonly string[]
  /** CSS selector; sees through open shadow roots. The detail is typed here. */
  readonly editor: string
  /** The frame of another origin that the whole composer stands in. */
  readonly app?: string
  /** The frame that the editor alone stands in. */
  readonly frame?: string
  /** Further fields of the same draft: the detail, typed there instead, must be held too. */
  readonly alsoDraft?: readonly string[]
  /** Controls that publish nothing: pressed with a private draft, they reach the page. */
  readonly harmless: readonly string[]
  readonly sends: readonly Send[]
}

export const genericPages: readonly GenericPage[] = [
  {
    name: 'arabic',
    editor: '.e',
    harmless: ['button[aria-label="صورة"]', 'button:has-text("إلغاء")'],
    sends: [{ name: 'click', click: '#p' }, { name: 'control-enter', pressOn: { control: '#p', keys: 'Enter' } }],
  },
  {
    name: 'channel',
    editor: '[data-where=thread] .ed',
    harmless: ['[data-where=thread] [aria-label="굵게"]', '[data-where=thread] input', '[data-where=thread] .later', '[data-where=thread] [aria-label="첨부"]'],
    sends: [
      { name: 'click-icon', click: '[data-where=thread] .now' },
      { name: 'control-space', pressOn: { control: '[data-where=thread] .now', keys: 'Space' } },
      { name: 'enter', press: 'Enter' },
    ],
  },
  {
    name: 'chat',
    editor: 'textarea',
    harmless: ['button[title="Bold"]', 'button[title="Attach a file"]'],
    sends: [{ name: 'enter', press: 'Enter' }],
  },
  {
    name: 'comments',
    editor: '#comment',
    harmless: ['#cancel'],
    sends: [
      { name: 'click', click: '#submit' },
      { name: 'control-enter', pressOn: { control: '#submit', keys: 'Enter' } },
      { name: 'implicit-submit', pressOn: { control: '#author', keys: 'Enter' } },
    ],
  },
  {
    name: 'dock',
    open: ['.topic-footer-button'],
    editor: '.d-editor-input',
    harmless: ['.like >> nth=0', '.d-editor .bold', '.post-menu .reply >> nth=0', '.toggle-minimize', '.discard-button'],
    sends: [
      { name: 'click', click: '.submit-panel .save' },
      { name: 'control-enter', pressOn: { control: '.submit-panel .save', keys: 'Enter' } },
      { name: 'mod-enter', press: 'Control+Enter' },
    ],
  },
  {
    name: 'embed',
    app: '#dsq-app',
    editor: '.textarea',
    harmless: ['.bold', '.spoiler', '.media', '.recommend', '.reply-to >> nth=0', '[aria-label=Like] >> nth=0'],
    sends: [
      { name: 'click', click: '.proceed__button' },
      { name: 'control-enter', pressOn: { control: '.proceed__button', keys: 'Enter' } },
      { name: 'implicit-submit', pressOn: { control: '[name=display_name]', keys: 'Enter' } },
    ],
  },
  {
    name: 'fedi',
    editor: 'textarea',
    alsoDraft: ['input[name=cw]', 'input[name=o2]', 'input[name=alt]'],
    harmless: ['button:has-text("Poll")', 'button:has-text("Public")'],
    sends: [
      { name: 'click', click: 'button[type=submit]' },
      { name: 'mod-enter', press: 'Control+Enter' },
      { name: 'implicit-submit', pressOn: { control: 'input[name=o1]', keys: 'Enter' } },
    ],
  },
  {
    name: 'forum',
    editor: '#message',
    alsoDraft: ['#subject'],
    harmless: ['button[data-tag=b]', 'button[data-tag=url]', 'input[name=save]', 'input[name=preview]', '#quicksearch input[type=submit]'],
    sends: [
      { name: 'click', click: 'input[name=post]' },
      { name: 'control-space', pressOn: { control: 'input[name=post]', keys: 'Space' } },
    ],
  },
  {
    name: 'framed',
    editor: 'body',
    frame: '#ed',
    alsoDraft: ['#sub'],
    harmless: ['button[title=Bold]', '#cancel'],
    sends: [{ name: 'click', click: '#ok' }, { name: 'control-enter', pressOn: { control: '#ok', keys: 'Enter' } }],
  },
  {
    name: 'guestbook',
    editor: 'textarea[name=msg]',
    harmless: ['input[type=reset]'],
    sends: [{ name: 'click-image', click: 'input[type=image]' }, { name: 'click-link', click: 'text=[ sign it ]' }],
  },
  {
    name: 'infinite',
    editor: '.ed >> nth=0',
    harmless: ['button:has-text("Like") >> nth=0', 'button:has-text("Comment") >> nth=5'],
    sends: [
      { name: 'click', click: '.pub >> nth=0' },
      { name: 'control-enter', pressOn: { control: '.pub >> nth=0', keys: 'Enter' } },
    ],
  },
  {
    name: 'inline-edit',
    open: ['.e'],
    editor: '.edit textarea',
    harmless: ['.discard'],
    sends: [{ name: 'click', click: '.save' }, { name: 'control-enter', pressOn: { control: '.save', keys: 'Enter' } }],
  },
  {
    name: 'issue',
    editor: '#new_comment_field',
    harmless: ['md-bold', 'md-task-list', '.add-reaction', '.subscribe', '.preview-tab'],
    sends: [
      { name: 'click', click: '.form-actions .btn-primary' },
      { name: 'click-close', click: '[name=comment_and_close]' },
      { name: 'control-enter', pressOn: { control: '.form-actions .btn-primary', keys: 'Enter' } },
      { name: 'control-space-close', pressOn: { control: '[name=comment_and_close]', keys: 'Space' } },
      { name: 'mod-enter', press: 'Control+Enter' },
    ],
  },
  {
    name: 'japanese',
    editor: 'textarea',
    harmless: ['button[title="画像"]', 'button[title="絵文字"]'],
    sends: [{ name: 'click', click: '.b' }],
  },
  {
    name: 'letter',
    editor: 'textarea',
    alsoDraft: ['[name=subject]'],
    harmless: ['#copy', '[name=keep]', '[type=reset]'],
    sends: [
      { name: 'click', click: '[name=send]' },
      { name: 'control-enter', pressOn: { control: '[name=send]', keys: 'Enter' } },
      { name: 'implicit-submit', pressOn: { control: '[name=from]', keys: 'Enter' } },
    ],
  },
  {
    name: 'listing',
    editor: '[name=description] textarea',
    alsoDraft: ['[name=titre] input'],
    harmless: ['#photos', '#brouillon', '[name=categorie] button', '#connexion'],
    sends: [
      { name: 'click', click: '#deposer' },
      { name: 'control-enter', pressOn: { control: '#deposer button', keys: 'Enter' } },
      { name: 'control-space', pressOn: { control: '#deposer button', keys: 'Space' } },
    ],
  },
  {
    name: 'messenger',
    editor: '.in',
    harmless: ['[data-x=clip]', '[data-x=smile]'],
    sends: [{ name: 'click-icon', click: '#go svg' }, { name: 'enter', press: 'Enter' }],
  },
  {
    name: 'microblog',
    editor: '#ed',
    harmless: ['[aria-label="Add photos"]', '[aria-label="Add emoji"]', '#open', 'article [role=button] >> nth=2'],
    sends: [
      { name: 'click', click: '#send span' },
      { name: 'control-space', pressOn: { control: '#send', keys: 'Space' } },
      { name: 'mod-enter', press: 'Control+Enter' },
    ],
  },
  {
    name: 'modal',
    open: ['#new'],
    editor: '#txt',
    alsoDraft: ['#title'],
    harmless: ['.opt >> nth=0', '#cancel', '#x'],
    sends: [{ name: 'click', click: '#share' }, { name: 'control-enter', pressOn: { control: '#share', keys: 'Enter' } }],
  },
  {
    name: 'mousedown',
    editor: 'textarea',
    harmless: ['#a'],
    sends: [{ name: 'click', click: '#s' }],
  },
  {
    name: 'multi',
    editor: '#c2 textarea',
    harmless: ['#c2 .sm', '#c0 .sm'],
    sends: [{ name: 'click', click: '#c2 .go' }, { name: 'control-enter', pressOn: { control: '#c2 .go', keys: 'Enter' } }],
  },
  {
    name: 'note',
    open: ['[data-open]', '[title="内容を隠す"]'],
    editor: 'textarea.text',
    alsoDraft: ['input.cw'],
    harmless: ['.visibility', '[title="連合なし"]', '[title="アンケート"]', '[title="絵文字"]', '.account', '.form .cancel'],
    sends: [
      { name: 'click', click: '.form .submit' },
      { name: 'control-enter', pressOn: { control: '.form .submit', keys: 'Enter' } },
      { name: 'mod-enter', press: 'Control+Enter' },
    ],
  },
  {
    name: 'petition',
    open: ['.why'],
    editor: 'textarea',
    harmless: ['[name=public]', '.share', '.follow', '.reason button >> nth=0'],
    sends: [
      { name: 'click', click: '[type=submit]' },
      { name: 'control-enter', pressOn: { control: '[type=submit]', keys: 'Enter' } },
      { name: 'implicit-submit', pressOn: { control: '[name=firstName]', keys: 'Enter' } },
    ],
  },
  {
    name: 'publisher',
    editor: '.body',
    alsoDraft: ['h1'],
    harmless: ['#prev', '#set'],
    sends: [{ name: 'click', click: '#pub' }],
  },
  {
    name: 'question',
    open: ['.js-add-link'],
    editor: '.js-comment-text-input',
    harmless: ['.js-comment-help', '.js-vote-up-btn', '.js-follow-post', '#wmd-bold-button', '.discard-answer'],
    sends: [
      { name: 'click', click: '.js-comment-add' },
      { name: 'control-enter', pressOn: { control: '.js-comment-add', keys: 'Enter' } },
      { name: 'enter', press: 'Enter' },
    ],
  },
  {
    name: 'reactive',
    editor: 'textarea',
    harmless: ['text=Pin', 'text=Revert', 'text=Delete'],
    sends: [
      { name: 'click', click: 'text=Update' },
      { name: 'control-enter', pressOn: { control: 'text=Update', keys: 'Enter' } },
    ],
  },
  {
    name: 'review',
    open: ['#escrever', '[role=radio] >> nth=4'],
    editor: '.dlg textarea',
    harmless: ['[role=radio] >> nth=3', '.foto', '.nao'],
    sends: [
      { name: 'click', click: '.sim' },
      { name: 'control-enter', pressOn: { control: '.sim', keys: 'Enter' } },
    ],
  },
  {
    name: 'shadow-app',
    editor: 'lantern-editor [contenteditable]',
    alsoDraft: ['lantern-composer input'],
    harmless: ['lantern-button[name=photo] button', 'lantern-button[name=draft] button'],
    sends: [
      { name: 'click', click: 'lantern-button[name=post] button' },
      { name: 'control-enter', pressOn: { control: 'lantern-button[name=post] button', keys: 'Enter' } },
    ],
  },
  {
    name: 'sheet',
    open: ['.chat-wrapper'],
    editor: '#content-textarea',
    harmless: ['.left-icon-area .at', '.left-icon-area .face', '.left-icon-area .pic', '.reply-row .like >> nth=0', '.reply-row .reply >> nth=1', '.engage-bar .cancel'],
    sends: [
      { name: 'click', click: '.engage-bar .submit' },
      { name: 'enter', press: 'Enter' },
    ],
  },
  {
    name: 'spanish',
    editor: 'textarea',
    harmless: ['text=Foto', 'text=Cancelar'],
    sends: [
      { name: 'click', click: '#pub' },
      { name: 'control-enter', pressOn: { control: '#pub', keys: 'Enter' } },
      { name: 'mod-enter', press: 'Control+Enter' },
    ],
  },
  {
    name: 'thread',
    editor: '[contenteditable] >> nth=0',
    alsoDraft: ['[contenteditable] >> nth=1'],
    harmless: ['#add', '#x'],
    sends: [{ name: 'click', click: '#all' }, { name: 'control-enter', pressOn: { control: '#all', keys: 'Enter' } }],
  },
  {
    name: 'topics',
    editor: '#compose-textarea',
    alsoDraft: ['#stream_message_recipient_topic'],
    harmless: ['.compose_upload_file', '.emoji_map', '.formatting_bold', '.drafts', '#compose_select_recipient_widget', '#send_later', '#compose_close'],
    sends: [
      { name: 'click', click: '#compose-send-button' },
      { name: 'control-enter', pressOn: { control: '#compose-send-button', keys: 'Enter' } },
      { name: 'enter', press: 'Enter' },
    ],
  },
  {
    name: 'tree',
    open: ['#comment-3 .answer'],
    editor: '#comment-3 textarea',
    harmless: ['#comment-3 [aria-label="Fett"]', '#comment-3 .preview', '#comment-3 .cancel', '#comment-4 .up', '#comment-4 .answer'],
    sends: [
      { name: 'click', click: '#comment-3 [type=submit]' },
      { name: 'control-enter', pressOn: { control: '#comment-3 [type=submit]', keys: 'Enter' } },
      { name: 'mod-enter', press: 'Control+Enter' },
    ],
  },
  {
    name: 'wiki',
    editor: '#wpTextbox1',
    alsoDraft: ['#wpSummary'],
    harmless: ['[rel=vet]', '[rel=adv]', '#wpPreview', '#wpDiff', '#mw-editform-cancel'],
    sends: [
      { name: 'click', click: '#wpSave' },
      { name: 'control-enter', pressOn: { control: '#wpSave', keys: 'Enter' } },
      { name: 'implicit-submit', pressOn: { control: '#wpSummary', keys: 'Enter' } },
    ],
  },
]
