// Pages of social software that no site file names, one per shape. Made-up people.
export interface Shape {
  readonly name: string
  readonly html: string
  readonly posts: readonly { readonly text: string; readonly author: string | null; readonly link: string | null }[]
}

const divs = (i: number, author: string, text: string) =>
  `<div><div><img alt="" width="20" height="20"><div><div><a href="/${author}"><span>Name ${i}</span></a></div><a href="/${author}"><span>@${author}</span></a><span>·</span><a href="/${author}/status/90${i}0${i}"><span>${i}h</span></a></div></div><div><div><span>${text}</span></div></div><div><a href="/${author}/status/90${i}0${i}/likes">12</a><div role="button">Reply</div><div role="button">Repost</div></div></div>`

export const shapes: readonly Shape[] = [
  {
    name: 'articles',
    html: `<nav><a href="/home">Home</a></nav><main><section>
      <article><div><a href="#@ana_r"><b>Ana R.</b> <span>@ana_r</span></a> · <a href="#s0"><time datetime="2026-03-01">Mar 1</time></a></div><div dir="auto"><p>New lane on the bridge.</p></div><div><span role="button">Reply</span></div></article>
      <article><div><a href="#@theo"><b>Theo</b> <span>@theo</span></a> · <a href="#s1"><time datetime="2026-03-02">Mar 2</time></a></div><div dir="auto">sourdough number nine</div></article>
      </section></main><aside><h3>Trends</h3><p>#pothole</p></aside>`,
    posts: [
      { text: 'New lane on the bridge.', author: '@ana_r', link: '#s0' },
      { text: 'sourdough number nine', author: '@theo', link: '#s1' },
    ],
  },
  {
    name: 'nothing but divs',
    html: `<div><div><div><a href="/home">Home</a></div></div><div><div>${divs(1, 'mara', 'The bakery is out of rye.')}${divs(2, 'jo_h', 'Saw a heron by the culvert today.')}${divs(3, 'pim', 'Is parking free now?')}</div></div></div>`,
    posts: [
      { text: 'The bakery is out of rye.', author: '@mara', link: '/mara/status/90101' },
      { text: 'Saw a heron by the culvert today.', author: '@jo_h', link: '/jo_h/status/90202' },
      { text: 'Is parking free now?', author: '@pim', link: '/pim/status/90303' },
    ],
  },
  {
    name: 'chat',
    html: `<div><p># general</p></div><div><ul id="log"><li><b>Mo</b> <time>9:01</time><p>anybody hear the sirens</p></li><li><b>Pia</b> <time>9:03</time><p>yes, fire drill</p></li><li><p>at the mill I mean</p></li></ul><div><textarea></textarea></div></div>`,
    posts: [
      { text: 'anybody hear the sirens', author: 'Mo', link: null },
      { text: 'yes, fire drill', author: 'Pia', link: null },
      { text: 'at the mill I mean', author: 'Pia', link: null },
    ],
  },
  {
    name: 'log with a copy that is only spoken',
    html: `<div style="position:absolute;width:1px;height:1px;overflow:hidden" aria-live="polite"><div role="log"><div>Mo said: anybody hear the sirens</div><div>Pia said: yes, fire drill</div></div></div>
      <div role="log"><div id="msg-7"><b>Mo</b> <span>anybody hear the sirens</span></div><div id="msg-8"><b>Pia</b> <span>yes, fire drill</span></div></div>`,
    posts: [
      { text: 'anybody hear the sirens', author: 'Mo', link: '#msg-7' },
      { text: 'yes, fire drill', author: 'Pia', link: '#msg-8' },
    ],
  },
  {
    name: 'initials instead of pictures',
    html: `<div role="log">${['mo', 'pia'].map(name => `<div id="msg-${name.length}"><a><span>${name[0]!.toUpperCase()}</span></a><div><a>${name}</a> <time>9:01</time><div>said by ${name} today</div></div></div>`).join('')}</div>`,
    posts: [
      { text: 'said by mo today', author: 'mo', link: '#msg-2' },
      { text: 'said by pia today', author: 'pia', link: '#msg-3' },
    ],
  },
  {
    name: 'log whose names are buttons',
    html: `<div role="log"><div id="msg-7"><span aria-hidden="true">9:01 </span><span><span role="button">@mo</span></span><span>anybody hear the sirens</span></div><div id="msg-8"><span aria-hidden="true">9:03 </span><span><button>pia</button></span><span>yes, fire drill</span></div>
      <div id="msg-9"><span aria-hidden="true">9:04 </span><div><button>Reply</button></div><div>at the mill I mean</div></div></div><div><textarea></textarea></div>`,
    posts: [
      { text: 'anybody hear the sirens', author: '@mo', link: '#msg-7' },
      { text: 'yes, fire drill', author: 'pia', link: '#msg-8' },
      { text: 'at the mill I mean', author: null, link: '#msg-9' },
    ],
  },
  {
    name: 'forum of rows with a profile cell',
    html: `<div><h2><a href="#t441">Fence line question</a></h2>
      <div id="p101"><div><a href="#u7">sodbuster</a><br>Posts: 412</div><div><p><a href="#p101">Tue Mar 03, 9:12 am</a></p><div>Does the county want a permit?</div></div></div>
      <div id="p102"><div><a href="#u9">marigold_m</a><br>Posts: 38</div><div><p><a href="#p102">Tue Mar 03, 11:40 am</a></p><div>Only on a corner lot.</div></div></div></div>`,
    posts: [
      { text: 'Does the county want a permit?', author: 'sodbuster', link: '#p101' },
      { text: 'Only on a corner lot.', author: 'marigold_m', link: '#p102' },
    ],
  },
  {
    name: 'forum made of tables, a header row above each post',
    html: `<table><tbody>
      <tr><td colspan="2"><a href="viewtopic.php?p=5501#p5501">Posted: Mar 3, 2026 at 9:12 am</a></td></tr><tr><td><a href="profile.php?u=31">oldtimer</a><br>Joined: 2009</td><td>Anyone kept the parts list?</td></tr>
      <tr><td colspan="2"><a href="viewtopic.php?p=5502#p5502">Posted: Mar 3, 2026 at 9:44 am</a></td></tr><tr><td><a href="profile.php?u=32">ruth_b</a><br>Joined: 2014</td><td>It hangs in my shed.</td></tr>
      </tbody></table>`,
    posts: [
      { text: 'Anyone kept the parts list?', author: 'oldtimer', link: 'viewtopic.php?p=5501#p5501' },
      { text: 'It hangs in my shed.', author: 'ruth_b', link: 'viewtopic.php?p=5502#p5502' },
    ],
  },
  {
    name: 'nested comments in nested tables',
    html: `<table><tr><td><table>
      <tr id="41001"><td><table><tr><td><div><a href="user?id=kestrel">kestrel</a> <span title="2026-03-02T09:00:00"><a href="item?id=41001">3 hours ago</a></span></div><div>The second reading is on Tuesday.<p>Bring the old minutes.</p></div><div><u><a href="reply?id=41001">reply</a></u></div></td></tr></table></td></tr>
      <tr id="41002"><td><table><tr><td><div><a href="user?id=bosun">bosun</a> <span title="2026-03-02T09:30:00"><a href="item?id=41002">2 hours ago</a></span></div><div>Thanks, noted.</div><div><u><a href="reply?id=41002">reply</a></u></div></td></tr></table></td></tr>
      </table></td></tr></table>`,
    posts: [
      { text: 'The second reading is on Tuesday.', author: 'kestrel', link: 'item?id=41001' },
      { text: 'Thanks, noted.', author: 'bosun', link: 'item?id=41002' },
    ],
  },
  {
    name: 'comments below an article, replies nested in lists',
    html: `<article><h1>Council passes budget 7-2</h1><p>By staff. The vote came late.</p></article><section><h2>2 responses</h2><ol>
      <li id="comment-11"><div><b>Hollis P.</b> <span>says:</span></div><div><a href="#comment-11"><time datetime="2026-03-02T08:00">March 2, 2026 at 8:00 am</time></a></div><div><p>Seven to two is not close.</p></div>
        <ul><li id="comment-13"><div><b>Ines</b></div><div><a href="#comment-13"><time>March 2, 2026 at 9:00 am</time></a></div><div><p>It is for this council.</p></div></li></ul></li>
      <li id="comment-12"><div><b>Beatriz</b></div><div><a href="#comment-12"><time>March 2, 2026 at 9:30 am</time></a></div><div><p>The library kept its hours.</p></div></li></ol></section>`,
    posts: [
      { text: 'The vote came late.', author: null, link: null },
      { text: 'Seven to two is not close.', author: 'Hollis P.', link: '#comment-11' },
      { text: 'It is for this council.', author: 'Ines', link: '#comment-13' },
      { text: 'The library kept its hours.', author: 'Beatriz', link: '#comment-12' },
    ],
  },
  {
    name: 'a post that quotes another',
    html: `<main>${[
      ['lou', 'Look at what this man says', 'rex', 'I know where she lives'],
      ['amy', 'Second post of the page', 'kit', 'Something quoted here'],
    ]
      .map(
        ([a, text, b, quoted], i) =>
          `<article><header><a href="/@${a}">@${a}</a> <a href="/@${a}/77${i}1"><time datetime="2026-11-20T08:00">2h</time></a></header><p>${text}</p><div><div><a href="/@${b}">@${b}</a> <a href="/@${b}/66${i}1"><time datetime="2026-11-19T08:00">1d</time></a></div><p>${quoted}</p></div></article>`,
      )
      .join('')}</main>`,
    posts: [
      { text: 'Look at what this man says', author: '@lou', link: '/@lou/7701' },
      { text: 'I know where she lives', author: '@rex', link: '/@rex/6601' },
      { text: 'Something quoted here', author: '@kit', link: '/@kit/6611' },
    ],
  },
  {
    name: 'a guestbook with line breaks',
    html: `<center><h1>Sign my guestbook</h1><hr><table width="600"><tr><td><b>Dot</b> wrote on 2/2/26:<br>Hello from the lake!</td></tr><tr><td><b>Gus</b> wrote on 2/5/26:<br>Nice pictures.</td></tr></table></center>`,
    posts: [
      { text: 'Hello from the lake!', author: 'Dot', link: null },
      { text: 'Nice pictures.', author: 'Gus', link: null },
    ],
  },
  {
    name: 'definition list',
    html: `<dl><dt><a href="/users/nell">nell</a> <time datetime="2026-01-01">Jan 1</time></dt><dd>First words here</dd><dt><a href="/users/otto">otto</a> <time datetime="2026-01-02">Jan 2</time></dt><dd>Second words here</dd></dl>`,
    posts: [
      { text: 'First words here', author: 'nell', link: null },
      { text: 'Second words here', author: 'otto', link: null },
    ],
  },
  {
    name: 'admin table with a column for the user',
    html: `<table><thead><tr><th>ID</th><th>User</th><th>Message</th><th>Date</th></tr></thead><tbody>
      <tr><td><a href="/admin/reports/8801">8801</a></td><td>wren_k</td><td>The gate code was posted again</td><td>2026-11-19 10:12</td></tr>
      <tr><td><a href="/admin/reports/8802">8802</a></td><td>dario</td><td>Please remove my photo</td><td>2026-11-19 11:40</td></tr></tbody></table>`,
    posts: [
      { text: 'The gate code was posted again', author: 'wren_k', link: '/admin/reports/8801' },
      { text: 'Please remove my photo', author: 'dario', link: '/admin/reports/8802' },
    ],
  },
  {
    name: 'the page of a single post',
    html: `<header><a href="/home">Plaza</a></header><main><div><div><a href="/u/nora">nora</a> <span>November 3, 2026 at 4:10 PM</span></div><div><p>She moved to the yellow house.</p><p>Number nine, by the mill.</p></div></div></main>`,
    posts: [{ text: 'She moved to the yellow house.', author: 'nora', link: null }],
  },
  {
    name: 'a paste',
    html: `<header><a href="/">textbin</a></header><main><h2>Untitled</h2><pre>line one of it\nline two of it</pre></main>`,
    posts: [{ text: 'line two of it', author: null, link: null }],
  },
  {
    name: 'Japanese',
    html: `<ul><li><a href="/users/sora">そら</a><time datetime="2026-11-20T01:00">1時間前</time><p>明日は雨です</p></li><li><a href="/users/umi">うみ</a><time datetime="2026-11-20T02:00">2時間前</time><p>駅前に集合</p></li></ul>`,
    posts: [
      { text: '明日は雨です', author: 'sora', link: null },
      { text: '駅前に集合', author: 'umi', link: null },
    ],
  },
  {
    name: 'a log whose entries are signed below',
    html: `<main><h1>Neighborhood log</h1><div>${[
      ['ana', 'The hydrant on the corner leaks again.', 'Nov 20, 2026'],
      ['bo', 'Somebody left a bicycle at the gate.', 'Nov 19, 2026'],
      ['cy', 'The lamp is out.', 'Nov 18, 2026'],
    ]
      .map(
        ([who, text, day], i) =>
          `<div><p>${text}</p><p><small>Posted by <a href="/author/${who}">${who}</a> on <a href="/log/${i}77">${day}</a></small></p></div>`,
      )
      .join('')}</div></main>`,
    posts: [
      { text: 'The hydrant on the corner leaks again.', author: 'ana', link: '/log/077' },
      { text: 'Somebody left a bicycle at the gate.', author: 'bo', link: '/log/177' },
      { text: 'The lamp is out.', author: 'cy', link: '/log/277' },
    ],
  },
  {
    name: 'questions, answers with votes, and comments below each',
    html: `<main><h1><a href="/questions/7001/gate">How do I fix a gate?</a></h1><div id="answers">${[
      ['nell', 'Lift it off the hinges first.', 'otto', 'Mind your toes.'],
      ['rhys', 'Oil does wonders for it.', 'tess', 'Not on wood, please.'],
    ]
      .map(
        ([who, text, other, comment], i) =>
          `<div id="answer-80${i}"><div><button aria-label="up"></button><div>${i + 3}</div></div><div><div><p>${text}</p></div><div><div>answered <span title="2026-11-20 08:00:00Z">Nov 20 at 8:0${i}</span></div><div><a href="/users/1${i}/${who}">${who}</a><span>1,2${i}1</span></div><a href="/a/80${i}">Share</a></div><ul><li><div><span>${comment}</span> – <a href="/users/2${i}/${other}">${other}</a> <span><a href="#comment90${i}_80${i}"><span title="2026-11-20 09:00:00Z">Nov 20 at 9:0${i}</span></a></span></div></li></ul></div></div>`,
      )
      .join('')}</div></main>`,
    posts: [
      { text: 'Lift it off the hinges first.', author: 'nell', link: '#answer-800' },
      { text: 'Mind your toes.', author: 'otto', link: '#comment900_800' },
      { text: 'Oil does wonders for it.', author: 'rhys', link: '#answer-801' },
      { text: 'Not on wood, please.', author: 'tess', link: '#comment901_801' },
    ],
  },
  {
    name: 'an image board',
    html: `<form><div>${[
      ['41201', 'Somebody scan the old map.'],
      ['41207', 'It hangs in the town hall anyway.'],
      ['41219', 'Thanks, found it.'],
    ]
      .map(
        ([no, text]) =>
          `<div><div>&gt;&gt;</div><div id="p${no}"><div><input type="checkbox"><span><span>Anonymous</span></span> <span data-utc="176${no}">11/20/26(Fri)10:12:33</span> <span><a href="#p${no}">No.</a><a href="#q${no}">${no}</a></span></div><blockquote>${text}</blockquote></div></div>`,
      )
      .join('')}</div></form>`,
    posts: [
      { text: 'Somebody scan the old map.', author: 'Anonymous', link: '#p41201' },
      { text: 'It hangs in the town hall anyway.', author: 'Anonymous', link: '#p41207' },
      { text: 'Thanks, found it.', author: 'Anonymous', link: '#p41219' },
    ],
  },
  {
    name: 'reviews with a line that says by whom',
    html: `<section><h2>3 reviews</h2>${[
      ['Ana P.', 'Friendly place', 'They fixed my bell while I waited.'],
      ['Bo', 'Never again', 'He shouted at my mother.'],
      ['Cyd R.', 'Fair', 'Prices are what they are.'],
    ]
      .map(
        ([who, title, text], i) =>
          `<div><div aria-label="4 of 5 stars">★★★★☆</div><h4>${title}</h4><div>by ${who} on November ${i + 3}, 2026</div><p>${text}</p><button>Helpful</button></div>`,
      )
      .join('')}</section>`,
    posts: [
      { text: 'They fixed my bell while I waited.', author: 'Ana P.', link: null },
      { text: 'He shouted at my mother.', author: 'Bo', link: null },
      { text: 'Prices are what they are.', author: 'Cyd R.', link: null },
    ],
  },
]
