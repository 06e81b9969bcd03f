// The words on publish controls and in chat boxes, in ten languages and a few more. A hint only: structure decides first.
// Sources of the words: the localised labels noted in the sites' own open-source catalogues (Mastodon, Bluesky,
// Discourse, phpBB language packs), from general knowledge of them; checked by reading, not copied.

/** A label starting with one of these publishes. Without accents, lower case. */
const publishing = `
post posts publish send submit reply respond comment tweet retweet toot skeet share save update repost quote chirp broadcast postit sende
publicar publica publicalo enviar envia responder responde comentar comenta compartir comparte tuitear postear postea guardar actualizar
postar poste publique envie comente responda compartilhar partilhar salvar atualizar tuitar
publier publie publiez poster envoyer envoie repondre reponds commenter partager enregistrer tweeter valider soumettre sauvegarder
posten veroffentlichen senden absenden abschicken antworten kommentieren teilen speichern twittern troten einreichen beitragen ubermitteln
pubblica pubblicare posta invia inviare rispondi rispondere commenta commentare condividi condividere salva salvare twitta
plaats plaatsen posten verzenden verstuur versturen verzend reageer reageren beantwoorden antwoorden delen deel opslaan publiceren toeten
opublikuj publikuj wyslij odpowiedz skomentuj komentuj udostepnij zapisz tweetnij
опубликовать отправить ответить комментировать прокомментировать поделиться сохранить запостить твитнуть написать
gonder paylas yayinla yanitla kaydet tweetle postala
نشر انشر ارسال إرسال ارسل أرسل رد تعليق مشاركة شارك حفظ غرد تغريد
kirim posting balas komentari komentar bagikan simpan terbitkan unggah
publicera skicka svara kommentera dela spara lagra offentliggor besvar del gem julkaise laheta vastaa jaa tallenna
पोस्ट भेजें भेजे प्रकाशित जवाब टिप्पणी साझा
ثبت بفرست فرستادن انتشار پاسخ نظر ذخیره gui dang binh tra luu надіслати відправити опублікувати відповісти коментувати поділитися зберегти
odeslat poslat publikovat zverejnit odpovedet komentovat sdilet ulozit trimite raspunde comenteaza distribuie salveaza kuldes elkuldes kozzetetel valasz hozzaszolas megosztas mentes
αποστολη δημοσιευση απαντηση σχολιο שלח שליחה פרסם פרסום הגב תגובה שתף שמור
`
/** For scripts without spaces: a short label that holds one of these publishes. */
const publishingInside = `投稿 送信 提出 書き込 返信 コメントする ツイート ポスト 公開 シェア 共有 保存 発信 返信する 发布 发表 发送 回复 评论 提交 分享 保存 发推 发帖 發佈 發布 發表 傳送 送出 回覆 留言 儲存 推文 貼文 게시 보내기 전송 답글 답장 댓글 등록 공유 저장 트윗 올리기`
/** What is published; it may follow the verb, and counts a little by itself. */
const objects = `all now reply comment message topic thread question answer review note story status changes edit edits everyone publicly anonymously post it
todo todos respuesta comentario mensaje tema hilo pregunta publicacion ahora cambios resposta mensagem mudancas alteracoes tout reponse commentaire message sujet maintenant modifications
alles antwort kommentar nachricht beitrag thema anderungen jetzt tutto risposta commento messaggio modifiche ora reactie bericht wijzigingen odpowiedz komentarz wiadomosc zmiany ответ комментарий сообщение все изменения yorum mesaj
الكل تعليق رسالة رد komentar pesan perubahan`
/** Words that may start the label of the last step of something. */
const finishing = `ask leave done ok okay confirm finish go yes sign schedule complete
hecho listo aceptar confirmar programar terminar firmar concluir pronto confirmar agendar assinar terminer confirmer programmer signer
fertig bestatigen planen eintragen fine conferma firma klaar bevestigen gotowe potwierdz готово подтвердить tamam bitir onayla تم تأكيد selesai klart klar valmis`
/** Words of a step that may be the last, or one of many: they count when nothing clearer is near. */
const continuing = `add create start continue next new write apply insert
crear anadir agregar siguiente iniciar criar adicionar creer ajouter continuer suivant erstellen hinzufugen weiter crea aggiungi avanti
toevoegen maken dodaj utworz создать добавить olustur ekle إضافة اضافة انشاء إنشاء buat tambah lagg till`
const finishingInside = `完了 決定 确定 完成 確定 완료 확인`
const continuingInside = `追加 作成 次へ 添加 创建 新增 建立 下一步 추가 다음 만들기`
/** A label with one of these keeps the draft to its author, or throws it away. */
const keeping = `cancel discard dismiss delete remove draft drafts preview back reset clear
cancelar descartar borrar eliminar borrador vista previa volver excluir apagar rascunho visualizar voltar
annuler supprimer brouillon apercu retour abbrechen verwerfen loschen entwurf vorschau zuruck annulla elimina bozza anteprima indietro
annuleren verwijderen concept voorbeeld terug anuluj usun szkic podglad wroc отмена отменить удалить черновик предпросмотр назад
iptal vazgec sil taslak onizleme geri إلغاء الغاء حذف مسودة معاينة رجوع batal hapus draf pratinjau avbryt radera utkast
لغو انصراف نمایش huy xoa xem скасувати видалити перегляд чернетка zrusit smazat nahled anuleaza sterge previzualizare megse torles elonezet ακυρωση διαγραφη προεπισκοπηση ביטול מחק`
/** A label with one of these does something else as well. */
const otherwise = `close settings options emoji emojis gif gifs sticker stickers photo photos image images
picture media video videos camera attach attachment file files upload bold italic underline strikethrough heading list link code quote undo redo format formatting poll
location audience menu more help edit search filter sort copy copylink mute block report follow subscribe like love react bookmark favorite favourite
translate login signin signup expand collapse show hide view see mention hashtag gift record voice microphone mic font color size align table spoiler language dictation markdown visual
cerrar ajustes opciones foto fotos imagen video adjuntar archivo encuesta ubicacion negrita cursiva enlace editar buscar gusta seguir
fechar configuracoes opcoes anexar arquivo enquete localizacao negrito italico curtir
fermer parametres reglages joindre fichier sondage lieu gras italique lien modifier chercher jaime suivre
schliessen einstellungen optionen bild bilder anhangen datei umfrage standort fett kursiv bearbeiten suchen gefallt folgen
chiudi impostazioni opzioni foto immagine allega sondaggio posizione grassetto corsivo modifica cerca piace segui
sluiten instellingen opties afbeelding bijlage bestand peiling vet cursief bewerken zoeken volgen
zamknij ustawienia opcje zdjecie zalacznik ankieta pogrubienie edytuj szukaj obserwuj
закрыть настройки фото файл прикрепить опрос редактировать поиск нравится
kapat ayarlar secenekler fotograf dosya ekle anket duzenle ara begen
إغلاق اغلاق إعدادات صورة ملف استطلاع تعديل بحث إعجاب
tutup pengaturan foto gambar berkas lampirkan cari suka stang`
/** With one of these, even a publishing word means something else: "Save draft", "Post settings", "Keep for later". */
const spoiling = `draft drafts settings options preview menu template link later selection selector location screen ubicacion pantalla localizacao tela
ecran standort bildschirm posizione schermo locatie scherm lokalizacja konum ekran lokasi layar borrador ajustes opciones rascunho configuracoes opcoes brouillon parametres reglages apercu
entwurf einstellungen optionen vorschau bozza impostazioni opzioni anteprima concept instellingen opties szkic ustawienia opcje podglad черновик настройки предпросмотр
taslak ayarlar secenekler onizleme مسودة كمسودة إعدادات معاينة draf pengaturan pratinjau utkast installningar nhap ky`
const keepingInside = `キャンセル 削除 下書き プレビュー 戻る 取消 删除 刪除 草稿 预览 預覽 返回 취소 삭제 임시저장 미리보기 뒤로`
const otherwiseInside = `ログイン 登录 登入 로그인 閉じる 設定 絵文字 写真 画像 動画 添付 検索 いいね 关闭 關閉 设置 設定 表情 图片 圖片 照片 附件 视频 搜索 닫기 설정 이모지 사진 첨부 동영상 검색 좋아요`
/** What stands under a post that is already out: such a row of controls is no composer's. */
const reactions = `like likes love react reaction reactions upvote downvote boost favorite favourite bookmark repost retweet reblog gusta curtir jaime gefallt piace vind нравится begen إعجاب suka いいね 赞 讚 좋아요`
/** What a message box says of itself. */
const chatting = `message chat dm whisper mensaje mensagem discuter nachricht messaggio bericht wiadomosc сообщение mesaj رسالة الرسالة pesan meddelande メッセージ 消息 讯息 訊息 메시지 संदेश`
const commenting = `comment reply comentario comentar responder responde resposta commentaire commenter repondre reponse kommentar kommentieren antwort antworten commento commenta rispondi reactie reageer komentarz skomentuj odpowiedz комментарий ответ ответить yorum yanit تعليق رد komentar balas コメント 返信 评论 回复 留言 回覆 댓글 답글 टिप्पणी`

