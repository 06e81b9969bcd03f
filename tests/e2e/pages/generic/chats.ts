// Conversations that Enter sends to.
import type { GenericPage } from './generic-page.ts'

export const chats: readonly GenericPage[] = [
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
    name: 'parlor',
    editor: 'textarea',
    harmless: ['[title="Insert emojis"]', '[title="Share current location"]', '[title^="This room"]'],
    sends: [
      { name: 'click-icon', click: '.go svg' },
      { name: 'enter', press: 'Enter' },
    ],
  },
  {
    name: 'kit',
    editor: 'kit-field textarea',
    harmless: ['#attach'],
    sends: [
      { name: 'click-icon', click: '#go svg' },
      { name: 'control-space', pressOn: { control: '#go button', keys: 'Space' } },
    ],
  },
  {
    name: 'messenger',
    editor: '.in',
    harmless: ['[data-x=clip]', '[data-x=smile]'],
    sends: [{ name: 'click-icon', click: '#go svg' }, { name: 'enter', press: 'Enter' }],
  },
  {
    name: 'openchat',
    editor: '.msg',
    harmless: ['.ic >> nth=0', '.ic >> nth=1'],
    sends: [{ name: 'click-icon', click: '.go' }, { name: 'enter', press: 'Enter' }],
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
]
