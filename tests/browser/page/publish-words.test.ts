// What labels promise, in the languages we read.
import { describe, expect, it } from 'vitest'
import { enterHint, labelKind } from '../../../src/page/publish-words.ts'

describe('a label', () => {
  it.each([
    ...['Post', 'Post all', 'Post reply', 'Send', 'Save changes', 'Post to block', 'Publicar', 'Kommentar absenden'],
    ...[
      'Répondre',
      'Gönder',
      'Опубликовать',
      'إرسال',
      '投稿する',
      '发布',
      '보내기',
      'Odpowiedz',
      'Invia',
      'Plaatsen',
      'Yanıtla',
      'Yayınla',
    ],
    ...['提出する', 'ثبت', 'Gửi', 'Đăng bình luận', 'Надіслати', 'Odeslat', 'Trimite', 'Elküldés', 'Δημοσίευση', 'שלח'],
  ])('%s publishes', label => expect(labelKind(label)).toBe('publish'))
  it.each([
    ...[
      'Cancel',
      'Save draft',
      'Keep for later',
      'Share current location',
      'Reply settings',
      'Sign in',
      '3 comments',
      'Bold',
      'Guardar borrador',
      'キャンセル',
    ],
    ...['Vorschau', 'Schließen', 'Załącznik', 'Annuler', 'Отмена', 'إلغاء', 'Load more comments', 'View replies'],
    ...['ログインする', '登录', 'پیش‌نمایش', 'Đăng nhập', 'Hủy', 'Скасувати', 'Náhled', 'Mégse', 'ביטול'],
  ])('%s does something else', label => expect(labelKind(label)).toBe('other'))
  it('ends something by "Go", unless it says where to', () => {
    expect(['Go', 'Go live', 'Go full page'].map(labelKind)).toEqual(['finish', 'finish', 'unknown'])
  })
  it('says when Enter sends', () => {
    expect(enterHint('Press Enter to send')).toBe('enter')
    expect(enterHint('Shift+Enter for a new line')).toBe('enter')
    expect(enterHint('Ctrl+Enter to post')).toBe('mod')
    expect(enterHint('What is happening?')).toBeNull()
  })
})