/** Letters that no normal form takes apart: "Yanıtla", "Załącz", "Schließen". */
const folded: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ß: 'ss', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe' }

/** Lower case without accents, so that lists and labels compare. */
export const plain = (label: string): string =>
  label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłßøđæœ]/g, letter => folded[letter]!)

const setOf = (list: string): ReadonlySet<string> => new Set(plain(list).split(/\s+/).filter(Boolean))
const partsOf = (list: string): readonly string[] => [...setOf(list)]

const sets = {
  publishing: setOf(publishing),
  objects: setOf(objects),
  finishing: setOf(finishing),
  continuing: setOf(continuing),
  spoiling: setOf(spoiling),
  keeping: setOf(`${keeping} ${spoiling}`),
  otherwise: setOf(`${keeping} ${otherwise}`),
  reactions: setOf(reactions),
}
const insides = {
  publishing: partsOf(publishingInside),
  finishing: partsOf(finishingInside),
  continuing: partsOf(continuingInside),
  keeping: partsOf(keepingInside),
  otherwise: partsOf(`${keepingInside} ${otherwiseInside}`),
}
const small = new Set(
  'the a an my your this to in as at of for with and el la los las un una mi tu su o os as um uma meu sua le les mon ma ton votre der die das den dein deine il lo gli un het een je de'.split(
    ' ',
  ),
)

