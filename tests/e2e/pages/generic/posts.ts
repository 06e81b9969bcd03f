// What is published by itself: posts, letters, listings, pages.
import type { GenericPage } from './generic-page.ts'

export const posts: readonly GenericPage[] = [
  {
    name: 'arabic',
    editor: '.e',
    harmless: ['button[aria-label="صورة"]', 'button:has-text("إلغاء")'],
    sends: [{ name: 'click', click: '#p' }, { name: 'control-enter', pressOn: { control: '#p', keys: 'Enter' } }],
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
    name: 'groups',
    editor: '.body',
    alsoDraft: ['.subject'],
    harmless: ['.from', '.more', '.fmt', '.clip', '.bin', '.back', '.new'],
    sends: [
      { name: 'click', click: '.go' },
      { name: 'control-enter', pressOn: { control: '.go', keys: 'Enter' } },
      { name: 'control-space', pressOn: { control: '.go', keys: 'Space' } },
      { name: 'mod-enter', press: 'Control+Enter' },
    ],
  },
  {
    name: 'guestbook',
    editor: 'textarea[name=msg]',
    harmless: ['input[type=reset]'],
    sends: [{ name: 'click-image', click: 'input[type=image]' }, { name: 'click-link', click: 'text=[ sign it ]' }],
  },
  {
    name: 'japanese',
    editor: 'textarea',
    harmless: ['button[title="画像"]', 'button[title="絵文字"]'],
    sends: [{ name: 'click', click: '.b' }],
  },
  {
    name: 'kit-sheet',
    editor: 'kit-field textarea',
    harmless: ['#cancel'],
    sends: [{ name: 'click', click: '#go' }],
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
    name: 'panel',
    open: ['.new'],
    editor: '.write',
    alsoDraft: ['.title'],
    harmless: ['.bar button >> nth=0', '.hide', '.preview', '.up >> nth=0'],
    sends: [
      { name: 'click', click: '.submit' },
      { name: 'control-enter', pressOn: { control: '.submit', keys: 'Enter' } },
      { name: 'mod-enter', press: 'Control+Enter' },
      { name: 'mod-enter-title', pressOn: { control: '.title', keys: 'Control+Enter' } },
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
    name: 'preview',
    editor: '#tekst',
    alsoDraft: ['#titel'],
    harmless: ['[aria-label=Fed]', '#nsfw', '#vis'],
    sends: [
      { name: 'click', click: '#opret' },
      { name: 'preview-click', first: ['#vis'], click: '#opret' },
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
    name: 'reactive',
    editor: 'textarea',
    harmless: ['text=Pin', 'text=Revert', 'text=Delete'],
    sends: [
      { name: 'click', click: 'text=Update' },
      { name: 'control-enter', pressOn: { control: 'text=Update', keys: 'Enter' } },
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
    name: 'skyline',
    editor: 'textarea',
    marks: 1,
    harmless: ['.img', '.lang', '[aria-label^=Reply] >> nth=0', '[aria-label^=Like] >> nth=1'],
    sends: [
      { name: 'click', click: '.go' },
      { name: 'control-enter', pressOn: { control: '.go', keys: 'Enter' } },
      { name: 'mod-enter', press: 'Control+Enter' },
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
    name: 'wall',
    editor: '#post_field',
    harmless: ['.ms_item_photo', '.page_privacy', '.submit_post .settings', '.like_btn.like >> nth=0', '.like_btn.comment >> nth=0', '.like_btn.share >> nth=0'],
    sends: [
      { name: 'click', click: '#send_post' },
      { name: 'control-space', pressOn: { control: '#send_post', keys: 'Space' } },
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
