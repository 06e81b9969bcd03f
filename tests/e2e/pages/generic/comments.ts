// What stands below something: comments, replies, answers, reviews.
import type { GenericPage } from './generic-page.ts'

export const comments: readonly GenericPage[] = [
  {
    name: 'card',
    editor: '.js-new-comment-input',
    harmless: ['.js-hide', '.js-watch', '.js-attach', '.js-mention', '.js-members', '.js-archive', '.js-reply >> nth=0', '.js-edit-desc'],
    sends: [
      { name: 'click', click: '.js-add-comment' },
      { name: 'control-enter', pressOn: { control: '.js-add-comment', keys: 'Enter' } },
      { name: 'mod-enter', press: 'Control+Enter' },
    ],
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
    harmless: ['.like >> nth=0', '.d-editor .bold', '.d-editor .quote', '.post-menu .reply >> nth=0', '.toggle-minimize', '.discard-button'],
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
    name: 'embed-own',
    app: '#talk',
    editor: '.ed',
    harmless: ['.quit', '.like >> nth=0', '.answer >> nth=1'],
    sends: [
      { name: 'click', click: '.send' },
      { name: 'control-enter', pressOn: { control: '.send', keys: 'Enter' } },
      { name: 'mod-enter', press: 'Control+Enter' },
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
      { name: 'preview-click', first: ['.preview-tab'], click: '.form-actions .btn-primary' },
      { name: 'click-close', click: '[name=comment_and_close]' },
      { name: 'control-enter', pressOn: { control: '.form-actions .btn-primary', keys: 'Enter' } },
      { name: 'control-space-close', pressOn: { control: '[name=comment_and_close]', keys: 'Space' } },
      { name: 'mod-enter', press: 'Control+Enter' },
    ],
  },
  {
    name: 'multi',
    editor: '#c2 textarea',
    harmless: ['#c2 .sm', '#c0 .sm'],
    sends: [{ name: 'click', click: '#c2 .go' }, { name: 'control-enter', pressOn: { control: '#c2 .go', keys: 'Enter' } }],
  },
  {
    name: 'preview-first',
    open: ['#reply'],
    editor: 'textarea',
    harmless: ['[name=look]'],
    sends: [
      { name: 'preview-click', first: ['[name=look]'], click: '[name=out]' },
      { name: 'preview-control-enter', first: ['[name=look]'], pressOn: { control: '[name=out]', keys: 'Enter' } },
    ],
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
    name: 'quick-reply',
    editor: '.fr-element',
    harmless: ['#bold-1', '.js-preview', '.js-attachmentUpload', '.actionBar-action--reaction >> nth=0', '.actionBar-action--reply >> nth=0'],
    sends: [
      { name: 'click', click: '.button--primary' },
      { name: 'control-enter', pressOn: { control: '.button--primary', keys: 'Enter' } },
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
    name: 'rows',
    editor: '.box',
    harmless: ['.like >> nth=0', '.reply >> nth=1'],
    sends: [
      { name: 'click', click: '.main' },
      { name: 'control-enter', pressOn: { control: '.main', keys: 'Enter' } },
    ],
  },
]