/**
 * What a label promises: `publish` clearly, `finish` the end of something, `continue` a step of something, `other`
 * something else, `unknown` no word of ours.
 */
export type LabelKind = 'publish' | 'finish' | 'continue' | 'other' | 'unknown'
/** "Log in", "Sign up": no guest book is signed that way. */
const account = /^(?:log|sign)[ -]?(?:in|up|out|on|off)\b/

const hasUnspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u

export const labelKind = (label: string): LabelKind => {
  const text = plain(label).trim()
  if (!text || text.length > 60) return 'unknown'
  if (account.test(text)) return 'other'
  if (hasUnspaced.test(text.normalize('NFC'))) {
    const has = (list: readonly string[]): boolean => list.some(one => text.includes(one))
    if (has(insides.otherwise)) return 'other'
    if (text.normalize('NFC').length > 14) return 'unknown'
    if (has(insides.publishing)) return 'publish'
    return has(insides.finishing) ? 'finish' : has(insides.continuing) ? 'continue' : 'unknown'
  }
  const tokens = text.match(/[\p{L}\p{N}]+/gu)?.filter(token => !small.has(token)) ?? []
  if (tokens.length === 0 || tokens.length > 6) return 'unknown'
  // "3 comments": a count, not a deed.
  if (/^\d/.test(tokens[0]!)) return 'other'
  const verb = tokens.findIndex(token => sets.publishing.has(token))
  if (verb === 0 && tokens.some(token => sets.spoiling.has(token))) return 'other'
  // "Reply @ana" says whom a draft answers more often than what a press does.
  if (verb === 0) return /\s@\p{L}/u.test(text) ? 'continue' : 'publish'
  if (tokens.some(token => sets.otherwise.has(token) && !sets.publishing.has(token))) return 'other'
  // "Go full page" leads somewhere.
  const isWay = tokens[0] === 'go' && tokens.length > 1 && tokens[1] !== 'live'
  if (sets.finishing.has(tokens[0]!) && !isWay) return 'finish'
  if (tokens.some(token => sets.spoiling.has(token))) return 'other'
  if (sets.continuing.has(tokens[0]!)) return 'continue'
  // "Yorum yap", "Comment it now": known words only, for "Everyone can reply" publishes nothing.
  const isKnown = (token: string): boolean => sets.objects.has(token) || sets.publishing.has(token)
  if (verb > 0) return tokens.every(isKnown) || tokens.length === 2 ? 'publish' : 'unknown'
  return isKnown(tokens[0]!) ? 'continue' : 'unknown'
}

/** "Close with comment", "Edit reply": something else, by which what was written goes out as well. */
export const sendsAlong = (label: string): boolean => {
  if (labelKind(label) !== 'other') return false
  const text = plain(label)
  if (hasUnspaced.test(text.normalize('NFC')))
    return insides.publishing.some(one => text.includes(one)) && !insides.keeping.some(one => text.includes(one))
  const tokens = text.match(/[\p{L}\p{N}]+/gu) ?? []
  const names = (token: string): boolean => sets.publishing.has(token) || sets.objects.has(token)
  return tokens.some(names) && !tokens.some(token => sets.keeping.has(token))
}

/** "Preview", "Cancel": nothing goes out by it, even where no other button stands. "Preview and post" is not that sure. */
export const onlyKeeps = (label: string): boolean => {
  if (labelKind(label) !== 'other') return false
  const tokens = plain(label).match(/[\p{L}\p{N}]+/gu) ?? []
  return sets.keeping.has(tokens[0] ?? '') && !tokens.some(token => sets.publishing.has(token))
}

/** "Quote" shares a post in one place and formats a line in another: what stands around it tells. */
export const mayFormat = (label: string): boolean => /^quote\b/.test(plain(label))
/** Does a label, or a developer's name, speak of how text looks? */
export const isFormat = (label: string): boolean =>
  /\b(?:bold|italic|underline|strike(?:through)?|headings?|code|lists?)\b/.test(plain(label))

export const isReaction = (label: string): boolean =>
  plain(label)
    .match(/[\p{L}]+/gu)
    ?.some(token => sets.reactions.has(token)) ?? false

const chatList = partsOf(chatting)
const commentList = partsOf(commenting)
const holds = (label: string, list: readonly string[]): boolean => {
  const text = plain(label)
  return list.some(word => text.includes(word))
}
export const speaksOfChat = (label: string): boolean => holds(label, chatList)
export const speaksOfComments = (label: string): boolean => holds(label, commentList)

/** "Press Enter to send" in the composer's own words; `mod` when it asks for Ctrl or ⌘ with it. */
export const enterHint = (text: string): 'enter' | 'mod' | null => {
  const key = /(?:enter|return|↵|⏎|intro|entrée|eingabetaste|invio|ввод)/i
  if (text.length > 2000 || !key.test(text)) return null
  if (/(?:shift|⇧|mayús|maj|umschalt)\s*\+?\s*(?:enter|return|↵|⏎|intro|entrée|eingabetaste|invio)/i.test(text))
    return 'enter'
  if (
    /(?:ctrl|control|cmd|⌘|command|strg|alt|option|⌥)\s*\+?\s*(?:enter|return|↵|⏎|intro|entrée|eingabetaste|invio)/i.test(
      text,
    )
  )
    return 'mod'
  const near = text.match(/.{0,30}(?:enter|return|↵|⏎|intro|entrée|eingabetaste|invio|ввод).{0,30}/i)?.[0] ?? ''
  return near.split(/[^\p{L}]+/u).some(word => labelKind(word) === 'publish') ? 'enter' : null
}
